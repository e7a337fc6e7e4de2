export * from './coach.ts';
export * from './explain.ts';
export type { Language } from './language.ts';

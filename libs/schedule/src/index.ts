export * from './days.ts';
export * from './occurrences.ts';
export * from './quiet.ts';

export * from './occurrences.ts';
export * from './quiet.ts';

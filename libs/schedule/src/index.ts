export * from './days.ts';
export * from './duty.ts';
export * from './occurrences.ts';
export * from './quiet.ts';
export * from './repeats.ts';

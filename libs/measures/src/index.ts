export * from './alerts.ts';
export * from './change.ts';
export * from './instrument.ts';
export * from './instruments.ts';
export * from './reading.ts';
export * from './score.ts';

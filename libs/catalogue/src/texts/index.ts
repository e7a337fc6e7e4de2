export * from './every-text.ts';
export * from './findings.ts';
export * from './reading-ease.ts';

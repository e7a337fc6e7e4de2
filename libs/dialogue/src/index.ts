export * from './moves.ts';
export * from './state.ts';
export * from './step.ts';
export * from './summary.ts';
export * from './view.ts';
export * from './words.ts';

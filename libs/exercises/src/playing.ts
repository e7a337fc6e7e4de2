// What it takes to play an exercise, without the schemas that check one: a phone trusts the documents of its own server.

export type * from './answers.ts';
export * from './asked.ts';
export * from './between.ts';
export type * from './condition.ts';
export * from './draw.ts';
export * from './endings.ts';
export type * from './exercise.ts';
export type * from './kinds/index.ts';
export type { Age, Card } from './kinds/kind.ts';
export * from './kinds/limits.ts';
export { delivers, keepsAnswer } from './kinds/ways.ts';
export * from './level.ts';
export * from './meets.ts';
export * from './one-phone.ts';
export * from './plain-text.ts';
export * from './play.ts';
export * from './spoken.ts';
export * from './topic-words.ts';
export * from './words.ts';

export * from './alert.ts';
export * from './answers.ts';
export * from './asked.ts';
export {
  agreedShown,
  betweenOf,
  decidesAt,
  nothingBetween,
  outcomeOf,
  type Between,
  type By,
  type Common,
  type Gesture,
  type Offer,
  type Said,
  type Tap,
  type Trace,
} from './between.ts';
export * from './condition.ts';
export * from './document.ts';
export * from './draw.ts';
export * from './endings.ts';
export * from './exercise.ts';
export * from './form.ts';
export * from './gestures.ts';
export * from './home.ts';
export * from './kinds/index.ts';
export { ages, type Age, type Card } from './kinds/kind.ts';
export * from './kinds/limits.ts';
export * from './level.ts';
export * from './meets.ts';
export * from './one-phone.ts';
export * from './plain-text.ts';
export * from './play.ts';
export * from './preview.ts';
export * from './problem.ts';
export * from './program.ts';
export * from './reveal.ts';
export * from './said.ts';
export * from './spoken.ts';
export * from './stops.ts';
export * from './tapped.ts';
export * from './topic-words.ts';
export * from './weekdays.ts';
export * from './words.ts';

export { Player, type PlayerProps } from './player.tsx';
export { endingWords } from './ending-words.ts';
export { levelMeanings, levelNames } from './level-words.ts';
export type { Place } from './walk.ts';

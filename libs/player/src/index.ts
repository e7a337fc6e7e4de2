export { Player } from './player.tsx';
export type { OnePhone, PlayerProps, VerdictFeelings } from './props.ts';
export { endingWords } from './ending-words.ts';
export { levelMeanings, levelNames } from './level-words.ts';
export { start, type Place } from './walk.ts';
export { stretchesOf, type HasSaid, type Holder, type Stretch } from './one-phone.ts';

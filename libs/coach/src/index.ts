export { coach, type Coaching, type Place, type Remark } from './coach.ts';
export { kinds, type Good, type Hint, type Kind } from './kinds.ts';
export type { Language } from './language.ts';
export { languages, type Locale } from './languages.ts';

export * from './coach.ts';
export { kinds, goods, type Good, type Hint, type Kind, type Language } from './language.ts';
export { languages, type Locale } from './languages.ts';

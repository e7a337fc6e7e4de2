import { ending } from './ending.messages.ts';
import { en } from './messages.en.ts';
import { es } from './messages.es.ts';

export const couples = { en: { ...en, ...ending.en }, es: { ...es, ...ending.es } };

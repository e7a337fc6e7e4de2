import type { Address } from '@usward/exercises/playing';
import i18next, { type ReadCallback } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { currentReader } from './reader.ts';

/** English sentences by name; Spanish ones, in three forms where the form of address changes them. */
export type English = Record<string, string>;
export type Spanish<Texts extends English> = Record<keyof Texts, string | Record<Address, string>>;

type Loaded = { texts: Spanish<English> };
const ofHouse = import.meta.glob<Loaded>('./*.{en,es}.ts');
const ofRooms = import.meta.glob<Loaded>('../features/*/texts.{en,es}.ts');

/** Every room brings its own texts, and only the language in use is ever loaded. */
const rooms = {
  type: 'backend' as const,
  init: () => undefined,
  read(locale: string, room: string, done: ReadCallback) {
    const load = ofHouse[`./${room}.${locale}.ts`] ?? ofRooms[`../features/${room}/texts.${locale}.ts`];
    if (!load) return done(new Error(`No texts: ${room} ${locale}`), null);
    load().then(
      ({ texts }) => done(null, named(texts)),
      (error: Error) => done(error, null),
    );
  },
};

/** Three forms become three names: `key`, `key_vos`, `key_usted`, which is how i18next looks for a context. */
function named(texts: Spanish<English>): Record<string, string> {
  const pairs = Object.entries(texts).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string'
      ? [[key, text]]
      : [
          [key, text.tu],
          [`${key}_vos`, text.vos],
          [`${key}_usted`, text.usted],
        ],
  );
  return Object.fromEntries(pairs);
}

/** With the rooms that the first screen needs, so that they are fetched together. */
export async function startTexts(first: string[]): Promise<void> {
  await i18next
    .use(rooms)
    .use(initReactI18next)
    .init({
      lng: currentReader().locale,
      supportedLngs: ['en', 'es'],
      fallbackLng: false,
      ns: first,
      defaultNS: 'house',
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
    });
}

export { i18next };

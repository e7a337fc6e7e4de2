import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { English } from './i18n.ts';
import { useReader } from './reader.ts';

type Values = Record<string, string | number>;
export type Say<Texts extends English> = (key: keyof Texts & string, values?: Values) => string;

/** The hook of a room: says its sentences in the reader's language and form of address. */
export function textsOf<Texts extends English>(room: string): () => Say<Texts> {
  return function useTexts() {
    const { locale, address } = useReader();
    const { t } = useTranslation(room, { lng: locale });
    const speak = t as (key: string, values: Values) => string;
    return useCallback((key, values) => speak(key, { context: address, ...values }), [speak, address]);
  };
}

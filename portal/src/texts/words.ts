import { say, type Words } from '@usward/exercises/playing';
import { useCallback } from 'react';
import { useReader } from './reader.ts';

/** Texts of the exercises, as this reader is spoken to. */
export function useHear(): (words: Words) => string {
  const { locale, address } = useReader();
  return useCallback((words) => say(words, locale, address), [locale, address]);
}

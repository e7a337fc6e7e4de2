import type { Locale, Step, Words } from '@usward/exercises';
import { inWords, useLanguage } from '../../ui/words.ts';
import { kindWords } from './words/kinds.ts';

/** What a step says first, by which its author knows it; its kind where it says nothing yet. */
export function firstWords(step: Step, locale: Locale): string {
  const words = ('prompt' in step ? step.prompt : 'text' in step ? step.text : undefined) as
    Words | undefined;
  return (words && inWords(words, locale)) || kindWords[locale][step.kind].name;
}

export function useStepName() {
  const language = useLanguage();
  return (step: Step) => firstWords(step, language);
}

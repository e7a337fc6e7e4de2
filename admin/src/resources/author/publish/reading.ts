import {
  averageEase,
  everyText,
  findingsIn,
  plainFrom,
  type Finding,
  type Syllables,
} from '@usward/catalogue/texts';
import { locales, type Exercise, type Locale } from '@usward/exercises';
import { problemsOf } from '../document/checks.ts';

export type Grade = 'easy' | 'plain' | 'hard' | 'unknown';
export type Read = { grades: Record<Locale, { ease: number | null; grade: Grade }>; findings: Finding[] };

/** How a draft reads in each language, by the same formulas as the texts of the house. */
export function readingOf(exercise: Exercise, english: Syllables): Read {
  const texts = everyText(exercise);
  const grade = (locale: Locale) => {
    const ease = averageEase(texts, locale, english);
    if (!Number.isFinite(ease)) return { ease: null, grade: 'unknown' as const };
    const { average, text } = plainFrom[locale];
    return { ease, grade: ease >= average ? 'easy' : ease >= text ? 'plain' : ('hard' as Grade) };
  };
  // The baby words are looked for in what is left without the marked steps: that needs a whole document.
  const isWhole = problemsOf(exercise).length === 0;
  const findings = isWhole ? findingsIn(exercise, english) : [];
  return {
    grades: Object.fromEntries(locales.map((locale) => [locale, grade(locale)])) as Read['grades'],
    findings,
  };
}

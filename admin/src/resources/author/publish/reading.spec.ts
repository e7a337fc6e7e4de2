import { expect, it } from '@jest/globals';
import { findExercise } from '@usward/catalogue';
import type { Exercise } from '@usward/exercises';
import { syllable } from 'syllable';
import { blankExercise } from '../document/blank.ts';
import { readingOf } from './reading.ts';

const sayIt = findExercise('say-it', 1) as Exercise;

it('an exercise of the house reads easily in both languages, with nothing to mend', () => {
  const { grades, findings } = readingOf(sayIt, syllable);
  expect([grades.en.grade, grades.es.grade]).toEqual(['easy', 'easy']);
  expect(findings.filter(({ what }) => what !== 'gender')).toEqual([]);
});

it('the words of an office are told from it, language by language and place by place', () => {
  const office = structuredClone(sayIt);
  office.evidence.note.es =
    'Se recomienda la comunicación individualizada de expectativas relacionadas con responsabilidades domésticas y organizativas.';
  const { findings, grades } = readingOf(office, syllable);
  expect(findings).toContainEqual(expect.objectContaining({ what: 'ease', path: 'evidence.note' }));
  expect(grades.es.ease).toBeLessThan(readingOf(sayIt, syllable).grades.es.ease ?? 0);
  expect(grades.en.ease).toBe(readingOf(sayIt, syllable).grades.en.ease);
});

it('of next to nothing it says that it cannot say', () => {
  const { grades } = readingOf(blankExercise('mine'), syllable);
  expect(grades).toEqual({ en: { ease: null, grade: 'unknown' }, es: { ease: null, grade: 'unknown' } });
});

import { describe, expect, it } from '@jest/globals';
import type { Exercise } from '@usward/exercises';
import { syllable } from 'syllable';
import { exercises, findExercise, programs } from '../index.ts';
import { both } from '../words.ts';
import { findingsIn, findingsInProgram, type Finding } from './findings.ts';

const toMend = (findings: Finding[]) =>
  findings
    .filter(({ what }) => what !== 'gender')
    .map(({ path, what, detail }) => `${what} ${path}: ${detail}`);

describe('every text that a person reads', () => {
  it.each(exercises.map((exercise) => [`${exercise.key} ${exercise.version}`, exercise] as const))(
    'of %s is in both languages, short, plain, and in the voice of the house',
    (_name, exercise) => {
      expect(toMend(findingsIn(exercise, syllable))).toEqual([]);
    },
  );

  it.each(programs.map((program) => [program.key, program] as const))(
    'of the program %s too',
    (_key, program) => {
      expect(toMend(findingsInProgram(program, syllable))).toEqual([]);
    },
  );
});

describe('what is looked for', () => {
  const good: Exercise = {
    ...(findExercise('ready', 1) as Exercise),
    smile: both('There.', 'Ya.'),
    evidence: { note: both('None.', 'Nada.'), source: 'none' },
    variants: {
      solo: {
        steps: [{ id: 'hello', kind: 'read', text: both('Hello.', 'Hola.') }],
        small: ['hello'],
        opening: 'never',
      },
    },
  };
  const office = {
    en: 'Communicating individual expectations regarding domestic responsibilities and professional obligations facilitates considerably improved relational satisfaction.',
    es: 'La comunicación de expectativas individuales relacionadas con responsabilidades domésticas facilitaría considerablemente la satisfacción.',
  };
  const whatIsFoundIn = (change: Partial<Exercise>) =>
    new Set(findingsIn({ ...good, ...change }, syllable).map(({ what }) => what));

  it.each([
    ['translation', { smile: both('The same.', 'The same.') }],
    ['translation', { smile: both('Hello.', { tu: 'Hola.', vos: ' ', usted: 'Hola.' }) }],
    ['length', { title: both('A title that goes on and on and never finds an end', 'Un título') }],
    ['voice', { smile: both('Great job, both of you.', 'Muy bien.') }],
    ['voice', { smile: both('Well.', '¡Qué bien!') }],
    ['address', { smile: both('You.', 'Lo que quieres.') }],
    ['baby-word', { smile: both('Like a baby.', 'Con calma.') }],
    ['baby-word', { smile: both('Calm.', 'Como un bebé.') }],
    ['baby-word', { evidence: { note: both('None.', 'Nada.'), source: 'The baby and the marriage' } }],
    ['gender', { smile: both('Tired?', '¿Hay alguien cansado?') }],
    ['ease', { evidence: { note: both(office.en, 'Hablar ayuda.'), source: 'none' } }],
    ['ease', { evidence: { note: both('Talking helps.', office.es), source: 'none' } }],
    ['average', { evidence: { note: both(office.en, 'Hablar ayuda.'), source: 'none' } }],
    ['average', { evidence: { note: both('Talking helps.', office.es), source: 'none' } }],
  ] as const)('%s', (what, change) => {
    expect(whatIsFoundIn({})).not.toContain(what);
    expect(whatIsFoundIn(change)).toContain(what);
  });
});

import { randomInt } from 'node:crypto';
import type { Exercise, Step } from '@usward/exercises';
import { mark } from '../builders/canary.ts';
import { twoOfUs } from '../builders/documents.ts';

const same = (text: string) => ({ en: text, es: text });
const rare = (name: string) => ({ id: `${name}-${mark}`, words: same(name) });
const cards = (name: string, count: number) => Array.from({ length: count }, (_, i) => rare(`${name}${i}`));

/** A number that nobody else has, as twelve digits. */
export const rareNumber = `7${randomInt(10 ** 10, 10 ** 11 - 1)}`;
/** Of the eight digits a PIN may have at most. */
export const rarePin = String(randomInt(10_000_000, 99_999_999));

const steps: Step[] = [
  { id: 'picked', kind: 'pick', prompt: same('Which'), cards: cards('card', 3) },
  { id: 'chosen', kind: 'choice', prompt: same('Which'), options: cards('option', 3), many: true },
  {
    id: 'sorted',
    kind: 'sort',
    prompt: same('Where'),
    cards: cards('task', 4),
    piles: cards('pile', 2),
    deal: 4,
  },
  {
    id: 'marked',
    kind: 'marks',
    prompt: same('Which'),
    cards: cards('idea', 20),
    neutral: cards('neutral', 12),
    choices: [
      { ...rare('yes'), counts: true },
      { ...rare('no'), counts: false },
    ],
    deal: 5,
    draws: 'both',
    drawn: same('Three'),
  },
  { id: 'counted', kind: 'text', prompt: same('How many'), max: 80 },
];

/** Whose choices are rare: each would be found wherever it stood in clear. The document itself is in no database. */
export const rarely: Exercise = {
  ...twoOfUs,
  key: 'rarely',
  title: same('Rarely'),
  variants: {
    couple: { steps, small: ['picked'], opening: 'closing' },
    solo: { steps: steps.filter(({ kind }) => kind !== 'marks'), small: ['picked'], opening: 'never' },
  },
  fields: {
    picked: { widest: 'V2', start: 'V2', opens: 'both' },
    chosen: { widest: 'V1', start: 'V1', opens: 'never' },
    sorted: { widest: 'VP', start: 'VP', opens: 'both' },
    marked: { widest: 'VM', start: 'VM', opens: 'drawn' },
    counted: { widest: 'V2', start: 'V2', opens: 'both' },
  },
};

const idOf = (name: string) => `${name}-${mark}`;
export const rareAnswers = {
  picked: { value: { ready: idOf('card1') }, level: 'V2' as const },
  chosen: { value: { picked: [idOf('option0'), idOf('option2')] }, level: 'V1' as const },
  sorted: { value: { [idOf('task0')]: idOf('pile1'), [idOf('task2')]: idOf('pile0') }, level: 'VP' as const },
  marked: { value: { [idOf('idea3')]: idOf('yes'), [idOf('idea4')]: idOf('no') }, level: 'VM' as const },
  counted: { value: rareNumber, level: 'V0' as const },
};

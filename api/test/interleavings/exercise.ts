import type { Exercise, Step } from '@usward/exercises';

const same = (text: string) => ({ en: text, es: text });
const field = (id: string): Step => ({ id, kind: 'text', prompt: same(id), max: 80 });

export const fields = ['fairness', 'memory', 'note', 'question'] as const;
export type Field = (typeof fields)[number];

/** One field of every way to open; no exercise of the library has them all. */
export const everyWay: Exercise = {
  key: 'every-way',
  version: 1,
  title: same('Every way'),
  purpose: same('To try all of them.'),
  alsoCalled: { en: ['every way'], es: ['de todas las formas'] },
  minutes: { small: 1, full: 1 },
  variants: {
    couple: { steps: fields.map(field), small: ['note'], opening: 'closing' },
    solo: { steps: fields.map(field), small: ['note'], opening: 'never' },
  },
  fields: {
    question: { widest: 'V2', start: 'V0', opens: 'both' },
    memory: { widest: 'VP', start: 'V0', opens: 'both' },
    note: { widest: 'V2', start: 'V0', opens: 'alone' },
    fairness: { widest: 'V1', start: 'V0', opens: 'never' },
  },
  stoppedBy: [],
  evidence: { note: same('None.'), source: 'none' },
  smile: same('There.'),
};

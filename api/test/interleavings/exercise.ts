import type { Exercise, Step } from '@usward/exercises';

const same = (text: string) => ({ en: text, es: text });
const field = (id: string): Step => ({ id, kind: 'text', prompt: same(id), max: 80 });

export const fields = ['fairness', 'letter', 'memory', 'note', 'question'] as const;
export type Field = (typeof fields)[number];

const letter: Step = { id: 'letter', kind: 'note', prompt: same('letter'), max: 80, button: same('Send') };
/** What passes between two beside the fields. */
const messages: Step[] = [
  { id: 'plan', kind: 'agree', prompt: same('A plan'), max: 80, button: same('Offer') },
  { id: 'ready', kind: 'ready', prompt: same('Ready?'), button: same('Ready'), both: same('Both') },
  { id: 'pause', kind: 'pause', prompt: same('Pause'), soothing: [same('1'), same('2'), same('3')] },
];
/** What only the therapist may know, and never by a word. */
const topics: Step = { id: 'topics', kind: 'topics', prompt: same('Which kinds?') };
const inCouple = (id: Field) => (id === 'letter' ? letter : field(id));

/** A letter is one’s own words; in a version for one it is a text like any other. */
export const valueOf = (id: string, words: unknown, isForTwo = true): unknown =>
  id === 'topics'
    ? words === 'one'
      ? ['absolute']
      : ['blame', 'threat']
    : id === 'letter' && isForTwo
      ? { own: words }
      : words;
export const wordsOf = (value: unknown): string =>
  typeof value === 'object' && value && 'own' in value ? String(value.own) : String(value);

/** One field of every way to open; no exercise of the library has them all. */
export const everyWay: Exercise = {
  key: 'every-way',
  version: 1,
  title: same('Every way'),
  purpose: same('To try all of them.'),
  alsoCalled: { en: ['every way'], es: ['de todas las formas'] },
  minutes: { small: 1, full: 1 },
  variants: {
    couple: { steps: [...fields.map(inCouple), ...messages, topics], small: ['note'], opening: 'closing' },
    solo: { steps: [...fields.map(field), topics], small: ['note'], opening: 'never' },
  },
  fields: {
    question: { widest: 'V2', start: 'V0', opens: 'both' },
    memory: { widest: 'VP', start: 'V0', opens: 'both' },
    note: { widest: 'V2', start: 'V0', opens: 'alone' },
    fairness: { widest: 'V1', start: 'V0', opens: 'never' },
    letter: { widest: 'V2', start: 'V0', opens: 'sent' },
    topics: { widest: 'V1', start: 'V0', opens: 'never' },
    plan: { widest: 'V2', start: 'V2', opens: 'agreed' },
  },
  stoppedBy: [],
  evidence: { note: same('None.'), source: 'none' },
  smile: same('There.'),
};

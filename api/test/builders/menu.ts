import type { Exercise, Step, StepOf } from '@usward/exercises';

const same = (text: string) => ({ en: text, es: text });
const deck = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `${name}-${at}`, words: same(`${name} ${at}`) }));

/** A menu that speaks of a child in its first card only. */
const menuStep = (draws: 'own' | 'both'): StepOf<'marks'> => ({
  id: 'menu',
  kind: 'marks',
  prompt: same('What is welcome'),
  cards: deck('card', 24).map((card, at) =>
    at ? card : { ...card, child: true, words: same('with {children}') },
  ),
  neutral: deck('house', 12),
  choices: [
    { id: 'yes', words: same('yes'), counts: true },
    { id: 'later', words: same('later'), counts: false },
    { id: 'no', words: same('no'), counts: false },
  ],
  deal: 20,
  draws,
  drawn: same('Three ideas'),
});

const aMenu = (key: string, draws: 'own' | 'both'): Exercise => ({
  key,
  version: 1,
  title: same('A menu'),
  purpose: same('To draw from.'),
  alsoCalled: { en: ['menu'], es: ['menú'] },
  minutes: { small: 1, full: 2 },
  variants: {
    couple: { steps: [menuStep(draws)], small: ['menu'], opening: 'closing' },
    solo: {
      steps: [{ id: 'hello', kind: 'read', text: same('Hello.') } satisfies Step],
      small: ['hello'],
      opening: 'never',
    },
  },
  fields: { menu: { widest: 'VM', start: 'VM', opens: 'drawn' } },
  stoppedBy: [],
  evidence: { note: same('None.'), source: 'none' },
  smile: same('There.'),
});

export const menuForEach = aMenu('menu-for-each', 'own');
export const menuForBoth = aMenu('menu-for-both', 'both');

/** Twenty cards looked at; yes to these. */
export const marksWith = (yes: string[], no = 'no'): Record<string, string> =>
  Object.fromEntries([
    ...Array.from({ length: 20 }, (_, at): [string, string] => [`card-${at}`, no]),
    ...yes.map((id): [string, string] => [id, 'yes']),
  ]);

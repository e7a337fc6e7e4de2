import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Exercise, Variant } from './exercise.ts';
import { ageOn, forHome, plainly, withoutBabyWords, type Home } from './home.ts';
import type { Step } from './kinds/index.ts';
import { ages } from './kinds/kind.ts';
import { stepsOf } from './play.ts';
import { sample } from './sample.ts';

const same = (text: string) => ({ en: text, es: text });
const card = (id: string, more: object = {}) => ({ id, words: same(id), ...more });

const step = fc.constantFrom<Step>(
  { id: 'plain', kind: 'read', text: same('Hello.') },
  { id: 'child', kind: 'read', child: true, text: same('{children} sleeps.') },
  { id: 'words', kind: 'text', child: true, prompt: same('Of {children}?'), max: 80 },
  { id: 'said', kind: 'sentence', prompt: same('Say'), max: 80, sets: [
    { id: 'of', title: same('Of'), sentences: [card('ours'), card('theirs', { child: true })] },
    { id: 'only', title: same('Only'), sentences: [card('childs', { child: true })] },
  ] },
  { id: 'deck', kind: 'card', prompt: same('A card'), cards: [card('one', { child: true, ages: ['baby'] }), card('two', { child: true, ages: ['child'] })] },
  { id: 'mixed', kind: 'pick', prompt: same('Pick'), cards: [card('any'), card('small', { child: true, ages: ['baby', 'toddler'] })] },
  { id: 'chosen', kind: 'choice', prompt: same('Choose'), many: false, families: [{ id: 'f', words: same('F') }, { id: 'g', words: same('G') }],
    options: [card('a', { family: 'f' }), card('b', { family: 'g', child: true })] },
  { id: 'read-back', kind: 'compose', prompt: same('Back'), max: 200, parts: [{ from: 'words', words: same('of {}') }, { from: 'said', words: same(' and {}') }] },
  { id: 'dark', kind: 'show', from: 'words', empty: same('…') },
); // prettier-ignore

/** In an order in which an author could have written them. */
const order = ['plain', 'child', 'words', 'said', 'deck', 'mixed', 'chosen', 'read-back', 'dark'];
const asWritten = (some: Step[]): Step[] => {
  const has = (id: string) => some.some((each) => each.id === id);
  const stands = ({ id }: Step) =>
    (id !== 'dark' || has('words')) && (id !== 'read-back' || (has('words') && has('said')));
  return some.filter(stands).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
};

const variant = fc.uniqueArray(step, { minLength: 1, selector: ({ id }) => id }).chain((some) => {
  const steps: Step[] = [{ id: 'always', kind: 'read', text: same('There.') }, ...asWritten(some)];
  const ids = steps.map(({ id }) => id);
  const list = fc.subarray(ids, { minLength: 1 });
  return fc.record({ steps: fc.constant(steps), small: list, turns: fc.option(fc.array(list, { minLength: 2, maxLength: 4 })), opening: fc.constant('never' as const) })
    .map(({ turns, ...rest }): Variant => ({ ...rest, ...(turns ? { turns } : {}) }));
}); // prettier-ignore
const exercise = variant.map((solo): Exercise => ({ ...sample, variants: { solo } }));
const home: fc.Arbitrary<Home> = fc.record({
  avoidsBabyWords: fc.boolean(),
  children: fc.array(fc.constantFrom('Ana', 'Lío', '{children}', '$&'), { maxLength: 3 }),
  ages: fc.option(fc.subarray([...ages], { minLength: 1, maxLength: 1 })),
});

describe('a home', () => {
  it('without baby words is left with no text of a child, whatever the exercise', () => {
    fc.assert(
      fc.property(exercise, home, (document, one) => {
        const played = JSON.stringify(forHome(document, { ...one, avoidsBabyWords: true }));
        return !played.includes('"child":true') && !played.includes('{children}') && !played.includes('Ana');
      }),
    );
  });

  it('has only cards of its ages, and in each text the names it gave', () => {
    fc.assert(
      fc.property(exercise, home, (document, one) => {
        const named = { ...one, children: one.children.filter((name) => name !== '{children}') };
        const played = forHome(document, named);
        const cards = played.variants.solo.steps.flatMap((each) => ('cards' in each ? each.cards : []));
        expect(JSON.stringify(played)).not.toContain('{children}');
        for (const each of cards)
          if (each.ages && named.ages) expect(each.ages.some((age) => named.ages?.includes(age))).toBe(true);
      }),
    );
  });

  it('always has something to play, in every turn, small or full, and nothing that reads what is gone', () => {
    fc.assert(
      fc.property(exercise, home, fc.nat(12), (document, one, turn) => {
        const { solo } = forHome(document, one).variants;
        expect(stepsOf(solo, 'full', turn).length).toBeGreaterThan(0);
        expect(solo.small.length).toBeGreaterThan(0);
        const ids = solo.steps.map(({ id }) => id);
        for (const each of solo.steps) {
          if (each.kind === 'show') expect(ids).toContain(each.from);
          if (each.kind === 'compose') for (const { from } of each.parts) expect(ids).toContain(from);
          if ('cards' in each) expect(each.cards.length).toBeGreaterThan(0);
        }
        expect([...solo.small, ...(solo.turns ?? []).flat()].every((id) => ids.includes(id))).toBe(true);
      }),
    );
  });

  it('that wants the words, and said no ages, plays all of it', () => {
    fc.assert(
      fc.property(exercise, (document) => {
        const played = forHome(document, { avoidsBabyWords: false, children: [], ages: null });
        const ids = (one: Exercise) => one.variants.solo.steps.map(({ id }) => id);
        expect(played).toEqual(plainly(document));
        expect(ids(played).length).toBeGreaterThanOrEqual(ids(withoutBabyWords(document)).length);
      }),
    );
  });
});

describe('the names of the children', () => {
  const text = same('{children} and you. {children}? Of {children}.');
  const played = (children: string[], all: Home['ages'] = null) =>
    forHome({ ...sample, purpose: text }, { avoidsBabyWords: false, children, ages: all }).purpose;

  it('are joined as each language joins them', () => {
    expect(played(['Ana', 'Lío', 'Inés'])).toEqual({
      en: 'Ana, Lío, and Inés and you. Ana, Lío, and Inés? Of Ana, Lío, and Inés.',
      es: 'Ana, Lío e Inés and you. Ana, Lío e Inés? Of Ana, Lío e Inés.',
    });
  });

  it('that nobody gave are one plain word, with a capital where a sentence begins', () => {
    expect(played([])).toEqual({
      en: 'The baby and you. The baby? Of the baby.',
      es: 'El bebé and you. El bebé? Of el bebé.',
    });
    expect(played([], ['child'])).toMatchObject({ en: 'Your child and you. Your child? Of your child.' });
  });
});

it('an age follows the birth or due date', () => {
  const of = (birthDate: string) => ageOn(birthDate, '2026-06-15');
  expect(
    ['2026-06-16', '2026-06-15', '2024-12-16', '2024-12-15', '2022-06-16', '2022-06-15'].map(of),
  ).toEqual(['expecting', 'baby', 'baby', 'toddler', 'toddler', 'child']);
});

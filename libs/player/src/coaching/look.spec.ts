import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Step } from '@usward/exercises/playing';
import { coachOf, type Coach } from './coach.ts';
import { beginning, carried, isKept, look, speaksOfHarm, withTaken, type Looking } from './look.ts';
import { saidIn } from './said.ts';

let english: Coach;
let spanish: Coach;
beforeAll(async () => {
  [english, spanish] = await Promise.all([coachOf('en'), coachOf('es')]);
});

const seen = (text: string, more: Partial<Looking> = {}, coach = english) =>
  look(coach, { draft: 'whole', text, around: [], ...more });
const kindsOf = ({ remarks }: ReturnType<typeof seen>) => remarks.map(({ kind }) => kind);

describe('what the coach says of a draft', () => {
  it('comes with findings first, then hints, each with its words', () => {
    const { remarks, found } = seen('You never help me.');
    expect(remarks.map(({ kind, words }) => [kind, words])).toEqual([
      ['absolute', 'You never help me'],
      ['no-request', ''],
      ['vague', ''],
    ]);
    expect(found).toEqual(['absolute']);
  });

  it('of a part knows the beginning above the field, and asks no part to be the whole', () => {
    const lead = 'I feel this when…';
    const { remarks } = seen('you never help me', { draft: 'part', lead });
    expect(remarks.map(({ kind, words, take }) => [kind, words, take])).toEqual([
      ['absolute', expect.stringMatching(/never help me$/), undefined],
    ]);
    expect(kindsOf(seen('look at me when I talk', { draft: 'part', lead: 'Would you…' }))).toEqual([]);
    expect(seen('you come in and go to your phone', { draft: 'part', lead }).good).toContain('observation');
  });

  it('of an order within a question that has begun asks for the thing itself, not for another beginning', () => {
    const begins = /Would you|Podrías/;
    const suggested = (text: string, more: Partial<Looking>, coach?: Coach) =>
      seen(text, more, coach).remarks.find(({ kind }) => kind === 'demand')?.suggest;
    const [would, podrias] = [
      { draft: 'part', lead: 'Would you…' },
      { draft: 'part', lead: '¿Podrías…' },
    ] as const;
    expect(suggested('stop it. You need to stop.', would)).toMatch(begins);
    for (const said of [
      suggested('you need to stop this', would),
      suggested('I am sad. Would you you need to stop this', {}),
      suggested('tienes que llamarme', podrias, spanish),
    ]) {
      expect(said).toBeDefined();
      expect(said).not.toMatch(begins);
    }
  });

  it('takes no beginning for a wish, and does not offer the beginning again', () => {
    for (const [text, coach] of [
      ['I feel sad. Would you ', english],
      ['Siento tristeza. ¿Podrías ', spanish],
    ] as const) {
      const { good, remarks } = seen(text, {}, coach);
      expect(good).not.toContain('request');
      expect(remarks.map(({ kind }) => kind)).not.toContain('no-request');
    }
    expect(seen('I feel sad. Would you listen?').good).toContain('request');
    expect(seen('Siento tristeza. ¿Podrías escuchar?', {}, spanish).good).toContain('request');
  });

  it('where what happened is written, asks for the moment, unless something else is to be said', () => {
    const lead = 'I feel this when…';
    expect(kindsOf(seen('I am so alone', { draft: 'moment', lead }))).toEqual(['vague']);
    expect(kindsOf(seen('I am so alone', { draft: 'part', lead }))).toEqual([]);
    expect(kindsOf(seen('you never help me', { draft: 'moment', lead }))).toEqual(['absolute']);
    expect(kindsOf(seen('you come in and go to your phone', { draft: 'moment', lead }))).toEqual([]);
  });

  it('of a harsh sentence names what makes it hard to hear, and changes nothing yet', () => {
    const { remarks } = seen('You should call me.', { draft: 'harsh' });
    expect(remarks).toEqual([
      expect.objectContaining({ kind: 'demand', suggest: undefined, take: undefined }),
    ]);
  });

  it('offers words to take where they make a whole sentence', () => {
    const taken = (text: string, coach?: Coach) => {
      const { remarks } = seen(text, {}, coach);
      const take = remarks.find(({ kind }) => kind === 'demand')?.take;
      return take && withTaken(text, take);
    };
    expect(taken('I was cold. You should call me.')).toBe('I was cold. Would you be willing to call me?');
    expect(taken('Tienes que avisarme.', spanish)).toBe('¿Podrías avisarme?');
    expect(taken('I was cold and you should call me.')).toBeUndefined();
  });

  it('begins a request at the end of the words', () => {
    const begun = (text: string, coach?: Coach) => {
      const { remarks } = seen(text, {}, coach);
      const take = remarks.find(({ kind }) => kind === 'no-request')?.take;
      return take && withTaken(text, take);
    };
    expect(begun('I feel ignored ')).toBe('I feel ignored. Would you ');
    expect(begun('Nunca me ayudas.', spanish)).toBe('Nunca me ayudas. ¿Podrías ');
  });

  it('hints at the practice’s own list, where it has one', () => {
    expect(kindsOf(seen('I feel ignored'))).toContain('verdict-feeling');
    expect(kindsOf(seen('I feel ignored', { verdictFeelings: [] }))).not.toContain('verdict-feeling');
    expect(kindsOf(seen('I feel left hanging', { verdictFeelings: ['left hanging'] }))).toContain(
      'verdict-feeling',
    );
  });

  it.each([
    ['en', 'You hit me and you never listen.'],
    ['es', 'Me pegaste y nunca me escuchas.'],
  ])(
    'is nothing where it speaks of harm (%s), nor of any other words of the same exercise',
    (locale, text) => {
      const coach = locale === 'es' ? spanish : english;
      const nothing = { remarks: [], found: [], good: [] };
      expect(seen(text, {}, coach)).toEqual({ ...nothing, text });
      const other = locale === 'es' ? 'nunca me escuchas' : 'you never listen';
      expect(seen(other, { around: [text] }, coach)).toEqual({ ...nothing, text: other });
      expect(kindsOf(seen(other, {}, coach))).toContain('absolute');
      expect(speaksOfHarm(coach, [other, text])).toBe(true);
      expect(speaksOfHarm(coach, [other])).toBe(false);
    },
  );
});

it('harm that only the sentence tells, the words above the field or a feeling chosen before, is harm too', () => {
  const text = 'I hear your car and my stomach drops';
  expect(seen(text, { draft: 'part', lead: 'When…' })).toMatchObject({ remarks: [], good: [] });
  expect(speaksOfHarm(english, [`${beginning('When…')}${text}`])).toBe(true);

  const same = (words: string) => ({ en: words, es: words });
  const steps: Step[] = [
    { id: 'feeling', kind: 'choice', prompt: same('?'), options: [], many: true, other: true },
    { id: 'when', kind: 'text', prompt: same('?'), max: 240 },
    {
      id: 'statement',
      kind: 'compose',
      prompt: same('.'),
      parts: [
        { from: 'feeling', words: same('I feel {}') },
        { from: 'when', words: same(' when {}') },
      ],
      max: 800,
    },
  ];
  const values = { feeling: { picked: [], own: 'scared of you' }, when: 'you come home' };
  const said = saidIn({ steps, values, ear: { locale: 'en', address: 'tu' } });
  expect(said).toContain('I feel scared of you when you come home.');
  expect(speaksOfHarm(english, said)).toBe(true);
});

describe('while the draft is being changed', () => {
  const { from } = { from: 'You never help me. I am tired.' };
  it('a remark goes with its words, and leaves when they are touched', () => {
    const { remarks } = seen(from);
    const wordsIn = (to: string) => carried(remarks, from, to).map(({ start, end }) => to.slice(start, end));
    expect(wordsIn(from)).toEqual(expect.arrayContaining(['You never help me']));
    expect(wordsIn('You never help me. I am so tired.')).toEqual(['You never help me']);
    expect(wordsIn('Well. You never help me. I am tired.')).toEqual(['You never help me']);
    expect(wordsIn('You hardly help me. I am tired.')).toEqual([]);
    expect(wordsIn('')).toEqual([]);
  });

  it('nothing can be taken until the coach has looked again', () => {
    const text = 'You should call me.';
    const [remark] = carried(seen(text).remarks, text, `${text} Please`);
    expect(remark).toMatchObject({ kind: 'demand', take: undefined });
  });
});

it('a place that stays as it is stays so where it is read back', () => {
  const kept = [{ kind: 'absolute', words: 'you never help me' }];
  expect(isKept({ kind: 'absolute', words: 'you never help me' }, kept)).toBe(true);
  expect(isKept({ kind: 'absolute', words: 'I feel sad when you never help me' }, kept)).toBe(true);
  expect(isKept({ kind: 'absolute', words: 'you always shout' }, kept)).toBe(false);
  expect(isKept({ kind: 'blame', words: 'you never help me' }, kept)).toBe(false);
  expect(isKept({ kind: 'vague', words: '' }, [{ kind: 'vague', words: '' }])).toBe(true);
  expect(isKept({ kind: 'vague', words: '' }, [{ kind: 'no-request', words: '' }])).toBe(false);
});

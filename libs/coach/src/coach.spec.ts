import { describe, expect, it } from '@jest/globals';
import { coach, kinds, languages, type Coaching, type Locale } from './index.ts';

const ready = { en: await languages.en(), es: await languages.es() };
const found = (draft: string, locale: Locale = 'en') =>
  coach(draft, ready[locale]).findings.map(({ kind, start, end }) => [
    kind,
    draft.normalize('NFC').slice(start, end),
  ]);
const isSilent = ({ findings, hints, good }: Coaching) => findings.length + hints.length + good.length === 0;

describe('a finding', () => {
  it.each([
    ['I feel that you pushed it onto me.', 'hidden-you', 'I feel that you pushed it onto me'],
    ['You don’t care about us. You are so lazy!', 'mind-reading', 'You don’t care about us'],
    ['You don’t care about us. You are so lazy!', 'label', 'You are so lazy'],
    [
      'I feel as though you check out when we eat.',
      'hidden-you',
      'I feel as though you check out when we eat',
    ],
    ['You made me shout.', 'blame', 'You made me shout'],
    ['I am tired and you never help, so I cry.', 'absolute', 'you never help'],
    ['You don’t want to be here', 'mind-reading', 'You don’t want to be here'],
    ['You are selfish', 'label', 'You are selfish'],
    ['I am tired. Why don’t you ever help?', 'accusing-question', 'Why don’t you ever help'],
    ['You need to call her today', 'demand', 'You need to call her today'],
    ['Congratulations on ruining dinner!', 'contempt', 'Congratulations on ruining dinner'],
    ['If you do that again, I’m leaving', 'threat', 'If you do that again, I’m leaving'],
  ])('of “%s” is %s and covers what was said', (draft, kind, place) => {
    expect(found(draft)).toContainEqual([kind, place]);
  });

  it.each([
    'you never listen',
    'YOU NEVER LISTEN!!!',
    'u nevr listen',
    'yuo neveer lisen',
    'you neverrrr listen 🙄',
    'You néver lísten'.normalize('NFD'),
  ])('stands however it is typed: %s', (draft) => {
    expect(found(draft).map(([kind]) => kind)).toEqual(['absolute']);
  });

  it.each(['nunca me escuchás', 'NUNCA ME ESCUCHAS', 'usted nunca me escucha', 'tu nunca me escuchas'])(
    'stands in Spanish however the other is addressed: %s',
    (draft) => expect(found(draft, 'es').map(([kind]) => kind)).toEqual(['absolute']),
  );

  it.each([
    [
      'en',
      'You never help me.',
      'You never help me',
      'I walked to the park today. ',
      'It rained in the evening. ',
    ],
    ['es', 'Nunca me ayudas.', 'Nunca me ayudas', 'Hoy fui al parque. ', 'Llovió por la tarde. '],
  ] as const)('does not get lost among much that is fine (%s)', (locale, said, place, ...fine) => {
    for (const many of [1, 4, 12])
      expect(found(fine.join('').repeat(many) + said, locale)).toEqual([['absolute', place]]);
  });

  it('has an explanation, and a suggestion where one is safe', () => {
    const [finding] = coach('You should call your mother', ready.en).findings;
    expect(finding?.suggest).toBe('Would you be willing to call your mother?');
    const [shamed] = coach('You should be ashamed', ready.en).findings;
    expect(shamed?.suggest).not.toMatch(/ashamed/);
    for (const locale of ['en', 'es'] as const)
      for (const kind of kinds) expect(ready[locale].cards[kind].explain).toBeTruthy();
  });
});

// The sentences of clinical.md and of the articles.
const fine: Record<Locale, string[]> = {
  en: [
    'I feel like we’re strangers',
    'I feel like we’re roommates',
    'I feel like a zombie',
    'I never feel rested',
    'I miss us',
    'You never let me down',
    'I always feel safe with you',
    'You always make me laugh',
    'Thank you for always being there',
    'You looked tired and I was worried',
    'When you came in late I was worried',
    'I felt lonely when you looked at your phone at dinner. Would you be willing to put it away?',
    'Could we talk tonight?',
    'How was your day?',
    'I feel that we are drifting apart',
  ],
  es: [
    'Siento que somos compañeros de piso',
    'siento que ya no nos vemos',
    'Me haces falta',
    'Me hiciste reír',
    'Extraño lo nuestro',
    'Echo de menos lo que éramos',
    'Siempre me haces reír',
    'Nunca descanso bien',
    'Cuando llegaste tarde me preocupé',
    '¿Podríamos hablar esta noche?',
    '¿Estarías dispuesto a dejar el móvil durante la cena?',
  ],
};

describe.each(['en', 'es'] as const)('%s: what is not a fault', (locale) => {
  it.each(fine[locale])('%s', (draft) => expect(found(draft, locale)).toEqual([]));
});

describe('silence', () => {
  it.each([
    'If you hit me again I’m leaving',
    'You never let me see my sister and you check my phone',
    'im scared of what you will do when you come home drunk',
    'I said no and you kept going. You are selfish.',
    'I feel sad when you lock me in, would you stop?',
  ])('is kept about harm, whatever else is said: %s', (draft) => {
    expect(isSilent(coach(draft, ready.en))).toBe(true);
  });

  it.each([
    'Si me vuelves a pegar, me voy',
    'me revisas el celular todas las noches',
    'Te tengo miedo cuando bebes',
  ])('and in Spanish: %s', (draft) => expect(isSilent(coach(draft, ready.es))).toBe(true));
});

describe('hints and what is good', () => {
  it('a draft with its four parts has no hint', () => {
    const { findings, hints, good } = coach(
      'I feel lonely when you work on Sundays because I need time with you. Would you keep this Sunday free?',
      ready.en,
    );
    expect([findings, hints]).toEqual([[], []]);
    expect(good.map(({ kind }) => kind)).toEqual(['feeling', 'observation', 'effect', 'request']);
  });

  it('the list of verdict-feelings is the clinician’s to edit', () => {
    const verdicts = (words?: string[]) =>
      coach('I feel ignored', ready.en, words ? { verdictFeelings: words } : {}).hints.filter(
        ({ kind }) => kind === 'verdict-feeling',
      );
    expect(verdicts()).toMatchObject([{ start: 7, end: 14 }]);
    expect(verdicts(['invisible'])).toEqual([]);
    expect(verdicts([])).toEqual([]);
  });
});

import type { Gathered } from '../../src/briefs/briefs.facts.ts';
import { agreed, alone, ana, at, due, leo, pausedOn, quietWeeks, said, talkedOn } from './briefs.ts';

const deck = ['dishes', 'laundry'];
const sayIt = (on: string) => due('say-it', on);
const checkIn = (on: string) => due('check-in', on);
const together = (...of: { occurrenceId: string }[]) => new Set(of.map(({ occurrenceId }) => occurrenceId));

const threeOpened = ['2026-11-04', '2026-11-08', '2026-11-12'].map((on) => due('question', on));
const opened = threeOpened.flatMap((each, turn) => [
  said(
    each,
    ana,
    'answer',
    [
      'Verte dormir con ella encima.',
      'El café de los dos.',
      'Que todavía nos reímos de la misma tontería a las tres.',
    ][turn],
  ),
  said(
    each,
    leo,
    'answer',
    [
      'The walk with the pram.',
      'When you sang in the kitchen.',
      'That you still laugh at my bad jokes at three in the morning.',
    ][turn],
  ),
]);
/** Both took the newest back after it had opened. */
const takenBack = opened.map((each, at) =>
  at < 4 ? each : { ...each, level: at === 4 ? ('V0' as const) : ('V1' as const) },
);
const gap = (instrument: string, name: string, change: 'better' | 'worse') => ({
  title: { en: instrument, es: instrument },
  name,
  change,
});
const map = due('load-map', '2026-11-05');
const quiet = [sayIt('2026-11-04'), sayIt('2026-11-11')];

/** What each is without the thing that must leave no trace: its golden file is the same to the byte. */
export const withoutIt: Record<string, () => Gathered> = {
  'worsening-measure-not-agreed': () => quietWeeks({}, { due: quiet }),
  'request-to-speak-alone': () => quietWeeks({}, { due: quiet }),
  'withdrawn-answers': () => quietWeeks({}, { due: threeOpened, opened: opened.slice(0, 4) }),
  'own-weeks': () => quietWeeks(),
  'safety-mode': () => quietWeeks({}, alone('pulse', '2026-11-04', leo, { picked: ['closer'] })),
};

/** A couple of weeks each; the name of each is that of its golden file. */
export const situations: Record<string, () => Gathered> = {
  'nothing-done': () => quietWeeks({}, { due: quiet }),
  'only-one-joined': () => quietWeeks({ people: [ana, { ...leo, joinedAt: null }] }),
  'large-gap': () =>
    quietWeeks(
      { from: at('2026-09-07', '05:00') },
      { due: [checkIn('2026-09-09')], together: together(checkIn('2026-09-09')) },
    ),
  'worsening-measure': () =>
    quietWeeks({ measures: [gap('RDAS', 'Leo', 'worse'), gap('RDAS', 'Ana', 'better')] }, { due: quiet }),
  'worsening-measure-not-agreed': () => quietWeeks({}, { due: quiet }),
  'pause-never-returned': () => {
    const meeting = due('weekly-meeting', '2026-11-10');
    return quietWeeks(
      {},
      { due: [meeting], together: together(meeting), pauses: [pausedOn(meeting, '2026-11-10', true)] },
    );
  },
  'load-gap': () => {
    const piles = (mine: string, theirs: string) =>
      Object.fromEntries([
        [deck[0], mine],
        [deck[1], theirs],
        ['bins', 'both'],
      ]);
    return quietWeeks(
      {},
      {
        due: [map],
        opened: [said(map, ana, 'deal', piles('me', 'me')), said(map, leo, 'deal', piles('me', 'you'))],
      },
    );
  },
  'request-to-speak-alone': () => {
    const request = alone('support', '2026-11-10', ana, 'Could I see you alone?');
    return quietWeeks({}, { ...request, due: [...quiet, ...request.due] });
  },
  'first-week': () =>
    quietWeeks(
      { couple: { timeZone: 'America/Bogota', openedAt: at('2026-11-12') }, from: at('2026-11-12', '05:00') },
      { due: [checkIn('2026-11-14')] },
    ),
  'spanish-couple': () => {
    const people = [
      { ...ana, displayName: 'Inés' },
      { ...leo, displayName: 'Tomás', locale: 'es' as const },
    ];
    const thanks = due('question', '2026-11-11');
    const walk = due('ritual', '2026-11-06');
    return quietWeeks(
      { people, obstacles: new Map([[walk.assignmentId, 'las noches malas']]) },
      {
        due: [thanks, walk],
        opened: [
          said(thanks, leo, 'answer', 'Que me esperaste despierta con el mate.'),
          said(thanks, ana, 'answer', 'La siesta de los tres.'),
        ],
        agreed: [agreed(walk, 'plan', 'Un mate a las siete, sin teléfonos')],
      },
    );
  },
  discharged: () =>
    quietWeeks(
      { hasEnded: true },
      { due: [checkIn('2026-11-05')], together: together(checkIn('2026-11-05')) },
    ),
  'withdrawn-answers': () => quietWeeks({}, { due: threeOpened, opened: takenBack }),
  'own-weeks': () => quietWeeks({}, alone('pulse', '2026-11-04', leo, { picked: ['closer'] })),
  'safety-mode': () => quietWeeks({}, alone('private-page', '2026-11-06', ana, 'I am afraid at home.')),
  'something-kept': () =>
    quietWeeks(
      {
        discussed: new Map([
          ['say-it 2026-11-04', at('2026-11-16', '13:30')],
          ['date 2026-11-09', at('2026-11-15', '13:30')],
        ]),
      },
      { due: quiet, kept: [...quiet, due('date', '2026-11-09'), due('question', '2026-10-06')] },
    ),
  'a-full-week': () => {
    const date = due('date', '2026-11-07');
    const dues = [
      ...threeOpened,
      checkIn('2026-11-03'),
      checkIn('2026-11-05'),
      checkIn('2026-11-10'),
      date,
      map,
    ];
    return quietWeeks(
      {
        obstacles: new Map([['check-in', 'whoever puts her to bed falls asleep there']]),
        measures: [gap('CSI-16', 'Ana', 'better')],
      },
      {
        due: dues,
        opened: [
          ...opened,
          said(map, ana, 'deal', { dishes: 'me', laundry: 'me' }),
          said(map, leo, 'deal', { dishes: 'you', laundry: 'both' }),
        ],
        together: together(checkIn('2026-11-03'), checkIn('2026-11-10'), date),
        kept: [due('say-it', '2026-11-08'), due('i-statement', '2026-11-09')],
        agreed: [
          agreed(date, 'plan', 'The porch, candle and laundry, Friday after she sleeps'),
          agreed(map, 'keep', 'The bottles, all of it'),
        ],
        spoken: [],
        talks: [talkedOn('2026-11-06'), talkedOn('2026-11-13', { keptForAppointment: 1 })],
        pauses: [pausedOn(date, '2026-11-06', false)],
      },
    );
  },
};

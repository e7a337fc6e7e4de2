import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  betweenOf,
  decidesAt,
  doneBy,
  misfit,
  whatBothDid,
  type Between,
  type Gesture,
  type Tap,
  type Trace,
} from './between.ts';
import type { Step } from './kinds/index.ts';
import { pauseChoices } from './kinds/pause.ts';

const same = (text: string) => ({ en: text, es: text });
const steps = {
  agree: { id: 'plan', kind: 'agree', prompt: same('A plan'), max: 80, button: same('Offer') },
  ready: { id: 'ready', kind: 'ready', prompt: same('Ready?'), button: same('Ready'), both: same('Both') },
  pause: { id: 'pause', kind: 'pause', prompt: same('Pause'), soothing: [same('1'), same('2'), same('3')] },
} satisfies Record<string, Step>;
type Name = keyof typeof steps;

const start = new Date('2026-03-02T10:00:00Z');
const minute = 60_000;
type Act = { by: 'a' | 'b'; after: number; gesture: Gesture };

/** As the server does it: the author’s part, then what both did. */
function play(name: Name, acts: Act[]) {
  let traces: Trace[] = [];
  let now = start;
  const refused: (string | null)[] = [];
  for (const [at, { by, after, gesture }] of acts.entries()) {
    now = new Date(now.getTime() + after * minute);
    const visible = seenBy(by, traces, now);
    const why = misfit(steps[name], by, gesture, now, visible);
    refused.push(why);
    if (why) continue;
    traces = carry(traces, doneBy(by, `id-${at}`, gesture, now, visible));
    traces = carry(traces, whatBothDid(gesture, `both-${at}`, '2026-03-02', now, traces));
  }
  const between = (reader: 'a' | 'b', minutes = 0): Between =>
    betweenOf(steps[name].kind, reader, new Date(now.getTime() + minutes * minute), traces);
  return { traces, now, refused, between };
}

const carry = (traces: Trace[], { adds, spends }: { adds: Trace | null; spends: Tap[] }): Trace[] => [
  ...traces.filter((trace) => !spends.some((spent) => spent === trace)),
  ...(adds ? [adds] : []),
];

/** What the database shows one of the two. */
const seenBy = (reader: string, traces: Trace[], now: Date): Trace[] =>
  traces.filter(
    (trace) =>
      !('author' in trace) || (trace.until > now && (trace.kind === 'offer' || trace.author === reader)),
  );

const offer = (words: string): Gesture => ({ do: 'offer', offer: { words } });

describe('an agreement', () => {
  it('is an offer to both, until the other says yes', () => {
    const offered = play('agree', [{ by: 'a', after: 0, gesture: offer('Coffee at seven') }]);
    expect(offered.between('a').offers).toMatchObject([{ id: 'id-0', by: 'me' }]);
    expect(offered.between('b').offers).toMatchObject([
      { by: 'partner', offer: { words: 'Coffee at seven' } },
    ]);

    const agreed = play('agree', [
      { by: 'a', after: 0, gesture: offer('Coffee at seven') },
      { by: 'b', after: 60, gesture: { do: 'accept', offerId: 'id-0' } },
    ]);
    for (const reader of ['a', 'b'] as const)
      expect(agreed.between(reader)).toMatchObject({
        offers: [],
        agreed: [{ id: 'id-0', on: '2026-03-02' }],
      });
  });

  it('lapses after two days, and then nobody can tell that there was one', () => {
    const { between } = play('agree', [{ by: 'a', after: 0, gesture: offer('Coffee') }]);
    expect(between('b', 48 * 60 - 1).offers).toHaveLength(1);
    for (const reader of ['a', 'b'] as const)
      expect(between(reader, 48 * 60)).toEqual(play('agree', []).between(reader));
  });

  it('has one living offer of each, and nobody says yes to themselves', () => {
    const { between, refused } = play('agree', [
      { by: 'a', after: 0, gesture: offer('Coffee') },
      { by: 'a', after: 1, gesture: offer('Tea') },
      { by: 'b', after: 1, gesture: offer('Cocoa') },
      { by: 'a', after: 1, gesture: { do: 'accept', offerId: 'id-1' } },
      { by: 'b', after: 1, gesture: { do: 'accept', offerId: 'id-0' } },
    ]);
    expect(between('a').offers.map(({ offer: { words } }) => words)).toEqual(['Cocoa', 'Tea']);
    expect(refused).toEqual([null, null, null, 'offer.gone', 'offer.gone']);
  });

  it('an offer that was taken back, that lapsed and that never was are gone alike', () => {
    const yes: Act = { by: 'b', after: 0, gesture: { do: 'accept', offerId: 'id-0' } };
    const back: Act = { by: 'a', after: 1, gesture: { do: 'take-back', offerId: 'id-0' } };
    const made: Act = { by: 'a', after: 0, gesture: offer('Coffee') };
    for (const list of [[yes], [made, back, yes], [made, { ...yes, after: 48 * 60 }]])
      expect(play('agree', list).refused.at(-1)).toBe('offer.gone');
  });

  it('is not taken where it does not fit its step', () => {
    expect(play('agree', [{ by: 'a', after: 0, gesture: offer('x'.repeat(81)) }]).refused).toEqual([
      'answer.invalid',
    ]);
    expect(play('ready', [{ by: 'a', after: 0, gesture: offer('Coffee') }]).refused).toEqual([
      'answer.invalid',
    ]);
    expect(play('agree', [{ by: 'a', after: 0, gesture: { do: 'ready' } }]).refused).toEqual([
      'answer.invalid',
    ]);
  });
});

describe('being ready', () => {
  const ready = (by: 'a' | 'b', after: number): Act => ({ by, after, gesture: { do: 'ready' } });

  it('shows once both are, until the earlier of the two ends', () => {
    const both = play('ready', [ready('a', 0), ready('b', 30)]);
    const until = new Date(start.getTime() + 120 * minute).toISOString();
    for (const reader of ['a', 'b'] as const)
      expect(both.between(reader)).toMatchObject({ ready: { mine: false, bothUntil: until } });
    expect(both.between('a', 90).ready).toEqual({ mine: false, bothUntil: null });
  });

  it('of one alone, or taken back, or too long ago, is nothing to the other', () => {
    const nothing = play('ready', []).between('b');
    for (const list of [
      [ready('a', 0)],
      [ready('a', 0), { by: 'a', after: 1, gesture: { do: 'not-ready' } } as Act],
    ])
      expect(play('ready', list).between('b')).toEqual(nothing);
    expect(play('ready', [ready('a', 0), ready('b', 121)]).between('b').ready?.bothUntil).toBeNull();
  });
});

describe('a pause', () => {
  const pause: Act = { by: 'a', after: 0, gesture: { do: 'pause', minutes: 20 } };
  const choose = (by: 'a' | 'b', choice: (typeof pauseChoices)[number], after = 0): Act => ({
    by,
    after,
    gesture: { do: 'choose', pauseId: 'id-0', choice },
  });

  it('is both’s from the first tap, and a second tap beside it changes nothing', () => {
    const { between } = play('pause', [pause, { by: 'b', after: 1, gesture: { do: 'pause', minutes: 90 } }]);
    expect(between('a')).toEqual(between('b'));
    expect(between('a').pause).toMatchObject({
      id: 'id-0',
      outcome: 'waiting',
      returnAt: '2026-03-02T10:20:00.000Z',
    });
  });

  it('goes on at once where both chose to', () => {
    const { between } = play('pause', [pause, choose('a', 'go-on', 20), choose('b', 'go-on', 1)]);
    for (const reader of ['a', 'b'] as const) expect(between(reader).pause?.outcome).toBe('go-on');
  });

  it.each<[string, Act[]]>([
    ['nobody chose', []],
    ['one chose to go on', [choose('a', 'go-on', 20)]],
    ['one chose later', [choose('a', 'later', 20)]],
    ['one left it, one went on', [choose('a', 'leave-it', 20), choose('b', 'go-on', 1)]],
    [
      'one thought better of it',
      [choose('a', 'go-on', 20), choose('a', 'later', 1), choose('b', 'go-on', 1)],
    ],
  ])('says “later” to both, the same to each, when %s', (_name, list) => {
    const played = play('pause', [pause, ...list]);
    const decided = (35 * minute - (played.now.getTime() - start.getTime())) / minute;
    expect(played.between('b', decided - 1).pause?.outcome).toBe('waiting');
    for (const reader of ['a', 'b'] as const)
      expect(played.between(reader, decided)).toEqual(play('pause', [pause]).between(reader, 35));
  });

  it('is chosen about from the return on, and not before nor after', () => {
    expect(play('pause', [pause, choose('a', 'go-on', 19)]).refused[1]).toBe('pause.not-now');
    expect(play('pause', [pause, choose('a', 'go-on', 20)]).refused[1]).toBeNull();
    expect(play('pause', [pause, choose('a', 'go-on', 35)]).refused[1]).toBe('pause.not-now');
    expect(play('pause', [choose('a', 'go-on', 20)]).refused[0]).toBe('pause.not-now');
  });
});

describe('whatever the two do', () => {
  const by = fc.constantFrom('a' as const, 'b' as const);
  const after = fc.integer({ min: 0, max: 40 });
  const id = fc.integer({ min: 0, max: 11 }).map((at) => `id-${at}`);
  const ofStep: Record<Name, fc.Arbitrary<Gesture>> = {
    agree: fc.oneof(
      fc.constantFrom('Coffee', 'Tea').map(offer),
      fc.record({ do: fc.constantFrom('accept' as const, 'take-back' as const), offerId: id }),
    ),
    ready: fc.record({ do: fc.constantFrom('ready' as const, 'not-ready' as const) }),
    pause: fc.oneof(
      fc.record({ do: fc.constant('pause' as const), minutes: fc.integer({ min: 20, max: 60 }) }),
      fc.record({
        do: fc.constant('choose' as const),
        pauseId: id,
        choice: fc.constantFrom(...pauseChoices),
      }),
    ),
  };
  const scene = fc
    .constantFrom<Name>('agree', 'ready', 'pause')
    .chain((name) =>
      fc.tuple(
        fc.constant(name),
        fc.array(fc.record({ by, after, gesture: ofStep[name] }), { maxLength: 12 }),
      ),
    );

  it('what one did alone is nothing to the other, at any time', () => {
    fc.assert(
      fc.property(scene, after, ([name, acts], minutes) => {
        const { traces, now } = play(name, acts);
        const when = new Date(now.getTime() + minutes * minute);
        const known = traces.filter(
          (trace) => trace.kind === 'offer' || !('author' in trace) || trace.author === 'b',
        );
        expect(betweenOf(steps[name].kind, 'b', when, traces)).toEqual(
          betweenOf(steps[name].kind, 'b', when, known),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('both see the same, but for what each did themselves', () => {
    const common = ({ offers, ready, pause, ...rest }: Between) => ({
      ...rest,
      offers: offers.map(({ id: one }) => one).sort(),
      bothUntil: ready?.bothUntil,
      pause: pause && { ...pause, mine: null },
    });
    fc.assert(
      fc.property(scene, after, ([name, acts], minutes) => {
        const { between } = play(name, acts);
        expect(common(between('a', minutes))).toEqual(common(between('b', minutes)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('what only one chose never comes out, and once decided nobody sees what they chose', () => {
    fc.assert(
      fc.property(scene, ([name, acts]) => {
        const { between, traces, now } = play(name, acts);
        const pause = traces.filter((trace) => trace.kind === 'pause').at(-1);
        if (!pause) return;
        const wait = Math.max(0, (decidesAt(pause).getTime() - now.getTime()) / minute);
        const [a, b] = [between('a', wait), between('b', wait)];
        expect(a).toEqual(b);
        expect(a.pause).toMatchObject({ mine: null });
        expect(a.pause?.outcome).not.toBe('waiting');
      }),
      { numRuns: 2_000 },
    );
  });

  it('everything of one alone ends within two days', () => {
    fc.assert(
      fc.property(scene, ([name, acts]) => {
        const { between, traces } = play(name, acts);
        const common = traces.filter((trace) => !('author' in trace));
        expect(between('a', 48 * 60)).toEqual(
          betweenOf(steps[name].kind, 'a', new Date('2026-06-01'), common),
        );
      }),
      { numRuns: 2_000 },
    );
  });
});

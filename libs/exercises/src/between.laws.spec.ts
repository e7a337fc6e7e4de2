import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { betweenOf, decidesAt, type Between, type Gesture } from './between.ts';
import { minute, offer, play, steps, type Name } from './between.stage.ts';
import { pauseChoices } from './kinds/limits.ts';

/** `npm run prove` makes more. */
const runs = { numRuns: Math.ceil(2_000 * Number(process.env['USWARD_PROVE_MINUTES'] ?? 1)) };

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
      runs,
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
      runs,
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
      runs,
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
      runs,
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { minute, offer, play, start, type Act } from './between.stage.ts';
import { doneBy } from './gestures.ts';
import type { pauseChoices } from './kinds/limits.ts';

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

  it('an id that stands there already makes no second offer', () => {
    const offered = play('agree', [{ by: 'a', after: 0, gesture: offer('Coffee') }]);
    const agreed = play('agree', [
      { by: 'a', after: 0, gesture: offer('Coffee') },
      { by: 'b', after: 1, gesture: { do: 'accept', offerId: 'id-0' } },
    ]);
    for (const { traces, now } of [offered, agreed])
      expect(doneBy('b', 'id-0', offer('Tea'), now, traces)).toEqual({ adds: null, spends: [] });
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

  it('shows once both are, for two hours, and does not tell since when the first was', () => {
    const until = new Date(start.getTime() + 150 * minute).toISOString();
    for (const first of [0, 1, 30]) {
      const both = play('ready', [ready('a', first), ready('b', 30 - first)]);
      for (const reader of ['a', 'b'] as const) {
        expect(both.between(reader)).toMatchObject({ ready: { mine: false, bothUntil: until } });
        expect(both.between(reader, 120).ready).toEqual({ mine: false, bothUntil: null });
      }
    }
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

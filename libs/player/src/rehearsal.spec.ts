import { describe, expect, it } from '@jest/globals';
import { nothingBetween, type Between } from '@usward/exercises';
import { rehearsed } from './rehearsal.ts';

const now = new Date('2026-05-13T20:00:00Z');
const offer = { words: 'Coffee on the step.' };
const theirs: Between = {
  ...nothingBetween,
  offers: [{ id: 'theirs', by: 'partner', offer, lapsesAt: '2026-05-15T20:00:00.000Z' }],
};

describe('a rehearsal', () => {
  it('shows an offer waiting for two days, and lets it be taken back', () => {
    const [waiting] = rehearsed(nothingBetween, { do: 'offer', offer }, now).offers;
    expect(waiting).toMatchObject({ by: 'me', offer, lapsesAt: '2026-05-15T20:00:00.000Z' });
    const offered = rehearsed(nothingBetween, { do: 'offer', offer }, now);
    expect(rehearsed(offered, { do: 'take-back', offerId: waiting?.id ?? '' }, now).offers).toEqual([]);
  });

  it('shows one offer of one’s own at a time', () => {
    const once = rehearsed(theirs, { do: 'offer', offer }, now);
    const twice = rehearsed(once, { do: 'offer', offer: { words: 'Tea.' } }, now);
    expect(twice.offers.map(({ by, offer: { words } }) => [by, words])).toEqual([
      ['partner', 'Coffee on the step.'],
      ['me', 'Tea.'],
    ]);
  });

  it('agrees to what the other offered', () => {
    const after = rehearsed(theirs, { do: 'accept', offerId: 'theirs' }, now);
    expect(after.offers).toEqual([]);
    expect(after.agreed).toEqual([{ id: 'theirs', offer, on: '2026-05-13' }]);
    expect(rehearsed(theirs, { do: 'accept', offerId: 'gone' }, now)).toBe(theirs);
  });

  it('is ready alone, never both', () => {
    const ready = rehearsed(nothingBetween, { do: 'ready' }, now);
    expect(ready.ready).toEqual({ mine: true, bothUntil: null });
    expect(rehearsed(ready, { do: 'not-ready' }, now).ready).toEqual({ mine: false, bothUntil: null });
  });

  it('pauses with a time to come back and a quarter of an hour to choose, and keeps the choice', () => {
    const paused = rehearsed(nothingBetween, { do: 'pause', minutes: 20 }, now);
    expect(paused.pause).toMatchObject({
      returnAt: '2026-05-13T20:20:00.000Z',
      decidesAt: '2026-05-13T20:35:00.000Z',
      mine: null,
      outcome: 'waiting',
    });
    const chosen = rehearsed(paused, { do: 'choose', pauseId: 'try', choice: 'later' }, now);
    expect(chosen.pause?.mine).toBe('later');
    expect(rehearsed(nothingBetween, { do: 'choose', pauseId: 'x', choice: 'later' }, now)).toBe(
      nothingBetween,
    );
  });
});

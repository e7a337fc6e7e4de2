import { describe, expect, it } from '@jest/globals';
import { phaseOf, returnsFrom } from './returns.ts';

// By this phone's own clock: local times on purpose.
const day = (hour: number, minute = 0) => new Date(2026, 4, 13, hour, minute);
const keys = (now: Date) => returnsFrom(now).map(({ key }) => key);

describe('a time to come back', () => {
  it('is a short while, this evening or the morning', () => {
    expect(keys(day(15))).toEqual(['twenty', 'hour', 'evening', 'morning']);
    expect(returnsFrom(day(15)).map(({ minutes }) => minutes)).toEqual([20, 60, 300, 1080]);
  });

  it('is never an evening that is over, nor one that an hour covers', () => {
    expect(keys(day(21))).toEqual(['twenty', 'hour', 'morning']);
    expect(keys(day(19, 30))).toEqual(['twenty', 'hour', 'morning']);
  });

  it('is the coming morning, and tomorrow only when it is', () => {
    const morning = (now: Date) => returnsFrom(now).find(({ key }) => key === 'morning');
    expect(morning(day(3))?.isTomorrow).toBe(false);
    expect(morning(day(22))?.isTomorrow).toBe(true);
  });

  it('is at least 20 minutes and less than a day away, at every minute of the day', () => {
    for (let minute = 0; minute < 24 * 60; minute++) {
      const now = new Date(2026, 4, 13, 0, minute, 30);
      for (const { minutes, at } of returnsFrom(now)) {
        expect(minutes).toBeGreaterThanOrEqual(20);
        expect(minutes).toBeLessThan(24 * 60);
        expect(at.getTime()).toBeGreaterThan(now.getTime());
      }
      expect(keys(now).length).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('a pause', () => {
  const pause = { returnAt: day(15).toISOString(), decidesAt: day(15, 15).toISOString(), mine: null };
  const waiting = { ...pause, outcome: 'waiting' as const };

  it('rests until its time, then asks, then waits', () => {
    expect(phaseOf(waiting, day(14, 59).getTime())).toBe('resting');
    expect(phaseOf(waiting, day(15).getTime())).toBe('choosing');
    expect(phaseOf(waiting, day(15, 15).getTime())).toBe('chosen');
    expect(phaseOf({ ...waiting, mine: 'later' }, day(15, 1).getTime())).toBe('chosen');
  });

  it('is what the server says came of it', () => {
    expect(phaseOf({ ...pause, outcome: 'later' }, day(14).getTime())).toBe('later');
    expect(phaseOf({ ...pause, outcome: 'go-on' }, day(15, 1).getTime())).toBe('go-on');
  });
});

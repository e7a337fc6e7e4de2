import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foundClock, minutesLeft, turned, unwound } from './clock.rules.ts';
import { minutesUntil } from './returns.rules.ts';

const minute = 60_000;
const start = Date.parse('2026-11-21T20:00:00Z');

describe('the quarter of an hour', () => {
  it('is right again when a phone wakes up, and stands still in a pause', () => {
    const running = turned(unwound, true, start);
    expect(minutesLeft(running, start)).toBe(15);
    expect(minutesLeft(running, start + 4.5 * minute)).toBe(11);
    const held = turned(running, false, start + 5 * minute);
    expect(minutesLeft(held, start + 50 * minute)).toBe(10);
    const again = turned(held, true, start + 50 * minute);
    expect(minutesLeft(again, start + 52 * minute)).toBe(8);
    expect(minutesLeft(again, start + 60 * minute)).toBe(0);
  });

  it('counts from where the talk began, however long nobody moved', () => {
    const running = turned(unwound, true, start);
    for (const minutes of [16, 59, 61, 9 * 60])
      expect(minutesLeft(running, start + minutes * minute)).toBe(0);
    // Nor does a screen that looks again after so long wind it up.
    const again = turned(turned(running, true, start + 61 * minute), false, start + 90 * minute);
    expect(minutesLeft(again, start + 91 * minute)).toBe(0);
  });

  it('counts on from the end of a pause, however long that was', () => {
    const held = turned(turned(unwound, true, start), false, start + 5 * minute);
    const again = turned(held, true, start + 12 * 60 * minute);
    expect(minutesLeft(again, start + 12 * 60 * minute)).toBe(10);
    expect(minutesLeft(again, start + 14 * 60 * minute)).toBe(0);
  });

  it('nothing it is told makes it show more than there was, or less than nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.integer({ min: -5, max: 90 }))), (turns) => {
        let [clock, now] = [unwound, start];
        for (const [isTalking, minutes] of turns) {
          now += minutes * minute;
          clock = foundClock(JSON.parse(JSON.stringify(turned(clock, isTalking, now))));
          expect(minutesLeft(clock, now)).toBeGreaterThanOrEqual(0);
          expect(minutesLeft(clock, now)).toBeLessThanOrEqual(15);
          expect(turned(clock, isTalking, now + minute)).toBe(clock);
        }
      }),
    );
  });

  it('a clock that was put away by something else is a fresh one', () => {
    for (const odd of [null, 'x', { ran: '1', since: null }, { ran: 1 }])
      expect(foundClock(odd)).toBe(unwound);
  });
});

describe('an hour to come back at', () => {
  const now = new Date(2026, 10, 21, 20, 30, 20);
  it.each([
    ['20:50', 20],
    ['20:30', 24 * 60],
    ['20:29', 24 * 60 - 1],
    ['08:00', 11.5 * 60],
    ['', null],
  ])('%s', (hour, minutes) => expect(minutesUntil(hour, now)).toBe(minutes));
});

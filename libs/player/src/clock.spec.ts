import { describe, expect, it } from '@jest/globals';
import { begin, face, found, goOn, hold, left, over, set, settled, worthSaying } from './clock.ts';

const minute = 60_000;
const noon = Date.UTC(2026, 2, 29, 12);

describe('a timer', () => {
  it('is right by the clock, however long the phone slept', () => {
    const clock = begin(minute, noon);
    expect(left(clock, minute, noon + 10_000)).toBe(50_000);
    expect(left(clock, minute, noon + 59_999)).toBe(1);
    expect(settled(clock, noon + 59_999)).toBe(clock);
    expect(settled(clock, noon + minute)).toEqual(over);
    expect(settled(clock, noon + 60 * minute)).toEqual(over);
  });

  it('waits while it is held, and goes on with what was left', () => {
    const held = hold(begin(minute, noon), minute, noon + 20_000);
    expect(held).toEqual({ is: 'held', left: 40_000 });
    expect(left(held, minute, noon + 999 * minute)).toBe(40_000);
    expect(left(goOn(held, noon + 5 * minute), minute, noon + 5 * minute + 30_000)).toBe(10_000);
  });

  it('never shows more than the whole, nor less than nothing, when the phone’s clock jumps', () => {
    const clock = begin(minute, noon);
    expect(left(clock, minute, noon - 60 * minute)).toBe(minute);
    expect(left(clock, minute, noon + 60 * minute)).toBe(0);
  });

  it('comes back from where it was put away, and begins anew where that makes no sense or is long ago', () => {
    const away: unknown = JSON.parse(JSON.stringify(begin(minute, noon)));
    expect(found(away, noon + 10_000)).toEqual(begin(minute, noon));
    expect(found(away, noon + 2 * minute)).toEqual(over);
    expect(found(away, noon + 24 * 60 * minute)).toEqual(set);
    expect(found({ is: 'held', left: 7 }, noon)).toEqual({ is: 'held', left: 7 });
    for (const odd of [null, undefined, 7, 'over', {}, { is: 'running' }, { is: 'held', left: 'x' }])
      expect(found(odd, noon)).toEqual(set);
  });

  it('speaks at the half and at the end only', () => {
    const clock = begin(minute, noon);
    const at = (seconds: number) => worthSaying(clock, minute, noon + seconds * 1000);
    expect([0, 29, 30, 59].map(at)).toEqual([null, null, 'half', 'half']);
    expect(at(60)).toBe('end');
    expect(worthSaying(over, minute, noon)).toBe('end');
    expect(worthSaying(set, minute, noon)).toBeNull();
  });

  it('shows minutes and seconds, and the last second as one', () => {
    expect([180_000, 65_000, 1, 0].map(face)).toEqual(['3:00', '1:05', '0:01', '0:00']);
  });
});

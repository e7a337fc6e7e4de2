import { describe, expect, it } from '@jest/globals';
import { isQuiet } from './quiet.ts';

const night = { from: '21:30', until: '07:00', timeZone: 'Europe/Madrid' };

describe('quiet hours', () => {
  it.each([
    ['2026-11-21T20:29:59Z', false],
    ['2026-11-21T20:30:00Z', true],
    ['2026-11-22T02:00:00Z', true],
    ['2026-11-22T05:59:59Z', true],
    ['2026-11-22T06:00:00Z', false],
    ['2026-07-01T05:00:00Z', false],
  ])('over midnight, by the wall clock: %s is quiet: %s', (instant, quiet) => {
    expect(isQuiet(instant, night)).toBe(quiet);
  });

  it('inside one day', () => {
    const nap = { from: '13:00', until: '15:00', timeZone: 'UTC' };
    expect(['12:59', '13:00', '14:59', '15:00'].map((at) => isQuiet(`2026-11-21T${at}:00Z`, nap))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('never, when both hours are the same', () => {
    expect(isQuiet('2026-11-21T09:00:00Z', { from: '09:00', until: '09:00', timeZone: 'UTC' })).toBe(false);
  });
});

import { describe, expect, it } from '@jest/globals';
import { dayIn, daysLater, instantAt } from './days.ts';

describe('days', () => {
  it('belong to the wall clock of their zone', () => {
    const instant = new Date('2026-03-01T03:30:00Z');
    expect(dayIn('America/Bogota', instant)).toBe('2026-02-28');
    expect(dayIn('Europe/Madrid', instant)).toBe('2026-03-01');
  });

  it('are counted on the calendar, whatever the clocks do', () => {
    expect(daysLater('2026-03-20', 56)).toBe('2026-05-15');
    expect(daysLater('2028-03-01', -1)).toBe('2028-02-29');
  });

  it('hold an hour also in the night that skips it', () => {
    expect(instantAt('2026-07-01', '21:30', 'Europe/Madrid').toISOString()).toBe('2026-07-01T19:30:00.000Z');
    expect(instantAt('2026-03-29', '02:30', 'Europe/Madrid').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });
});

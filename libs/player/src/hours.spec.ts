import { describe, expect, it } from '@jest/globals';
import { dayIn, isAnotherDay, theHourIn } from './hours.ts';

describe('an hour as it is said', () => {
  const at = (hour: number) => new Date(2026, 4, 13, hour, 5);

  it('has the article of its number in Spanish', () => {
    expect(theHourIn('es', at(1))).toBe('la 1:05');
    expect(theHourIn('es', at(11))).toBe('las 11:05');
    expect(theHourIn('es', at(20))).toBe('las 20:05');
    expect(theHourIn('en', at(13))).toMatch(/^1:05\sPM$/);
  });

  it('belongs to tomorrow by this phone’s calendar', () => {
    expect(isAnotherDay(at(23).toISOString(), at(22).getTime())).toBe(false);
    expect(isAnotherDay(new Date(2026, 4, 14, 0, 5).toISOString(), at(23).getTime())).toBe(true);
  });

  it('and a day is the same day in every time zone', () => {
    expect(dayIn('en', '2026-05-13')).toBe('May 13');
    expect(dayIn('es', '2026-05-13')).toBe('13 de mayo');
  });
});

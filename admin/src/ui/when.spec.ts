import { describe, expect, it } from '@jest/globals';
import { addDays, clockAt, dayIn, dayText, daysBetween, instantAt, timeText } from './when.ts';

describe('instantAt', () => {
  it.each([
    ['2026-11-23', '17:30', 'Europe/Madrid', '2026-11-23T16:30:00.000Z'],
    ['2026-07-01', '09:00', 'America/New_York', '2026-07-01T13:00:00.000Z'],
    ['2026-01-01', '00:15', 'America/Bogota', '2026-01-01T05:15:00.000Z'],
    ['2026-10-25', '12:00', 'Europe/Madrid', '2026-10-25T11:00:00.000Z'],
  ])('%s %s in %s', (day, time, zone, instant) => {
    expect(instantAt(day, time, zone)).toBe(instant);
    expect(clockAt(instant, zone)).toBe(time);
    expect(dayIn(zone, new Date(instant))).toBe(day);
  });

  it('an hour that the clock leaves out becomes the one after', () => {
    expect(clockAt(instantAt('2026-03-29', '02:30', 'Europe/Madrid'), 'Europe/Madrid')).toMatch(/^0[13]:30$/);
  });
});

it('counts days over months and clock changes', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
});

it('says the year only where it is another', () => {
  expect(dayText('2026-11-19', 'en', '2026-11-21')).toBe('Thu, Nov 19');
  expect(dayText('2025-11-19', 'en', '2026-11-21')).toContain('2025');
  expect(dayText('2026-11-19', 'es', '2026-11-21')).toContain('jue');
});

it('shows an instant on the clock of a zone', () => {
  expect(timeText('2026-11-23T16:30:00Z', 'es', 'Europe/Madrid')).toBe('17:30');
});

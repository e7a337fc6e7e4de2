import { expect, it } from '@jest/globals';
import { dayOf, instantAt, isSameClock } from './zones.ts';

it('finds the instant at which the clocks of a zone show an hour, on both sides of a change', () => {
  expect(instantAt('2026-10-24', '20:00', 'Europe/Madrid').toISOString()).toBe('2026-10-24T18:00:00.000Z');
  expect(instantAt('2026-10-25', '20:00', 'Europe/Madrid').toISOString()).toBe('2026-10-25T19:00:00.000Z');
  expect(instantAt('2026-11-01', '00:30', 'America/New_York').toISOString()).toBe('2026-11-01T04:30:00.000Z');
  expect(instantAt('2026-11-01', '06:30', 'Asia/Kolkata').toISOString()).toBe('2026-11-01T01:00:00.000Z');
});

it('knows the day of a zone, and whether two clocks agree', () => {
  const late = new Date('2026-11-21T23:30:00Z');
  expect(dayOf(late, 'Europe/Madrid')).toBe('2026-11-22');
  expect(dayOf(late, 'America/Bogota')).toBe('2026-11-21');
  expect(isSameClock(late, 'Europe/Madrid', 'Europe/Berlin')).toBe(true);
  expect(isSameClock(late, 'Europe/Madrid', 'Atlantic/Canary')).toBe(false);
});

import { expect, it } from '@jest/globals';
import { calendarFile } from './calendar.ts';

it('is every day at that hour by whatever clock, from the next one on, and says nothing but the name', () => {
  const now = new Date(2026, 10, 21, 14, 0);
  const file = calendarFile('13:00', now, 'an-id');
  expect(file).toContain('DTSTART:20261122T130000\r\n');
  expect(calendarFile('15:30', now, 'an-id')).toContain('DTSTART:20261121T153000\r\n');
  expect(file.match(/^(SUMMARY|DESCRIPTION):.*$/gm)).toEqual(['SUMMARY:Usward', 'DESCRIPTION:Usward']);
  expect(file.split('\r\n').every((line) => line.length <= 75)).toBe(true);
});

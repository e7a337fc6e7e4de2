import { expect, it } from '@jest/globals';
import { isItsHour } from './cues.ts';

const at = (hour: number, minute: number) => new Date(2026, 10, 21, hour, minute);

it('is said for one hour from its own on, also over midnight', () => {
  expect(isItsHour({ hour: '13:00' }, at(12, 59))).toBe(false);
  expect(isItsHour({ hour: '13:00' }, at(13, 0))).toBe(true);
  expect(isItsHour({ hour: '13:00' }, at(13, 59))).toBe(true);
  expect(isItsHour({ hour: '13:00' }, at(14, 0))).toBe(false);
  expect(isItsHour({ hour: '23:30' }, at(0, 10))).toBe(true);
});

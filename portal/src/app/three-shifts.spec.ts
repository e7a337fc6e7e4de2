import { expect, it } from '@jest/globals';
import { threeShifts } from './three-shifts.ts';

const press = (key: string, timeStamp: number, repeat = false) => ({ key, timeStamp, repeat });

it('is the third Shift in a row, and quick', () => {
  const isThird = threeShifts();
  expect(isThird(press('Shift', 0))).toBe(false);
  expect(isThird(press('Shift', 300))).toBe(false);
  expect(isThird(press('Shift', 600))).toBe(true);
});

it('is not somebody who types capitals, waits, or leans on the key', () => {
  const isThird = threeShifts();
  const typed = [
    press('Shift', 0),
    press('A', 50),
    press('Shift', 100),
    press('B', 150),
    press('Shift', 200),
  ];
  expect(typed.map(isThird)).not.toContain(true);
  const slow = [press('Shift', 3000), press('Shift', 4000), press('Shift', 5000)];
  expect(slow.map(isThird)).not.toContain(true);
  const held = [press('Shift', 9000), press('Shift', 9030, true), press('Shift', 9060, true)];
  expect(held.map(isThird)).not.toContain(true);
});

import { describe, expect, it } from '@jest/globals';
import { isSimple } from './pins.rules.ts';

describe('a PIN', () => {
  it.each(['0000', '7777777', '1212', '1221', '1234', '4321', '7890', '0987', '2468', '8642', '123123', '47114711', '2580', '1984', '2016'])(
    '%s is guessed among the first',
    (pin) => expect(isSimple(pin)).toBe(true),
  ); // prettier-ignore

  it.each(['4711', '9173', '30582', '846203', '19842016', '5083'])('%s is not', (pin) =>
    expect(isSimple(pin)).toBe(false),
  );

  it('leaves nearly all of the four-digit ones to choose from', () => {
    const all = Array.from({ length: 10_000 }, (_, n) => String(n).padStart(4, '0'));
    const refused = all.filter(isSimple).length;
    expect(refused).toBeGreaterThan(700);
    expect(refused).toBeLessThan(1_200);
  });
});

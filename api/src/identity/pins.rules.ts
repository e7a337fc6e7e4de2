/** The middle of a telephone’s keys, down and up. */
const columns = ['2580', '0852'];

/**
 * Whether somebody who knows the person would try this PIN among the first: one or two digits over and over, digits that
 * follow each other, a piece that repeats, the middle of the keys, or a year.
 */
export function isSimple(pin: string): boolean {
  const digits = [...pin].map(Number);
  const steps = digits.slice(1).map((digit, at) => (digit - (digits[at] ?? 0) + 10) % 10);
  return (
    new Set(digits).size <= 2 ||
    (new Set(steps).size === 1 && [1, 2, 8, 9].includes(steps[0] ?? 0)) ||
    /^(\d{2,4})\1+$/.test(pin) ||
    columns.includes(pin) ||
    /^(19|20)\d\d$/.test(pin)
  );
}

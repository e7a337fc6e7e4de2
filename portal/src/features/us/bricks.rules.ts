export interface Brick {
  x: number;
  y: number;
  /** A little askew, the same way every time. */
  turn: number;
  shade: 0 | 1 | 2;
}

export const brick = { width: 26, height: 12, gap: 2 };

/** A pile as somebody would make it: the widest row below, each row above one shorter. No gaps, and no order in time. */
export function pile(count: number): { bricks: Brick[]; width: number; height: number } {
  const rows: number[] = [];
  let base = 1;
  while ((base * (base + 1)) / 2 < count) base++;
  for (let left = count, row = base; left > 0; row--) {
    rows.push(Math.min(row, left));
    left -= row;
  }
  const step = brick.width + brick.gap;
  const layer = brick.height + brick.gap;
  const [width, height] = [base * step + 4, rows.length * layer + 4];
  let at = 0;
  const bricks = rows.flatMap((length, row) =>
    Array.from({ length }, (_, place): Brick => {
      const index = at++;
      return {
        x: 2 + ((base - length) * step) / 2 + place * step,
        y: height - 2 - (row + 1) * layer,
        turn: (((index * 7) % 5) - 2) * 0.5,
        shade: ((index * 5) % 3) as Brick['shade'],
      };
    }),
  );
  return { bricks, width, height };
}

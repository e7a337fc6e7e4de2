import { expect, it } from '@jest/globals';
import { brick, pile } from './bricks.rules.ts';

it.each([0, 1, 2, 3, 7, 10, 52, 104])('piles %i bricks, each inside, none upon another', (count) => {
  const { bricks, width, height } = pile(count);
  expect(bricks).toHaveLength(count);
  for (const { x, y } of bricks) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + brick.width).toBeLessThanOrEqual(width);
    expect(y + brick.height).toBeLessThanOrEqual(height);
  }
  const places = bricks.map(({ x, y }) => `${x} ${y}`);
  expect(new Set(places).size).toBe(count);
});

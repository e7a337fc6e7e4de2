import { expect, it } from '@jest/globals';
import { tokenIn } from './token.ts';

it.each([
  ['?token=abc_D-1', 'abc_D-1'],
  ['?abc_D-1', 'abc_D-1'],
  ['?abc_D-1=', 'abc_D-1'],
  ['', ''],
])('%s', (search, token) => {
  expect(tokenIn(search)).toBe(token);
});

import { Refusal } from '@usward/client/me';
import { describe, expect, it } from '@jest/globals';
import { isUnreachable } from './client.ts';

describe('what went wrong on the way', () => {
  it.each([0, 429, 500, 503])('may do better later: %s', (status) => {
    expect(isUnreachable(new Refusal(status, { code: 'request.slow-down' }))).toBe(true);
  });

  it.each([409, 422])('is an answer: %s', (status) => {
    expect(isUnreachable(new Refusal(status, { code: 'answer.invalid' }))).toBe(false);
  });
});

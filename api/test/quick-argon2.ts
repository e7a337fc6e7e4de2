import { expect } from '@jest/globals';
import * as argon2 from '@node-rs/argon2/index.js';

/** Where it is measured how long signing in takes, a password costs what it costs. */
const isMeasured = expect.getState().testPath?.endsWith('timing.prove.ts');

/**
 * For the specs, which make thousands of people: argon2id as in production, at the least it can cost. What a password costs
 * whoever guesses it is of no matter there.
 */
export const hash: typeof argon2.hash = (secret, options, signal) =>
  argon2.hash(secret, isMeasured ? options : { ...options, memoryCost: 8, timeCost: 1 }, signal);
export const { verify } = argon2;

import { randomInt } from 'node:crypto';
import type { Concern } from '@usward/contract/concerns';

/** Nothing that is taken for something else when it is read from a screen across a room. */
const signs = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 8;

/** Some 39 bits: enough for ten minutes and ten tries. */
export function newCode(): string {
  const code = Array.from({ length }, () => signs[randomInt(signs.length)]).join('');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** However it was typed. */
export const readCode = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '');

export type Said = { isAlone: boolean; said: Record<Concern, 'yes' | 'no' | 'pass'> };

/** As long as every other answer, so that not even its length at rest tells one from another. */
export const padded = (said: Said): string => JSON.stringify(said).padEnd(400);
export const unpadded = (text: string): Said => JSON.parse(text) as Said;

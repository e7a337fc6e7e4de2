import { randomUUID } from 'node:crypto';
import type { Browser } from '../browser.ts';
import { origin } from '../database.ts';
import type { Dice } from '../fuzz/dice.ts';
import type { Call } from '../fuzz/operations.ts';
import { valueOf } from '../fuzz/values.ts';

/** Where sqlmap puts what it tries. */
const here = '*';
const noMark = (text: string) => text.replaceAll(here, '+');

export const cookieOf = ({ cookies }: Browser): string =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

type Query = [name: string, text: string][];
export type Asked = { call: Call; query: Query };

/**
 * The call with a value in every query parameter that there is, so that the answer stays a right one; those for which none
 * is found, as a place in a list must be of a list, are asked once more, each by itself.
 */
export async function withQueries(call: Call, dice: Dice): Promise<Asked[]> {
  const right: Query = [];
  const odd: Query = [];
  for (const { name, schema } of call.operation.parameters.filter((one) => one.in === 'query')) {
    const values = ['a', ...Array.from({ length: 5 }, () => valueOf(schema, dice, [randomUUID()]))];
    const texts = values.map((value) => noMark(String(value)).toWellFormed());
    let found: string | undefined;
    for (const text of texts) {
      const { status } = await call.browser
        .copy()
        .request('GET', addressOf({ call, query: [...right, [name, text]] }));
      found ??= status < 300 ? text : undefined;
    }
    (found === undefined ? odd : right).push([name, found ?? 'a']);
  }
  return [{ call, query: right }, ...odd.map((one): Asked => ({ call, query: [one] }))];
}

export function addressOf({ call, query }: Asked): string {
  return query.length ? `${call.path}?${new URLSearchParams(query).toString()}` : call.path;
}

/**
 * The right call as it goes over the wire, with a mark in every id of the address, every query parameter and every value of
 * the body; where there is none of these, in the cookie and in the language that is asked for.
 */
export function rawOf({ call, query }: Asked, host: string): { text: string; marks: number } {
  const parts = noMark(call.path).split('/');
  const names = (call.operation.endpoint.split(' ')[1] ?? '').split('/');
  const marked = parts.map((part, place) => (names[place]?.startsWith(':') ? part + here : part)).join('/');
  const asked = query.map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}${here}`,
  );
  const body = call.body === undefined ? '' : JSON.stringify(markedIn(JSON.parse(call.body)));
  const address = asked.length ? `${marked}?${asked.join('&')}` : marked;
  const isBare = !(address + body).includes(here);
  const cookie = cookieOf(call.browser);
  const head = [
    `${call.method} ${address} HTTP/1.1`,
    `Host: ${host}`,
    `Origin: ${origin}`,
    'Sec-Fetch-Site: same-origin',
    `Accept-Language: en${isBare ? here : ''}`,
    `Idempotency-Key: ${randomUUID()}`,
    ...(cookie ? [`Cookie: ${cookie}${isBare ? here : ''}`] : []),
    ...(body ? ['Content-Type: application/json'] : []),
  ];
  const text = `${head.join('\r\n')}\r\n\r\n${body}`;
  return { text, marks: text.split(here).length - 1 };
}

/** Numbers and yes or no too are sent as texts: as what they are, a payload would never come past the reading. */
function markedIn(value: unknown): unknown {
  if (value === null) return here;
  if (Array.isArray(value)) return value.map(markedIn);
  if (typeof value !== 'object') return noMark(String(value)) + here;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, markedIn(inner)]));
}

import { createHash } from 'node:crypto';

/** A row of the audit as it is hashed: its moment is microseconds since 1970 in UTC, never a text of the database's time zone. */
export type LinkedRow = {
  id: string;
  micros: string;
  personId: string | null;
  audience: string;
  act: string;
  coupleId: string | null;
  subjectId: string | null;
};

const sha256 = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** Every value with its length before it: no two rows read the same. */
const spelled = (values: (string | null)[]) =>
  values.map((value) => (value === null ? '-' : `${Buffer.byteLength(value)}:${value}`)).join('');

export const digestOfRow = (practiceId: string, row: LinkedRow): Buffer => {
  const { id, micros, personId, audience, act, coupleId, subjectId } = row;
  return sha256('row', spelled([practiceId, id, micros, personId, audience, act, coupleId, subjectId]));
};

/** `cut` is `first-last` or `place`, with commas between: the places whose rows have gone. */
export const digestOfCut = (practiceId: string, cut: string): Buffer =>
  sha256('cut', spelled([practiceId, cut]));

/** What stands before the first link: no chain can be taken for another's. */
export const beginning = (practiceId: string): Buffer => sha256('chain', practiceId);

export const hashOf = (previous: Buffer, digest: Buffer): Buffer => sha256(previous, digest);

export const microsOf = (at: Date): string => `${at.getTime()}000`;

/** Ascending places, shortly. */
export function spansOf(places: number[]): string {
  const spans: [number, number][] = [];
  for (const place of places) {
    const last = spans.at(-1);
    if (last && last[1] === place - 1) last[1] = place;
    else spans.push([place, place]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

export function* placesOf(cut: string): Generator<number> {
  for (const span of cut.split(',')) {
    const [from = 0, to = from] = span.split('-').map(Number);
    for (let place = from; place <= to; place++) yield place;
  }
}

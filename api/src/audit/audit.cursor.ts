import { z } from 'zod';
import { Problem } from '../platform/http/problem.ts';

const Place = z.tuple([z.iso.datetime(), z.uuidv4()]);

/** Where a page ended. Opaque to the client, who only hands it back. */
export const cursorOf = ({ at, id }: { at: Date; id: string }): string =>
  Buffer.from(JSON.stringify([at.toISOString(), id])).toString('base64url');

/** The place that a cursor names; anything else is refused as the client's mistake. */
export function after(cursor: string): { at: Date; id: string } {
  const read = Place.safeParse(parsed(cursor));
  if (!read.success) throw new Problem('request.invalid', [{ path: 'after', code: 'cursor.unknown' }]);
  const [at, id] = read.data;
  return { at: new Date(at), id };
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type pg from 'pg';
import type { World } from '../harness.ts';
import { mark } from '../builders/canary.ts';

/** Something that should not be readable: where, in which form, and whose canary it is, or which other needle. */
export type Found = { where: string; form: string; what: string };
type Needle = { form: string; what: string; bytes: Buffer };

/** The ways in which a text may stand in a file without being sealed. */
export function formsOf(what: string, text: string | Buffer): Needle[] {
  const plain = Buffer.from(text);
  const hex = plain.toString('hex');
  const wide = Buffer.from(plain.toString(), 'utf16le');
  const forms: [string, Buffer][] = [
    ['plain', plain],
    ['UTF-16', wide],
    ['UTF-16 BE', Buffer.from(wide).swap16()],
    ['hex', Buffer.from(hex)],
    ['HEX', Buffer.from(hex.toUpperCase())],
  ];
  // Three beginnings, for whatever stands before it; of the end only whole letters.
  for (const before of [0, 1, 2])
    for (const kind of ['base64', 'base64url'] as const) {
      const whole = Buffer.concat([Buffer.alloc(before), plain]).toString(kind);
      const letters = whole.slice(before && before + 1, Math.floor(((before + plain.length) * 8) / 6));
      if (kind === 'base64' || /[-_]/.test(letters)) forms.push([`${kind} ${before}`, Buffer.from(letters)]);
    }
  return forms.map(([form, bytes]) => ({ form, what, bytes }));
}

/** All canaries of this run, by how they end; and whatever else is to be looked for. */
export const needles = (others: Record<string, string | Buffer> = {}): Needle[] => [
  ...formsOf('', mark),
  ...Object.entries(others).flatMap(([what, text]) => formsOf(what, text)),
];

export function searchBytes(where: string, bytes: Buffer, wanted: Needle[]): Found[] {
  const found: Found[] = [];
  for (const { form, what, bytes: needle } of wanted)
    for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + needle.length)) {
      const before = bytes.toString('latin1', Math.max(0, at - 120), at);
      const name = /CN-([a-z]+-[a-z-]+)-[0-9a-f]{8}-[0-9a-f-]{15}$/.exec(before)?.[1];
      found.push({ where, form, what: what || (name ?? `…${before.slice(-40)}`) });
    }
  return found;
}

/** Every file below, whole. Those that go while it looks are gone. */
export async function searchFolder(
  where: string,
  folder: string,
  wanted: Needle[],
  isMeant: (path: string) => boolean = () => true,
): Promise<{ found: Found[]; files: number; bytes: number }> {
  const done = { found: [] as Found[], files: 0, bytes: 0 };
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).replaceAll('\\', '/');
    if (!entry.isFile() || !isMeant(name)) continue;
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    done.files++;
    done.bytes += bytes.length;
    done.found.push(...searchBytes(`${where}: ${name}`, bytes, wanted));
  }
  return done;
}

/** Every different one once, without the files: what stands where in clear. */
export const kindsOf = (found: Found[]): string[] =>
  [...new Set(found.map(({ form, what }) => `${what} (${form})`))].sort();

/** All that is written reaches the files. */
export async function flush(admin: pg.Pool): Promise<void> {
  await admin.query('CHECKPOINT');
  await admin.query('SELECT pg_switch_wal()');
  await admin.query('CHECKPOINT');
}

/** What this world has put into rows, and into files: of its database, of its server's log and of the API. */
export async function searchWorld({ admin, config }: World): Promise<Found[]> {
  await admin.query('CHECKPOINT');
  const { rows } = await admin.query<{ data: string; at: string }>(
    `SELECT current_setting('data_directory') AS data, 'base/' || oid AS at FROM pg_database WHERE datname = current_database()`,
  );
  const { data = '', at = '' } = rows[0] ?? {};
  const wanted = needles();
  const read = await Promise.all([
    searchFolder('database', join(data, at), wanted),
    searchFolder('log', join(data, '../log'), wanted),
    // Letters that were caught stand for what a mail server was given.
    searchFolder('files', config.data, wanted, (path) => !path.startsWith('mail/')),
  ]);
  return [...read.flatMap(({ found }) => found), ...(await searchRows(admin, wanted))];
}

/** As a dump writes them: long values lie compressed in the files. */
async function searchRows(admin: pg.Pool, wanted: Needle[]): Promise<Found[]> {
  const { rows: tables } = await admin.query<{ name: string }>(
    `SELECT oid::regclass::text AS name FROM pg_class
     WHERE relkind = 'r' AND relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)`,
  );
  const found: Found[] = [];
  for (const { name } of tables) {
    const { rows } = await admin.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
    found.push(...searchBytes(name, Buffer.from(rows.map(({ row }) => row).join('\n')), wanted));
  }
  return found;
}

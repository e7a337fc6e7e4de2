import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkRoutes } from '../src/platform/http/census.ts';
import type { Answered, Browser } from './browser.ts';
import { inClear } from './at-rest/in-clear.ts';
import { kindsOf, searchWorld } from './at-rest/search.ts';
import { canariesIn } from './builders/canary.ts';
import { startWorld, type World } from './harness.ts';
import { answersOf } from './who-may-see.cells.ts';
import { remember, type Moment } from './moment.ts';
import type { Things } from './who-may-see.filled.ts';
import { roles, setScene, type Role, type Scene } from './who-may-see.scene.ts';
import { table, type Row } from './who-may-see.table.ts';
import { mayNotKnow, mayRead } from './who-may-see.words.ts';

const snapshot = join(import.meta.dirname, 'endpoints.snapshot');

let world: World;
let scene: Scene;
let moment: Moment;
beforeAll(async () => {
  world = await startWorld();
  scene = await setScene(world);
  moment = await remember(world);
}, 240_000);
afterAll(() => world?.close());

describe('the endpoints of the running application', () => {
  it('each have a row, and there is no row besides', () => {
    const running = checkRoutes(world.app).map(({ method, path }) => `${method} ${path}`);
    expect(Object.keys(table).sort()).toEqual(running.sort());
  });

  it('and their audiences are those that were reviewed (USWARD_WRITE_SNAPSHOTS=1 writes them anew)', async () => {
    const lines = checkRoutes(world.app).map(
      ({ audience, method, path }) => `${audience.padEnd(6)} ${method.padEnd(6)} ${path}`,
    );
    const now = `${lines.sort().join('\n')}\n`;
    if (process.env['USWARD_WRITE_SNAPSHOTS']) await writeFile(snapshot, now);
    expect(now).toBe(await readFile(snapshot, 'utf8'));
  });
});

it('nothing that a person wrote lies in a file in clear; what the practice wrote for all is found there', async () => {
  const found = kindsOf(await searchWorld(world));
  expect(found.filter((one) => !inClear.includes(one))).toEqual([]);
  expect(found).toContain('kim-exercise (plain)');
});

describe('who may see what', () => {
  it.each(Object.entries(table))('%s', async (endpoint, row) => {
    const found: Partial<Record<Role, string>> = {};
    const wrong: string[] = [];
    for (const role of roles) {
      const answer = await ask(endpoint, row, role, scene.of[role]);
      found[role] = String(answer.status);
      wrong.push(...complaints(row, role, answer));
      if (answer.status === 404) wrong.push(...(await complaintsOfHidden(endpoint, row, role, answer)));
    }
    expect(wrong).toEqual([]);
    expect(found).toEqual(answersOf(row));
  });

  it('every row lets somebody in, and the words of the author come to somebody', () => {
    for (const { cells, also = {} } of Object.values(table))
      expect([cells, ...Object.values(also)].join(' ')).toMatch(/200|422/);
    const shown = Object.values(table).flatMap(({ shows }) => Object.values(shows ?? {}).flat());
    for (const field of [
      'only-me',
      'opened',
      'us',
      'therapist',
      'shared',
      'draft',
      'aside',
      'safety',
      'when',
      'name',
    ])
      expect(shown).toContain(`ann-${field}`);
  });
});

it('the owner’s audit names no act of the safety record, and the clinician’s does', async () => {
  const audit = async (role: Role) => {
    const browser = scene.browsers[role].copy();
    const pages: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { text } = await browser.request('GET', `/api/clinic/audit${after && `?after=${after}`}`);
      pages.push(text);
      after = (JSON.parse(text) as { next: string | null }).next;
    }
    return pages.join();
  };
  expect(await audit('owner')).not.toMatch(/safety\./);
  expect(await audit('clinician')).toMatch(/safety\./);
});

describe('what is asked for again', () => {
  const closed = Object.entries(table).filter(([, { needs }]) => needs);

  it.each(closed)('%s', async (endpoint, row) => {
    const role: Role = row.needs === 'pin' ? 'author' : 'clinician';
    const column = row.needs === 'pin' ? 'private_until' : 'confirmed_until';
    await world.admin.query(`UPDATE sign_in SET ${column} = NULL`);
    const { status, text } = await ask(endpoint, row, role, scene.of[role]);
    await moment.restore();
    expect([status, JSON.parse(text).code]).toEqual([
      403,
      row.needs === 'pin' ? 'private.closed' : 'confirm.needed',
    ]);
    expect(canariesIn(text)).toEqual([]);
  });
});

/** One call, and the world as it was before it. */
async function ask(
  endpoint: string,
  row: Row,
  role: Role,
  things: Things,
  ids = row.path?.(things, scene) ?? {},
): Promise<Answered> {
  const [method = '', path = ''] = endpoint.split(' ');
  const filled = path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? '');
  const browser = scene.browsers[role].copy();
  if (endpoint.endsWith('/live')) return peek(browser, filled);
  const answer = await browser.request(method, filled, row.body?.(things, scene, world, role));
  if (answer.status === 200) await moment.restore();
  return answer;
}

/** The beginning of a stream. */
async function peek(browser: Browser, path: string): Promise<Answered> {
  const stop = new AbortController();
  const response = await browser.fetch(world.address + path, { signal: stop.signal });
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
  const text = isStream ? '' : await response.text();
  stop.abort();
  return { status: response.status, headers: response.headers, text };
}

function complaints(row: Row, role: Role, { status, text, headers }: Answered): string[] {
  const things = scene.of[role];
  const found = canariesIn(text).map((one) => one.split('-').slice(1, -5).join('-'));
  const isRefusal = status >= 400;
  return [
    ...found.filter((one) => isRefusal || !mayRead[role].test(one)).map((one) => `${role} reads ${one}`),
    ...(row.shows?.[role] ?? [])
      .filter((one) => !found.includes(one))
      .map((one) => `${role} does not read ${one}: ${text.slice(0, 300)}`),
    ...(headers.get('cache-control')?.includes('no-store') ? [] : [`${role} may keep a copy`]),
    ...mayNotKnow[role]
      .filter((id) => things[id] && text.includes(things[id]))
      .map((id) => `${role} learns ${id}`),
    ...(status >= 500 ? [`${role}: ${text}`] : []),
  ];
}

/** What is hidden and what never was: the same status, the same words, the same headers. */
async function complaintsOfHidden(
  endpoint: string,
  row: Row,
  role: Role,
  hidden: Answered,
): Promise<string[]> {
  const ids = row.path?.(scene.of[role], scene) ?? {};
  if (!Object.keys(ids).length) return [];
  const never = Object.fromEntries(
    Object.entries(ids).map(([name, id]) => [name, /^[0-9a-f-]{36}$/.test(id) ? randomUUID() : id]),
  );
  const absent = await ask(endpoint, row, role, scene.of[role], never);
  const said = ({ status, text, headers }: Answered) =>
    JSON.stringify([status, text, [...headers].filter(([name]) => name !== 'date').sort()]);
  return said(absent) === said(hidden)
    ? []
    : [`${role} can tell hidden from absent: ${said(hidden)} ${said(absent)}`];
}

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkRoutes } from '../src/platform/http/census.ts';
import { FRESH_PROOF } from '../src/platform/http/route.ts';
import { inClear } from './at-rest/in-clear.ts';
import { kindsOf, searchWorld } from './at-rest/search.ts';
import { tell } from './effort.ts';
import { GuardTrials } from './guards/trials.ts';
import { startWorld, type World } from './harness.ts';
import { Asking } from './who-may-see.asking.ts';
import { prepareLimits, slowed, statusAtTheLimit } from './who-may-see.limits.ts';
import { crawl, kinds } from './who-may-see.matrix.ts';
import { answersOf } from './who-may-see.cells.ts';
import { remember } from './moment.ts';
import { roles, setScene, type Role, type Scene } from './who-may-see.scene.ts';
import { table } from './who-may-see.table.ts';

const snapshot = join(import.meta.dirname, 'endpoints.snapshot');

let world: World;
let scene: Scene;
let asking: Asking;
const trials = new GuardTrials();
/** In `npm test` the ids of others are asked for by those who are somebody to the endpoint, in `npm run prove` by everybody. */
const isWhole = Boolean(process.env['USWARD_PROVE_MINUTES']);
beforeAll(async () => {
  world = await startWorld();
  scene = await setScene(world);
  asking = new Asking(world, scene, await remember(world));
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
      const answered = await trials.record(() => asking.wrongOf(endpoint, row, role));
      found[role] = answered.status;
      wrong.push(...answered.wrong);
    }
    expect(wrong).toEqual([]);
    expect(found).toEqual(answersOf(row));
  });

  it('every row lets somebody in, and the words of the author come to somebody', () => {
    // A file of a practice that leaves is fetched in the spec of leaving.
    const { 'POST /api/clinic/departure/files/:exportId': fetched, ...asked } = table;
    expect(fetched?.cells).toContain('403');
    for (const { cells, also = {} } of Object.values(asked))
      expect([cells, ...Object.values(also)].join(' ')).toMatch(/200|422|409/);
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
    const code = row.needs === 'pin' ? 'private.closed' : 'confirm.needed';
    expect(await trials.record(() => asking.askedAgain(endpoint, row))).toEqual([403, code, []]);
  });

  it('and nothing that the table does not say', async () => {
    const asked: string[] = [];
    for (const [endpoint, row] of Object.entries(table)) {
      if (row.needs || endpoint.includes('/open/') || endpoint.endsWith('/live')) continue;
      const needs = endpoint.includes('/me') && !endpoint.includes('/clinic/') ? 'pin' : 'proof';
      const said = String(await asking.askedAgain(endpoint, { ...row, needs }));
      if (/private\.closed|confirm\.needed/.test(said)) asked.push(endpoint);
    }
    expect(asked).toEqual([]);
  });
});

describe('with ids of what is not theirs', () => {
  const rows = Object.entries(table).filter(([, { path }]) => path);
  let calls = 0;

  it.each(rows)('%s', async (...row) => {
    const crawled = await crawl({ asking, scene, trials }, row, isWhole);
    calls += crawled.calls;
    expect(crawled.wrong).toEqual([]);
  });

  it('many were asked', () => {
    tell(
      `matrix: ${calls} calls of ${rows.length} endpoints by ${roles.length} roles with ids of ${kinds.join(', ')}: 0 unexpected`,
    );
    expect(calls).toBeGreaterThan(1_000);
  });
});

describe('a write from elsewhere', () => {
  const writes = Object.entries(table).filter(([endpoint]) => !endpoint.startsWith('GET'));
  const ways = {
    'another origin': { origin: 'https://elsewhere.example' },
    'no origin that says so': { origin: 'null' },
    'another site': { 'sec-fetch-site': 'cross-site' },
    'beside us': { 'sec-fetch-site': 'same-site' },
    'a form': { 'content-type': 'application/x-www-form-urlencoded' },
    'a text': { 'content-type': 'text/plain' },
  };

  it.each(Object.entries(ways))('is taken of nobody: %s', async (_, headers) => {
    const expected = 'content-type' in headers ? 415 : 403;
    const wrong: unknown[] = [];
    for (const [endpoint, row] of writes)
      for (const role of ['author', 'clinician'] as const) {
        const { status } = await trials.record(
          () => asking.ask(endpoint, row, role, undefined, headers),
          ({ status }) => String(status),
        );
        if (status !== expected) wrong.push({ endpoint, role, status });
      }
    expect(wrong).toEqual([]);
  });
});

describe('what can be tried again and again', () => {
  beforeAll(() => prepareLimits(world));

  it.each(Object.entries(slowed))('is slowed down: %s', async (limit, endpoints) => {
    for (const endpoint of endpoints) {
      const asked = () => statusAtTheLimit(world, asking, endpoint, limit);
      expect([endpoint, await trials.record(asked)]).toEqual([endpoint, '429']);
    }
  });

  it('and nothing else', async () => {
    const found: string[] = [];
    for (const endpoint of Object.keys(table))
      if ((await statusAtTheLimit(world, asking, endpoint)) === '429') found.push(endpoint);
    expect(found.sort()).toEqual([...new Set(Object.values(slowed).flat())].sort());
  });
});

/** The mark on one route; all of them are one guard to the census. */
async function isMissedWithoutProof({
  method,
  path,
  handler,
}: ReturnType<typeof checkRoutes>[number]): Promise<boolean> {
  const endpoint = `${method} ${path}`;
  const row = table[endpoint];
  const marked = Reflect.getMetadata(FRESH_PROOF, handler);
  Reflect.deleteMetadata(FRESH_PROOF, handler);
  const said = row?.needs === 'proof' ? String(await asking.askedAgain(endpoint, row)) : 'confirm.needed';
  Reflect.defineMetadata(FRESH_PROOF, marked, handler);
  return !said.includes('confirm.needed');
}

describe('a guard that lets everybody through', () => {
  it('is missed: of the audiences, of where a write comes from, and of what is asked for again', async () => {
    const { caught, survivors } = await trials.run();
    tell(
      `guards: ${caught.length} of ${caught.length + survivors.length} that refused here are missed${isWhole ? `, not ${survivors.join(', ')}` : ''}`,
    );
    expect(survivors.filter((id) => /^platform\/(http\/(audience|problem)|work)/.test(id))).toEqual([]);
    expect(caught.length).toBeGreaterThan(120);
  }, 600_000);

  it('is missed at every route that asks for a proof of a moment ago', async () => {
    const survivors: string[] = [];
    const marked = checkRoutes(world.app).filter(({ needsProof }) => needsProof);
    for (const route of marked)
      if (!(await isMissedWithoutProof(route))) survivors.push(`${route.method} ${route.path}`);
    tell(
      `proofs of a moment ago, taken off one route at a time: ${marked.length - survivors.length} of ${marked.length} missed`,
    );
    expect(survivors).toEqual([]);
  });
});

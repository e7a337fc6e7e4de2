import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startWorld, type World } from '../../test/harness.ts';
import { Jobs } from './jobs.ts';
import { Work } from './work.ts';

type Row = { ref: string; state: string; output: unknown };

let world: World;
beforeAll(async () => {
  world = await startWorld({ jobs: 'running' });
}, 180_000);
afterAll(() => world?.close());

async function rowsNow(): Promise<Row[]> {
  const { rows } = await world.admin.query<Row>(
    `SELECT data->>'ref' AS ref, state::text, output FROM pgboss.job WHERE name = 'close-occurrence'`,
  );
  return rows;
}

it('one job that fails keeps no other from being done, and what it said stays out of its row', async () => {
  const [jobs, practiceId, ref] = [world.app.get(Jobs), randomUUID(), randomUUID()];
  await world.app.get(Work).run({ kind: 'keeper', practiceId }, async (tx) => {
    await jobs.send(tx, 'close-occurrence', { practiceId, ref: 'no id at all' });
    await jobs.send(tx, 'close-occurrence', { practiceId, ref });
  });
  const isUnderWay = ({ state }: Row) => state === 'created' || state === 'active';
  let rows = await rowsNow();
  for (let tries = 0; tries < 500 && rows.some(isUnderWay); tries++) {
    await pause(100);
    rows = await rowsNow();
  }
  expect(rows).toContainEqual({ ref, state: 'completed', output: null });
  expect(rows).toContainEqual({ ref: 'no id at all', state: 'retry', output: null });
}, 240_000);

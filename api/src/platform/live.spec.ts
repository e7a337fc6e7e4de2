import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { startWorld, type World } from '../../test/harness.ts';

const isListening = "SELECT pid FROM pg_stat_activity WHERE datname = $1 AND query = 'LISTEN usward_live'";

let world: World;
let server: pg.Client;
let database: string;
beforeAll(async () => {
  world = await startWorld();
  const url = new URL(world.config.database.adminUrl);
  database = url.pathname.slice(1);
  url.pathname = '/postgres';
  server = new pg.Client({ connectionString: url.href });
  await server.connect();
}, 180_000);
afterAll(async () => {
  await server?.end();
  await world?.close();
});

it('live events come back however long the database was away', async () => {
  const { rows } = await server.query<{ pid: number }>(isListening, [database]);
  expect(rows).toHaveLength(1);
  const before = rows[0]?.pid;
  await server.query(`ALTER DATABASE ${pg.escapeIdentifier(database)} CONNECTION LIMIT 0`);
  await server.query('SELECT pg_terminate_backend($1)', [before]);
  // Long enough for a try or two that find it still away.
  await pause(2_500);
  await server.query(`ALTER DATABASE ${pg.escapeIdentifier(database)} CONNECTION LIMIT -1`);
  let listening: { pid: number }[] = [];
  for (let tries = 0; tries < 600 && listening.length === 0; tries++) {
    await pause(100);
    ({ rows: listening } = await server.query<{ pid: number }>(isListening, [database]));
  }
  expect(listening).toEqual([{ pid: expect.any(Number) }]);
  expect(listening[0]?.pid).not.toBe(before);
}, 240_000);

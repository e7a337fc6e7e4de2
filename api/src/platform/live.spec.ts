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
}, 60_000);
afterAll(async () => {
  await server?.end();
  await world?.close();
});

it('live events come back however long the database was away', async () => {
  const { rows } = await server.query<{ pid: number }>(isListening, [database]);
  expect(rows).toHaveLength(1);
  await server.query(`ALTER DATABASE ${pg.escapeIdentifier(database)} CONNECTION LIMIT 0`);
  await server.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
  await pause(2_500);
  await server.query(`ALTER DATABASE ${pg.escapeIdentifier(database)} CONNECTION LIMIT -1`);
  await pause(2_500);
  expect((await server.query(isListening, [database])).rows).toHaveLength(1);
}, 20_000);

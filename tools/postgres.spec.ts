import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Postgres, startPostgres } from './postgres.ts';

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(!socket.destroy().connecting)).once('error', () => resolve(false));
  });

let data: string;
let running: Postgres | undefined;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'usward-postgres-'));
});

afterAll(async () => {
  await running?.stop();
  await rm(data, { recursive: true, force: true });
});

test('a cluster is made from nothing, stops cleanly and starts again on its port', async () => {
  const first = await startPostgres({ data, throwaway: true });
  expect(first.url).toMatch(/^postgres:\/\/usward:[\w-]{32}@127\.0\.0\.1:\d+\/usward$/);
  expect(await answers(first.port)).toBe(true);
  await first.stop();
  expect(await answers(first.port)).toBe(false);

  running = await startPostgres({ data, throwaway: true });
  expect(running.url).toBe(first.url);
});

test('a start beside a server that lost its parent ends that server and takes its place', async () => {
  const orphan = running;
  running = await startPostgres({ data, throwaway: true });
  await orphan?.ended;
  expect(await answers(running.port)).toBe(true);
});

test('a lock file of a process that is not PostgreSQL does not keep the server from starting', async () => {
  await running?.stop();
  await writeFile(join(data, 'postgres', 'postmaster.pid'), `${process.pid}\n${data}\n`);
  running = await startPostgres({ data, throwaway: true });
  expect(await answers(running.port)).toBe(true);
});

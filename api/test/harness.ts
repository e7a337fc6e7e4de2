import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type pg from 'pg';
import { Clock } from '../src/platform/clock.ts';
import type { Config } from '../src/platform/config.ts';
import { Jobs, type Job, type Queue } from '../src/platform/jobs.ts';
import { createServer } from '../src/server.ts';
import { Browser } from './browser.ts';
import { createDatabase, type TestDatabase } from './database.ts';

export type World = {
  app: NestFastifyApplication;
  address: string;
  config: Config;
  env: NodeJS.ProcessEnv;
  admin: pg.Pool;
  browser(): Browser;
  /** Sets the one clock, of the API and of the database. */
  clock: Clock;
  /** Does what is due at the world's time, in order, until nothing is; returns how many jobs it was. */
  work(): Promise<number>;
  close(): Promise<void>;
};

export type WorldOptions = {
  /** `asked`: only `world.work()` does jobs, and by the world's clock. `running`: as in production. */
  jobs?: 'asked' | 'running';
  settings?: NodeJS.ProcessEnv;
};

/** The whole product on a database of its own, listening on a port of its own. One per test file. */
export async function startWorld({ jobs = 'asked', settings = {} }: WorldOptions = {}): Promise<World> {
  return startOn(await createDatabase(settings), jobs);
}

/** The same on a database that is there. */
export async function startOn(database: TestDatabase, jobs: WorldOptions['jobs'] = 'asked'): Promise<World> {
  const { config, env, admin } = database;
  const workers = new Map<Queue, (job: Job) => Promise<void>>();
  const does = jobs === 'asked' ? jest.spyOn(Jobs.prototype, 'does') : undefined;
  does?.mockImplementation((queue, work) => void workers.set(queue, work));
  const every = jobs === 'asked' ? jest.spyOn(Jobs.prototype, 'every').mockReturnValue() : undefined;
  const app = await createServer(config).finally(() => [does, every].map((one) => one?.mockRestore()));
  await app.listen(0, '127.0.0.1');
  const address = await app.getUrl();
  const clock = app.get(Clock);
  return {
    app,
    address,
    config,
    env,
    admin,
    clock,
    browser: () => new Browser(address),
    work: () => doJobs(admin, clock, workers),
    async close() {
      await app.close();
      await database.drop();
    },
  };
}

/** Those without a time of their own are due at once, whatever the world's clock says. */
async function doJobs(
  admin: pg.Pool,
  clock: Clock,
  workers: Map<Queue, (job: Job) => Promise<void>>,
): Promise<number> {
  for (let done = 0; ; done++) {
    const { rows } = await admin.query<{ name: Queue; data: Job }>(
      `DELETE FROM pgboss.job WHERE id = (SELECT id FROM pgboss.job WHERE name = ANY ($1) AND (start_after <= $2 OR start_after - created_on BETWEEN '-1 s' AND '1 s')
       ORDER BY start_after, created_on, id LIMIT 1) RETURNING name, data`,
      [[...workers.keys()], clock.now()],
    );
    const job = rows[0];
    if (!job) return done;
    await workers.get(job.name)?.(job.data);
  }
}

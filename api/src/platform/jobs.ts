import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import type { Config } from './config.ts';
import { CONFIG } from './config.token.ts';
import { log } from './log.ts';
import type { Tx } from './work.ts';

/** A job row holds a practice and a random reference: no person, no words. */
export type Job = { practiceId?: string; ref: string };
export const queues = ['mail', 'close-occurrence'] as const;
export type Queue = (typeof queues)[number];

/** Work for later, written in the same transaction as what it follows from. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly boss: PgBoss;
  private readonly workers = new Map<Queue, (job: Job) => Promise<void>>();

  constructor(@Inject(CONFIG) config: Config) {
    this.boss = new PgBoss({
      connectionString: config.database.appUrl,
      schema: 'pgboss',
      migrate: false,
      createSchema: false,
      max: 3,
    });
    this.boss.on('error', (error: Error) => log.error({ failure: error.name }, 'jobs'));
  }

  async send(tx: Tx, queue: Queue, job: Job, after?: Date): Promise<void> {
    const db = {
      executeSql: async (text: string, values?: unknown[]) => ({ rows: await tx.query(text, values) }),
    };
    await this.boss.send(queue, job, {
      db,
      retryLimit: 20,
      retryBackoff: true,
      ...(after ? { startAfter: after } : {}),
    });
  }

  /** Names who does the jobs of a queue; called once by the room that does them, before the start. */
  does(queue: Queue, work: (job: Job) => Promise<void>): void {
    this.workers.set(queue, work);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.boss.start();
    for (const [queue, work] of this.workers)
      await this.boss.work<Job>(queue, { pollingIntervalSeconds: 1, batchSize: 5 }, async (jobs) => {
        for (const job of jobs) await work(job.data);
      });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 10_000 });
  }
}

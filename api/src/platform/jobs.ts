import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { PgBoss, type JobResult } from 'pg-boss';
import type { Config } from './config.ts';
import { CONFIG } from './config.token.ts';
import { log } from './log.ts';
import type { Tx } from './work.ts';

/** A job row holds a practice and a random reference: no person, no words. */
export type Job = { practiceId?: string; ref: string };
export const queues = [
  'mail',
  'close-occurrence',
  'forget-gestures',
  'forget-sign-ins',
  'end-dialogue',
  'felt-heard',
  'ask-hour',
  'read-calendar',
  'make-export',
  'forget-export',
  'alarm',
  'uncouple',
  'erase-person',
  'close-practice',
] as const;
export type Queue = (typeof queues)[number];

type Round = {
  seconds: number;
  work: () => Promise<unknown>;
  timer?: NodeJS.Timeout;
  underway?: Promise<unknown>;
};

/** A year: what fell due while the server was off for weeks is still done. */
const keptWaiting = 365 * 24 * 3600;

/** Work for later, written in the same transaction as what it follows from. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly boss: PgBoss;
  private readonly workers = new Map<Queue, (job: Job) => Promise<void>>();
  private readonly rounds: Round[] = [];
  private isEnding = false;

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
      ...(after ? { startAfter: after, retentionSeconds: keptWaiting } : {}),
    });
  }

  /** Names who does the jobs of a queue; called once by the room that does them, before the start. */
  does(queue: Queue, work: (job: Job) => Promise<void>): void {
    this.workers.set(queue, work);
  }

  /** What each process looks after by itself, so many seconds after it last did. Called once, before the start. */
  every(seconds: number, work: () => Promise<unknown>): void {
    this.rounds.push({ seconds, work });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.boss.start();
    for (const round of this.rounds) this.goOn(round);
    const options = { pollingIntervalSeconds: 1, batchSize: 5, perJobResults: true };
    for (const [queue, work] of this.workers)
      await this.boss.work<Job>(queue, options, async (jobs) => {
        const results: JobResult[] = [];
        for (const { id, data } of jobs) results.push({ id, status: await outcomeOf(queue, work(data)) });
        return results;
      });
  }

  private goOn(round: Round): void {
    if (this.isEnding) return;
    round.timer = setTimeout(() => {
      round.underway = outcomeOf('round', round.work()).then(() => this.goOn(round));
    }, round.seconds * 1000);
  }

  async onApplicationShutdown(): Promise<void> {
    this.isEnding = true;
    for (const { timer } of this.rounds) clearTimeout(timer);
    await Promise.all(this.rounds.map(({ underway }) => underway));
    await this.boss.stop({ graceful: true, timeout: 10_000 });
  }
}

/**
 * One that fails keeps no other from being done. Its error goes no further than its class in the log: thrown, pg-boss would
 * write it into the row, and what a mail server says names a mailbox.
 */
async function outcomeOf(queue: Queue | 'round', work: Promise<unknown>): Promise<JobResult['status']> {
  try {
    await work;
    return 'completed';
  } catch (error) {
    log.error({ queue, failure: (error as Error).name }, 'job');
    return 'failed';
  }
}

import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';
import pg from 'pg';
import { CONFIG } from './config.token.ts';
import { waitForConnection } from './connection.ts';
import type { Config } from './config.ts';
import { Problem } from './http/problem.ts';

/** Points are tries; `seconds` the window in which they come back. Kept in the database, so that two processes count together. */
const rules = {
  'sign-in by name': { points: 10, seconds: 15 * 60 },
  'sign-in by address': { points: 50, seconds: 15 * 60 },
  'link by address': { points: 30, seconds: 15 * 60 },
  'code by address': { points: 10, seconds: 10 * 60 },
  'mail by name': { points: 3, seconds: 60 * 60 },
  pin: { points: 5, seconds: 60 * 60 },
  // Missed in a month, on whatever phone: of ten thousand PINs far too few to come upon the right one.
  'pin missed': { points: 40, seconds: 30 * 86_400 },
  vouch: { points: 10, seconds: 86_400 },
  confirm: { points: 8, seconds: 15 * 60 },
  gesture: { points: 60, seconds: 60 * 60 },
  // A lively quarter of an hour is some forty taps of each.
  dialogue: { points: 400, seconds: 60 * 60 },
  begin: { points: 30, seconds: 60 * 60 },
  outside: { points: 30, seconds: 60 * 60 },
  // Ten a second, and that for five minutes: no person does that, nor a phone with three days to hand in.
  'all of an account': { points: 3_000, seconds: 5 * 60 },
  'all from an address': { points: 3_000, seconds: 5 * 60 },
} as const;
type Limit = keyof typeof rules;
/** Of everything together: see `pace.ts`. */
export type Whole = 'all of an account' | 'all from an address';

/** Slows down whoever tries too often, known or unknown alike; nobody is locked out. */
@Injectable()
export class Limits {
  private readonly limiters: Record<Limit, RateLimiterPostgres>;
  private readonly pool: pg.Pool;
  private readonly times: number;

  constructor(@Inject(CONFIG) config: Config) {
    this.pool = new pg.Pool({
      connectionString: config.database.appUrl,
      max: 2,
      connectionTimeoutMillis: waitForConnection(config),
    });
    this.pool.on('error', () => undefined);
    this.times = config.limits === 'raised' ? 10_000 : 1;
    const make = (name: string, { points, seconds }: { points: number; seconds: number }) =>
      new RateLimiterPostgres({
        storeClient: this.pool,
        schemaName: 'app',
        tableName: 'limit_hit',
        tableCreated: true,
        keyPrefix: name,
        points: points * this.times,
        duration: seconds,
      });
    this.limiters = Object.fromEntries(
      Object.entries(rules).map(([name, rule]) => [name, make(name, rule)]),
    ) as Record<Limit, RateLimiterPostgres>;
  }

  /** Counts one try of `who` (hashed before it is kept); too many are asked to slow down. */
  async hit(limit: Limit, who: string): Promise<void> {
    await this.limiters[limit].consume(keyOf(who)).catch((refused: RateLimiterRes | Error) => {
      if (refused instanceof Error) throw new Problem('server.busy');
      const seconds = Math.ceil(refused.msBeforeNext / 1000);
      throw new Problem('request.slow-down', undefined, undefined, seconds);
    });
  }

  /** Adds so many at once, and says how many it is in all, and until when they count. */
  async add(limit: Whole, who: string, points: number): Promise<{ points: number; milliseconds: number }> {
    const sum = await this.limiters[limit].penalty(keyOf(who), points);
    return { points: sum.consumedPoints, milliseconds: sum.msBeforeNext };
  }

  most = (limit: Whole): number => rules[limit].points * this.times;
  window = (limit: Whole): number => rules[limit].seconds * 1000;

  /** Whether another try would be one too many, without counting one. */
  async isUsedUp(limit: Limit, who: string): Promise<boolean> {
    const found = await this.limiters[limit].get(keyOf(who)).catch(() => {
      throw new Problem('server.busy');
    });
    return found !== null && found.remainingPoints <= 0;
  }

  /** A right answer gives the tries back. */
  async forgive(limit: Limit, who: string): Promise<void> {
    await this.limiters[limit].delete(keyOf(who));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

const keyOf = (who: string) => createHash('sha256').update(who).digest('hex').slice(0, 40);

import { Inject, Injectable } from '@nestjs/common';
import type { Client } from 'pg';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { settingsOf, type Actor, type TokenActor, type Who } from './actors.ts';
import { Clock } from './clock.ts';
import { Problem } from './http/problem.ts';

export type Tx = EntityManager;
type Known = Exclude<Actor, TokenActor>;
type Effect = () => Promise<void>;
type Committed<T> = { result: T; later: Effect[] };

const again = new Set(['40001', '40P01']);
const effects = new WeakMap<EntityManager, Effect[]>();

/**
 * The door to the database, and the only one: nothing is read or written without an actor.
 * BEGIN and the settings travel with the first statement (`pg` pipelines), and COMMIT must answer COMMIT,
 * since after a swallowed error PostgreSQL answers ROLLBACK without complaint.
 */
@Injectable()
export class Work {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  run<T>(actor: TokenActor, act: (tx: Tx, who: Who) => Promise<T>): Promise<T>;
  run<T>(actor: Known, act: (tx: Tx) => Promise<T>): Promise<T>;
  async run<T>(actor: Actor, act: (tx: Tx, who: Who) => Promise<T>): Promise<T> {
    const { result, later } = await this.tried(actor, act);
    await Promise.all(later.map((effect) => effect()));
    return result;
  }

  /** Goes on as somebody else in the same transaction: a stranger whose link or password was right. */
  async become(tx: Tx, actor: Known): Promise<void> {
    const set = Object.entries(settingsOf(actor));
    await tx.query(
      `SELECT ${set.map((_, i) => `set_config($${2 * i + 1}, $${2 * i + 2}, true)`).join(', ')}`,
      set.flatMap(([name, value]) => [`app.${name}`, value]),
    );
  }

  /** Runs when the transaction has been committed, and not at all when it has not. */
  afterCommit(tx: Tx, effect: Effect): void {
    effects.get(tx)?.push(effect);
  }

  /** Again where the database could not order it beside another. What follows a commit is not part of the try. */
  private async tried<T>(actor: Actor, act: (tx: Tx, who: Who) => Promise<T>): Promise<Committed<T>> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(actor, act);
      } catch (error) {
        if (attempt === 3 || !again.has(codeOf(error))) throw asProblem(error);
      }
    }
  }

  private async once<T>(actor: Actor, act: (tx: Tx, who: Who) => Promise<T>): Promise<Committed<T>> {
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect().catch(() => {
      throw new Problem('server.busy');
    })) as Client;
    markActive(runner, true);
    const later: Effect[] = [];
    effects.set(runner.manager, later);
    try {
      const begin = Promise.all([client.query('BEGIN'), ...this.tellTime(client)]);
      begin.catch(() => undefined);
      const who = actor.kind === 'token' ? await enter(client, actor) : undefined;
      if (actor.kind !== 'token') this.become(runner.manager, actor).catch(() => undefined);
      const result = await act(runner.manager, who as Who);
      await begin;
      const end = await client.query('COMMIT');
      if (end.command !== 'COMMIT')
        throw new Error('rolled back: a statement failed and its error was swallowed');
      return { result, later };
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      markActive(runner, false);
      await runner.release();
    }
  }

  private tellTime(client: Client): Promise<unknown>[] {
    if (!this.clock.isSet) return [];
    return [client.query("SELECT set_config('app.now', $1, true)", [this.clock.now().toISOString()])];
  }
}

async function enter(client: Client, actor: TokenActor): Promise<Who> {
  const { rows } = await client.query({
    name: 'enter',
    text: 'SELECT * FROM app.enter($1, $2, $3)',
    values: [actor.tokenHash, actor.audience, !actor.isListening],
  });
  const row = rows[0];
  const who: Who = {
    audience: actor.audience,
    practiceId: row.practice_id,
    personId: row.person_id,
    accountId: row.account_id,
    signInId: row.sign_in_id,
    isOwnPhone: row.is_own_phone,
    privateUntil: row.private_until,
    confirmedUntil: row.confirmed_until,
    hasSecondFactor: row.has_second_factor,
    isDemo: row.is_demo,
    roles: row.roles,
    locale: row.locale,
  };
  const isEnrolled = actor.audience === 'me' || who.hasSecondFactor || who.isDemo;
  if (!isEnrolled && !actor.mayLackSecondFactor) throw new Problem('second-factor.enrol');
  return who;
}

/** So that TypeORM's `save` opens no transaction of its own. */
function markActive(runner: QueryRunner, isActive: boolean): void {
  (runner as { isTransactionActive: boolean }).isTransactionActive = isActive;
}

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? '');

/** What the database says in its own words becomes a refusal of ours; anything unknown stays a failure. */
function asProblem(error: unknown): unknown {
  const code = codeOf(error);
  if (code === 'US401') return new Problem('sign-in.needed');
  if (code === 'US403') return new Problem('role.not-allowed');
  if (
    code.startsWith('57P') ||
    code.startsWith('08') ||
    code === '53300' ||
    code === '55P03' ||
    code === 'ECONNREFUSED'
  )
    return new Problem('server.busy');
  return error;
}

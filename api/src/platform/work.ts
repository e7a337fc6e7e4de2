import { Inject, Injectable } from '@nestjs/common';
import type { ErrorCode } from '@usward/contract/errors';
import type { Client } from 'pg';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { settingsOf, type Actor, type TokenActor, type Who } from './actors.ts';
import { Clock } from './clock.ts';
import { Problem } from './http/problem.ts';

export type Tx = EntityManager;
type Known = Exclude<Actor, TokenActor>;
/** What is asked of the database in one flight, with `$1` and so on for its values. */
export type Statement = { text: string; values?: unknown[] };
type Effect = () => Promise<void>;
type Committed<T> = { result: T; later: Effect[] };

const again = new Set(['40001', '40P01']);
const effects = new WeakMap<EntityManager, Effect[]>();
/** Who acts in a transaction now. */
const acting = new WeakMap<EntityManager, Known>();

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

  /** One statement in one flight with everything around it. `rows` are plain; nothing follows from it. */
  async read<Row>(actor: TokenActor, { text, values = [] }: Statement): Promise<{ who: Who; rows: Row[] }> {
    try {
      return await this.connected(async (client) => {
        const begun = this.begin(client);
        const entered = this.enter(client, actor);
        const asked = client.query(text, values);
        const ended = client.query('COMMIT');
        // Awaited in their order: when the first fails the others fail too, and only the first knows why.
        for (const step of [begun, entered, asked, ended]) step.catch(() => undefined);
        await begun;
        const who = await entered;
        const { rows } = await asked;
        mustCommit(await ended);
        return { who, rows: rows as Row[] };
      });
    } catch (error) {
      throw asProblem(error);
    }
  }

  /** Does something as somebody else in the same transaction; afterwards whoever acted before acts again. */
  async as<T>(tx: Tx, actor: Known, act: () => Promise<T>): Promise<T> {
    const before = acting.get(tx);
    if (!before) throw new Error('nobody acts in this transaction');
    await this.become(tx, actor);
    const result = await act().catch(async (error: unknown) => {
      // Where the database ended the transaction nobody acts in it any more.
      await this.become(tx, before).catch(() => undefined);
      throw error;
    });
    await this.become(tx, before);
    return result;
  }

  /** Goes on as somebody else in the same transaction: a stranger whose link or password was right. */
  async become(tx: Tx, actor: Known): Promise<void> {
    acting.set(tx, actor);
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

  private once<T>(actor: Actor, act: (tx: Tx, who: Who) => Promise<T>): Promise<Committed<T>> {
    return this.connected(async (client, tx) => {
      const later: Effect[] = [];
      effects.set(tx, later);
      const begin = this.begin(client);
      begin.catch(() => undefined);
      const who = actor.kind === 'token' ? await this.enter(client, actor) : undefined;
      if (who) acting.set(tx, { kind: 'person', ...who });
      if (actor.kind !== 'token') this.become(tx, actor).catch(() => undefined);
      const result = await act(tx, who as Who);
      await begin;
      mustCommit(await client.query('COMMIT'));
      return { result, later };
    });
  }

  private async connected<T>(act: (client: Client, tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect().catch(() => {
      throw new Problem('server.busy');
    })) as Client;
    markActive(runner, true);
    try {
      return await act(client, runner.manager);
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      markActive(runner, false);
      await runner.release();
    }
  }

  private async enter(client: Client, actor: TokenActor): Promise<Who> {
    const who = await enter(client, actor).catch((error: unknown) => {
      if (codeOf(error) === 'US401') actor.entered?.();
      throw error;
    });
    actor.entered?.(who.accountId);
    const { confirmedUntil: until } = who;
    if (actor.needsProof && !(until && until > this.clock.now())) throw new Problem('confirm.needed');
    return who;
  }

  private async begin(client: Client): Promise<void> {
    await Promise.all([client.query('BEGIN'), ...this.tellTime(client)]);
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
    isRecovering: actor.audience === 'me' && row.is_recovering,
  };
  const isEnrolled = actor.audience === 'me' || who.hasSecondFactor || who.isDemo;
  if (!isEnrolled && !actor.isBeforeProof) throw new Problem('second-factor.enrol');
  // A new password by mail proves the mailbox, not the person: until the PIN, nothing of theirs is shown or taken.
  if (who.isRecovering && !actor.isBeforeProof) throw new Problem('private.closed');
  return who;
}

function mustCommit({ command }: { command: string }): void {
  if (command !== 'COMMIT') throw new Error('rolled back: a statement failed and its error was swallowed');
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
  // A text with a character in it that no text can hold there.
  if (code === '22021' || code === '22P05') return new Problem('request.invalid');
  if (code === 'US409') return new Problem((error as Error).message as ErrorCode);
  if (
    code.startsWith('57P') ||
    code.startsWith('08') ||
    code === '53300' ||
    code === '55P03' ||
    code === '57014' ||
    code === 'ECONNREFUSED'
  )
    return new Problem('server.busy');
  return error;
}

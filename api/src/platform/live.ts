import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Observable } from 'rxjs';
import type { TokenActor, Who } from './actors.ts';
import type { Config } from './config.ts';
import { CONFIG } from './config.token.ts';
import { waitForConnection } from './connection.ts';
import { Problem } from './http/problem.ts';
import { Keys } from './keys.ts';
import { Work, type Tx } from './work.ts';

type Frame = { type: 'look' | 'beat'; data: string };
type Stream = { who: Who; actor: TokenActor; push: (frame: Frame) => void; end: () => void };
type Told = { look?: string[]; revoked?: string[]; forget?: true };

const beatEvery = 25_000;
const recheckEvery = 60_000;
const listenAgainAfter = 1_000;
const streamsPerPerson = 3;
/** Nothing besides who is asking. */
const onlyWho = { text: 'SELECT' };

/**
 * Server-sent events that say "look again" and nothing else. The writer names the recipients; after its commit one notification
 * goes out, and every process passes it to the streams it holds. Losing one is harmless: clients look again by themselves.
 */
@Injectable()
export class Live implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly streams = new Set<Stream>();
  private readonly timers: NodeJS.Timeout[] = [];
  private listener: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private isStopping = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Work) private readonly work: Work,
    @Inject(Keys) private readonly keys: Keys,
  ) {}

  /** These people's visible things have changed; they hear of it when the transaction is through. */
  look(tx: Tx, people: string[]): void {
    if (people.length) this.work.afterCommit(tx, () => this.tell({ look: people }));
  }

  /** These sign-ins have ended; their streams close on every process. */
  revoked(tx: Tx, signIns: string[]): void {
    if (signIns.length) this.work.afterCommit(tx, () => this.tell({ revoked: signIns }));
  }

  /** Keys have been destroyed: every process empties its memory of them, also one that has nothing to do. */
  forget(): Promise<void> {
    return this.tell({ forget: true });
  }

  /** Signs in within a short transaction, and holds none afterwards. */
  async open(asking: TokenActor): Promise<Observable<Frame>> {
    const actor = { ...asking, isListening: true };
    const { who } = await this.work.read(actor, onlyWho);
    const theirs = [...this.streams].filter((stream) => stream.who.personId === who.personId);
    if (theirs.length >= streamsPerPerson) theirs[0]?.end();
    if (this.isStopping) throw new Problem('server.busy');
    return new Observable<Frame>((subscriber) => {
      const stream: Stream = {
        who,
        actor,
        push: (frame) => subscriber.next(frame),
        end: () => subscriber.complete(),
      };
      this.streams.add(stream);
      stream.push({ type: 'beat', data: '' });
      return () => this.streams.delete(stream);
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
    this.timers.push(
      setInterval(() => this.streams.forEach((stream) => stream.push({ type: 'beat', data: '' })), beatEvery),
    );
    this.timers.push(setInterval(() => void this.recheck(), recheckEvery));
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    this.timers.forEach(clearInterval);
    clearTimeout(this.retry);
    this.streams.forEach((stream) => stream.end());
    await this.listener?.end().catch(() => undefined);
  }

  private async tell(told: Told): Promise<void> {
    await this.listener
      ?.query("SELECT pg_notify('usward_live', $1)", [JSON.stringify(told)])
      .catch(() => undefined);
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.database.appUrl,
      keepAlive: true,
      pipeline: true,
      connectionTimeoutMillis: waitForConnection(this.config),
      query_timeout: waitForConnection(this.config),
    });
    client.on('notification', ({ payload }) => this.pass(JSON.parse(payload ?? '{}') as Told));
    client.on('error', () => {
      if (client === this.listener) this.listenAgain();
    });
    try {
      await client.connect();
      await client.query('LISTEN usward_live');
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
    if (this.isStopping) return void client.end().catch(() => undefined);
    this.listener = client;
  }

  /** Until it succeeds: the database may be away for longer than one try. */
  private listenAgain(): void {
    if (this.isStopping) return;
    this.listener = undefined;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.listen().catch(() => this.listenAgain()), listenAgainAfter);
  }

  private pass({ look = [], revoked = [], forget }: Told): void {
    if (forget) this.keys.forget();
    for (const stream of this.streams) {
      if (look.includes(stream.who.personId)) stream.push({ type: 'look', data: '' });
      if (revoked.includes(stream.who.signInId)) stream.end();
    }
  }

  private async recheck(): Promise<void> {
    for (const stream of this.streams) await this.work.read(stream.actor, onlyWho).catch(() => stream.end());
  }
}

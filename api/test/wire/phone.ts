import { setTimeout as sleep } from 'node:timers/promises';
import { pauseChoices, wordsOf, type Do } from '@usward/dialogue';
import type { Browser } from '../browser.ts';
import type { Page } from '../builders/talks.ts';
import type { Dice } from '../fuzz/dice.ts';
import type { Processes } from './processes.ts';

type Heard = { status: number; body: unknown };

/** What was answered to every copy of a move. */
export type Told = Map<string, number[]>;

/** How likely somebody does what they may do, where 1 is at once: a talk that is always stopped gets nowhere. */
const weights: Partial<Record<Do, number>> = {
  stop: 0.003, 'fell-asleep': 0.003, pause: 0.03, close: 0.1, 'take-back': 0.3, topic: 0.4,
}; // prettier-ignore

/**
 * A phone in a talk: it draws what it was last given, hears "look again", and sends every command twice, the second time
 * late and through another process. What gets no answer is sent again, wherever somebody answers.
 */
export class Phone {
  page: Page | null = null;
  isAsleep = false;
  readonly told: Told = new Map();
  private readonly late: Promise<unknown>[] = [];
  private turn: Promise<unknown> = Promise.resolve();
  private readonly leaving = new AbortController();

  constructor(
    private readonly browser: Browser,
    private readonly home: number,
    private readonly processes: Processes,
    private readonly dice: Dice,
    private readonly dialogueId: string,
  ) {
    void this.listen();
  }

  /** One thing it may do, by what it shows. */
  async act(): Promise<void> {
    if (this.isAsleep) return;
    await this.inTurn(async () => {
      const { moves = [], view } = this.page?.mine ?? {};
      const name = this.chosen(moves);
      if (!name || !view) return;
      const id = this.uuid();
      const words = Object.fromEntries(wordsOf(name).map((kind) => [kind, `${kind} ${id}`]));
      const send = (through: number) =>
        this.ask(through, 'PUT', `/api/me/dialogues/${this.dialogueId}/moves/${id}`, {
          seq: view.seq,
          act: this.actOf(name),
          words,
        });
      const again = sleep(this.dice.below(250)).then(async () => this.note(id, await send(this.home + 1)));
      this.late.push(again);
      await sleep(this.dice.below(20));
      const first = await send(this.home);
      this.note(id, first);
      this.page = first.status === 200 ? (first.body as Page) : await this.looked();
    });
  }

  look(): Promise<void> {
    return this.inTurn(async () => {
      this.page = await this.looked();
    });
  }

  /** Everything that was on its way has come. */
  async settle(): Promise<void> {
    await Promise.all(this.late);
  }

  /** As that process tells it now. */
  async asTold(through: number): Promise<Page> {
    return (await this.ask(through, 'GET', `/api/me/dialogues/${this.dialogueId}`)).body as Page;
  }

  leave(): void {
    this.leaving.abort();
  }

  private looked(): Promise<Page> {
    return this.asTold(this.home);
  }

  private inTurn(act: () => Promise<void>): Promise<void> {
    const done = this.turn.then(act);
    this.turn = done.catch(() => undefined);
    return done;
  }

  private async ask(through: number, method: string, path: string, body?: object): Promise<Heard> {
    for (let tries = 0; tries < 2_000; tries++) {
      const address = this.processes.addressOf((through + tries) % 2);
      const answer = address && (await this.once(address + path, method, body).catch(() => null));
      if (answer && answer.status < 500) return answer;
      await sleep(10);
    }
    throw new Error(`nobody answers ${method} ${path}`);
  }

  private async once(url: string, method: string, body?: object): Promise<Heard> {
    const init = body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {};
    const response = await this.browser.fetch(url, { method, ...init });
    return { status: response.status, body: await response.json() };
  }

  /** As a browser's event source: it comes back by itself, looks whenever the line opens, and has no memory. */
  private async listen(): Promise<void> {
    for (let through = this.home; !this.leaving.signal.aborted; through++) {
      const address = this.processes.addressOf(through % 2);
      if (address) await this.hear(`${address}/api/me/live`).catch(() => undefined);
      await sleep(20);
    }
  }

  private async hear(url: string): Promise<void> {
    const { body, status } = await this.browser.fetch(url, { signal: this.leaving.signal });
    if (status !== 200) return;
    for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? [])
      // The first frame is a beat: the line is open.
      if (/event: (look|beat)/.test(piece) && !this.isAsleep) void this.look().catch(() => undefined);
  }

  private note(id: string, { status }: Heard): void {
    this.told.set(id, [...(this.told.get(id) ?? []), status]);
  }

  private chosen(moves: readonly Do[]): Do | undefined {
    const sum = moves.reduce((all, one) => all + (weights[one] ?? 1), 0);
    let left = this.dice.next() * Math.max(1, sum);
    return moves.find((one) => (left -= weights[one] ?? 1) < 0);
  }

  private actOf(name: Do): object {
    if (name === 'first') return { do: name, first: this.dice.one(['me', 'partner'] as const) };
    if (name === 'give') return { do: name, keep: this.dice.falls(0.6) };
    if (name === 'pause') return { do: name, minutes: 20 };
    if (name === 'choose')
      return { do: name, choice: this.dice.falls(0.8) ? 'go-on' : this.dice.one(pauseChoices) };
    return { do: name };
  }

  private uuid(): string {
    const hex = () => this.dice.below(65_536).toString(16).padStart(4, '0');
    return `${hex()}${hex()}-${hex()}-4${hex().slice(1)}-8${hex().slice(1)}-${hex()}${hex()}${hex()}`;
  }
}

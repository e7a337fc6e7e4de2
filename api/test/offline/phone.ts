import { randomUUID } from 'node:crypto';
import { partnerClient, Refusal } from '@usward/client/me';
import type { ErrorCode } from '@usward/contract/errors';
import type { Draft, Letter } from '../../../portal/src/phone/entry.ts';
import { createOutbox, type Outbox, type Reply } from '../../../portal/src/phone/outbox.ts';
import { oneTab, type Shelf, type Tabs } from '../../../portal/src/phone/places.ts';
import type { Browser } from '../browser.ts';
import type { Dice } from '../fuzz/dice.ts';

type Me = ReturnType<typeof partnerClient>['me'];
type Sent = Parameters<Me['respond']>[0]['body'];
type Tab = { outbox: Outbox; close(): void };

/** One device of a person: what it keeps outlives its pages; a page can be killed at any moment. */
export class Phone {
  isOnline = false;
  /** By place: the last words typed here. */
  readonly last = new Map<string, string>();
  /** Occurrences of which a screen said that something came back, and why. */
  readonly asked = new Map<string, ErrorCode>();
  readonly #kept = new Map<string, string>();
  readonly #me: Me;
  readonly #dice: Dice;
  #tabs: Tab[] = [];
  #ears = new Set<{ tab: number; ear: (occurrenceId: string) => void }>();
  #turns = oneTab();

  constructor(browser: Browser, address: string, dice: Dice) {
    this.#dice = dice;
    this.#me = partnerClient({ origin: address, fetch: browser.fetch }).me;
    this.open();
  }

  /** One more tab on the same drafts. */
  open(): void {
    const at = this.#tabs.length;
    let isOpen = true;
    const isAlive = () => isOpen;
    const outbox = createOutbox({
      shelf: this.#shelf(isAlive),
      deliver: (occurrenceId, letter) => this.#deliver(occurrenceId, letter, isAlive),
      newId: randomUUID,
      tabs: this.#tabsFor(at, isAlive),
    });
    outbox.subscribe(() => {
      const { refusal } = outbox.state();
      if (refusal && isOpen) this.asked.set(refusal.occurrenceId, refusal.code);
    });
    this.#tabs.push({ outbox, close: () => (isOpen = false) });
    void outbox.look();
  }

  /** The battery is dead, in the middle of whatever was going on; then there is one page again. */
  die(): void {
    for (const tab of this.#tabs) tab.close();
    this.#tabs = [];
    this.#ears.clear();
    this.#turns = oneTab();
    this.open();
  }

  write(tab: number, occurrenceId: string, what: Partial<Draft>): Promise<void> {
    const { outbox } = this.#tabs[tab % this.#tabs.length] as Tab;
    return outbox.write(occurrenceId, what);
  }

  /** Every tab tries at once. */
  async flush(): Promise<void> {
    await Promise.all(this.#tabs.map(({ outbox }) => outbox.flush()));
  }

  isWaiting(): boolean {
    return this.#tabs.some(({ outbox }) => outbox.state().waiting.length > 0);
  }

  async #deliver(occurrenceId: string, letter: Letter, isAlive: () => boolean): Promise<Reply> {
    if (!this.isOnline) return 'later';
    try {
      const reply = await this.#me.respond({ params: { occurrenceId }, body: letter as Sent });
      return isAlive() ? reply : await forever();
    } catch (error) {
      if (!isAlive()) return forever();
      if (!(error instanceof Refusal)) return 'later';
      const { status, code } = error;
      const isLater = code === 'offline' || status >= 500 || status === 429 || status === 401;
      return isLater ? 'later' : { refused: code };
    }
  }

  /** As JSON, so that nothing is shared with what a page holds. A dead page writes nothing any more. */
  #shelf(isAlive: () => boolean): Shelf {
    const kept = this.#kept;
    const alive = <T>(what: () => T): Promise<T> => (isAlive() ? Promise.resolve(what()) : forever());
    return {
      put: (name, value) => alive(() => void kept.set(name, JSON.stringify(value))),
      get: <T>(name: string) => alive(() => JSON.parse(kept.get(name) ?? 'null') as T | null),
      drop: (name) => alive(() => void kept.delete(name)),
      names: (beginning) =>
        alive(() =>
          shuffled(
            this.#dice,
            [...kept.keys()].filter((name) => name.startsWith(beginning)),
          ),
        ),
    };
  }

  #tabsFor(at: number, isAlive: () => boolean): Tabs {
    const turns = this.#turns;
    return {
      inTurn: turns.inTurn,
      tell: (occurrenceId) => {
        if (!isAlive()) return;
        for (const { tab, ear } of this.#ears) if (tab !== at) ear(occurrenceId);
      },
      hear: (ear) => {
        const one = { tab: at, ear };
        this.#ears.add(one);
        return () => void this.#ears.delete(one);
      },
    };
  }
}

/** What a page that is gone waits for. */
const forever = () => new Promise<never>(() => undefined);

/** Letters leave in whatever order the phone finds them. */
function shuffled<T>(dice: Dice, all: T[]): T[] {
  return all
    .map((one) => ({ one, by: dice.next() }))
    .sort((a, b) => a.by - b.by)
    .map(({ one }) => one);
}

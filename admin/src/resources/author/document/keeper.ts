import type { Refusal } from '@usward/client/clinic';
import { isSame } from './same.ts';

/** What is kept of a draft beside its text: answers to alert questions, not yet with the server. */
export type Kept<Extra> = { revision: number; document: unknown; extra?: Extra };

export type Saving =
  | { is: 'saved' | 'waiting' | 'saving' }
  /** Kept in this tab, and tried again. */
  | { is: 'failed'; code: Refusal['code'] }
  /** Somebody saved meanwhile: theirs is on the server, mine is here. */
  | { is: 'conflict' };

/** In the tab's memory: beside what is kept, what went out last. */
type InPocket<Extra> = Kept<Extra> & { sent?: unknown };

type Save<Extra, Answer> = (kept: Kept<Extra>) => Promise<Answer>;

/** Where unsaved text survives a reload: the tab's own memory. */
export type Pocket = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

type Options<Extra, Answer> = {
  name: string;
  start: { revision: number; document: unknown };
  save: Save<Extra, Answer>;
  load: () => Promise<{ revision: number; document: unknown }>;
  onSaved: (answer: Answer) => void;
  pocket: Pocket;
};

const restMs = 800;
const againMs = 5_000;

/**
 * Keeps a draft: what is typed is in the tab at once, and with the server as soon as the typing rests. One request at a
 * time; a failed one is tried again; nothing is overwritten that its writer has not seen.
 */
export class DraftKeeper<Extra extends object, Answer extends { revision: number }> {
  readonly #options: Options<Extra, Answer>;
  readonly #listeners = new Set<() => void>();
  #revision: number;
  #mine: { document: unknown; extra?: Extra };
  #state: Saving = { is: 'saved' };
  /** What went out and was never answered: it may be on the server all the same. */
  #unanswered: unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options<Extra, Answer>) {
    this.#options = options;
    const { start, name, pocket } = options;
    this.#revision = start.revision;
    this.#mine = { document: start.document };
    const left = pocket.getItem(name);
    if (!left) return;
    const { revision, document, extra, sent } = JSON.parse(left) as InPocket<Extra>;
    this.#mine = { document, ...(extra ? { extra } : {}) };
    const isMine = sent !== undefined && isSame(sent, start.document);
    if (revision === start.revision || isMine) this.#later(restMs);
    else this.#state = { is: 'conflict' };
  }

  /** As it stands here, with what was left unsaved before a reload. */
  get document(): unknown {
    return this.#mine.document;
  }
  get revision(): number {
    return this.#revision;
  }
  readonly state = (): Saving => this.#state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** There is more than the server knows. */
  get isAhead(): boolean {
    return this.#state.is !== 'saved';
  }

  change(document: unknown, extra?: Extra): void {
    if (document === this.#mine.document && !extra) return;
    const both = extra ? { ...this.#mine.extra, ...extra } : this.#mine.extra;
    this.#mine = { document, ...(both ? { extra: both } : {}) };
    this.#putAway();
    if (this.#state.is === 'conflict') return;
    if (this.#state.is !== 'saving') this.#later(restMs);
  }

  /** Now, and not when the typing rests. */
  async flush(): Promise<void> {
    if (this.#state.is !== 'waiting' && this.#state.is !== 'failed') return;
    clearTimeout(this.#timer);
    const sent = this.#mine;
    const before = this.#unanswered;
    this.#unanswered = sent.document;
    this.#putAway();
    this.#tell({ is: 'saving' });
    try {
      const answer = await this.#options.save({ revision: this.#revision, ...sent });
      this.#revision = answer.revision;
      this.#unanswered = undefined;
      this.#options.onSaved(answer);
      if (this.#mine === sent) {
        this.#mine = { document: sent.document };
        this.#options.pocket.removeItem(this.#options.name);
        this.#tell({ is: 'saved' });
      } else {
        this.#putAway();
        this.#later(restMs);
      }
    } catch (refusal) {
      const { code } = refusal as Refusal;
      if (code === 'draft.conflict') return this.#collided(before);
      this.#later(againMs, { is: 'failed', code });
    }
  }

  /** Where the server holds what went out from here unanswered, there is nobody to be in conflict with. */
  async #collided(before: unknown): Promise<void> {
    this.#unanswered = before;
    const theirs = before === undefined ? null : await this.#options.load().catch(() => null);
    if (!theirs || !isSame(theirs.document, before)) return this.#tell({ is: 'conflict' });
    this.#revision = theirs.revision;
    this.#later(0);
  }

  /** After a conflict: mine replaces theirs, which was at this revision. */
  async keepMine(revision: number): Promise<void> {
    this.#revision = revision;
    this.#tell({ is: 'waiting' });
    await this.flush();
  }

  /** After a conflict: theirs is the draft, and mine goes from this tab. */
  takeTheirs({ revision, document }: { revision: number; document: unknown }): void {
    this.#revision = revision;
    this.#unanswered = undefined;
    this.#mine = { document };
    this.#options.pocket.removeItem(this.#options.name);
    this.#tell({ is: 'saved' });
  }

  #later(ms: number, state: Saving = { is: 'waiting' }): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
    this.#tell(state);
  }

  #putAway(): void {
    const kept: InPocket<Extra> = { revision: this.#revision, ...this.#mine, sent: this.#unanswered };
    this.#options.pocket.setItem(this.#options.name, JSON.stringify(kept));
  }

  #tell(state: Saving): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

import type { Refusal } from '@usward/client/clinic';

export type Draft = { text: string; about: string | null; appointmentId: string | null };
/** `apart`: another window went on with this note, and the text here is a note of its own now. */
export type SavedState = 'saved' | 'saving' | 'waiting' | 'apart';
export type Keep = (noteId: string, base: number, draft: Draft) => Promise<number>;

/** A moment after the last key, so that a word is not sent letter by letter. */
const pause = 700;
const again = 5_000;

/**
 * Takes a note to the server as it is typed, one write at a time and the latest text always last. Where the server cannot
 * be reached it tries again; where another window wrote meanwhile, this text becomes a note of its own.
 */
export class Saver {
  private draft: Draft | null = null;
  private isUnderWay = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly keep: Keep;
  private readonly tell: (state: SavedState) => void;
  private readonly newId: () => string;
  private noteId: string;
  private revision: number;

  constructor(
    at: { noteId: string; revision: number },
    keep: Keep,
    tell: (state: SavedState) => void,
    newId: () => string = () => crypto.randomUUID(),
  ) {
    this.noteId = at.noteId;
    this.revision = at.revision;
    this.keep = keep;
    this.tell = tell;
    this.newId = newId;
  }

  /** Is there anything that the server does not have? */
  get isOwing(): boolean {
    return this.draft !== null || this.isUnderWay;
  }

  write(draft: Draft): void {
    this.draft = draft;
    this.tell('waiting');
    this.later(pause);
  }

  /** At once: when the page is left. */
  async save(): Promise<void> {
    clearTimeout(this.timer);
    if (!this.draft || this.isUnderWay) return;
    const draft = this.draft;
    this.draft = null;
    this.isUnderWay = true;
    this.tell('saving');
    try {
      this.revision = await this.keep(this.noteId, this.revision, draft);
      this.isUnderWay = false;
      if (this.draft) this.later(0);
      else this.tell('saved');
    } catch (error) {
      this.isUnderWay = false;
      this.draft ??= draft;
      if ((error as Refusal).code === 'note.conflict') {
        this.noteId = this.newId();
        this.revision = 0;
        this.tell('apart');
        await this.save();
      } else {
        this.tell('waiting');
        this.later(again);
      }
    }
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), ms);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import { Keys } from '../platform/keys.ts';
import { Work } from '../platform/work.ts';
import { AuditAnchor, type Anchored, type Anchors } from './anchor.service.ts';
import { rowColumns, sealOf } from './chain.service.ts';
import { beginning, digestOfCut, digestOfRow, hashOf, placesOf, type LinkedRow } from './chain.rules.ts';

const together = 2_000;
/** The anchor is written every five minutes; what is older than this and not in it was taken from it. */
const anchoredWithinMs = 20 * 60_000;
const keptMs = 3_600_000;

export type Fault = {
  what:
    | 'place-missing'
    | 'place-twice'
    | 'link-changed'
    | 'row-changed'
    | 'row-gone'
    | 'row-foreign'
    | 'row-without-place'
    | 'cut-foreign'
    | 'end-cut-off'
    | 'chain-remade'
    | 'anchor-missing'
    | 'anchor-foreign';
  /** Where in the chain; in a line of the anchor for those of the anchor. */
  place?: number;
  entryId?: string;
};
/** Rows that went after their time, and of when the oldest is that is left; null where none went. */
export type Cut = { rows: number; beginsAt: Date | null };
export type Checked = {
  practiceId: string;
  links: number;
  wholeUntil: Date | null;
  cut: Cut | null;
  faults: Fault[];
};

type Read = Partial<LinkedRow> & {
  place: string;
  entryId: string | null;
  cut: string | null;
  digest: Buffer;
  hash: Buffer;
  cutSeal: Buffer | null;
  rowSeal: Buffer | null;
};
/** What is known of a chain up to where it has been read. */
type Walk = {
  hash: Buffer;
  place: number;
  gone: Map<number, string>;
  cutRows: number;
  isSealed: boolean;
  faults: Fault[];
};

/** Reads a chain from its beginning and says what is wrong with it, and where. */
@Injectable()
export class ChainCheck {
  private readonly known = new Map<string, Checked & { checkedAt: Date }>();

  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Keys) private readonly keys: Keys,
    @Inject(AuditAnchor) private readonly anchor: AuditAnchor,
  ) {}

  /** As it was found not longer than an hour ago: a long chain takes its time to read. */
  async lately(practiceId: string): Promise<Checked & { checkedAt: Date }> {
    const known = this.known.get(practiceId);
    const now = this.clock.now();
    if (known && +now - +known.checkedAt < keptMs) return known;
    const found = { ...(await this.of(practiceId)), checkedAt: now };
    this.known.set(practiceId, found);
    return found;
  }

  /** Of every practice, also of one that only the anchor still knows. */
  async all(): Promise<Checked[]> {
    const anchors = await this.anchor.read();
    const heads = await this.anchor.heads();
    const ids = [...heads.map((one) => one.practice_id), ...anchors.heads.map((one) => one.practiceId)];
    const checked: Checked[] = [];
    for (const id of new Set(ids)) checked.push(await this.of(id, anchors));
    return checked;
  }

  async of(practiceId: string, anchors?: Anchors): Promise<Checked> {
    const { heads, notOurs } = anchors ?? (await this.anchor.read());
    const anchored = heads.filter((one) => one.practiceId === practiceId);
    const told = new Map(anchored.map((one) => [one.place, one]));
    const walk: Walk = {
      hash: beginning(practiceId),
      place: 0,
      gone: new Map(),
      cutRows: 0,
      isSealed: false,
      faults: notOurs.map((line) => ({ what: 'anchor-foreign', place: line })),
    };
    let latest = 0n;
    let oldest: bigint | null = null;
    for (let page = await this.page(practiceId, 0); page.length;) {
      for (const read of page) {
        this.step(practiceId, walk, read, told);
        const micros = read.micros ? BigInt(read.micros) : null;
        if (micros && micros > latest) latest = micros;
        if (micros && (oldest === null || micros < oldest)) oldest = micros;
      }
      page = await this.page(practiceId, Number(page.at(-1)?.place));
    }
    for (const [place, entryId] of walk.gone) walk.faults.push({ what: 'row-gone', place, entryId });
    walk.faults.push(...(await this.loose(practiceId)), ...this.ofTheEnd(walk, anchored, latest));
    const wholeUntil = walk.faults.length || !latest ? null : new Date(Number(latest / 1000n));
    const beginsAt = oldest === null ? null : new Date(Number(oldest / 1000n));
    const cut = walk.cutRows ? { rows: walk.cutRows, beginsAt } : null;
    return { practiceId, links: walk.place, wholeUntil, cut, faults: walk.faults };
  }

  private step(practiceId: string, walk: Walk, read: Read, told: Map<number, Anchored>): void {
    const place = Number(read.place);
    const { faults } = walk;
    const entryId = read.entryId ?? undefined;
    const fault = (what: Fault['what']) => faults.push({ what, place, ...(entryId ? { entryId } : {}) });
    if (place === walk.place) return void fault('place-twice');
    if (place !== walk.place + 1) fault('place-missing');
    walk.place = place;
    if (!hashOf(walk.hash, read.digest).equals(read.hash)) fault('link-changed');
    walk.hash = read.hash;
    const anchored = told.get(place);
    if (anchored && anchored.hash !== read.hash.toString('hex')) fault('chain-remade');
    if (read.cut !== null) {
      const digest = digestOfCut(practiceId, read.cut);
      if (!digest.equals(read.digest) || !read.cutSeal?.equals(sealOf(this.keys, digest)))
        fault('cut-foreign');
      else for (const gone of placesOf(read.cut)) if (walk.gone.delete(gone)) walk.cutRows++;
    } else if (!read.id) walk.gone.set(place, read.entryId ?? '');
    else {
      const digest = digestOfRow(practiceId, read as LinkedRow);
      if (!digest.equals(read.digest)) fault('row-changed');
      // Before the first seal there were none; from then on every row has one.
      else if (read.rowSeal ? !read.rowSeal.equals(sealOf(this.keys, digest)) : walk.isSealed)
        fault('row-foreign');
      walk.isSealed ||= !!read.rowSeal;
    }
  }

  private ofTheEnd(walk: Walk, anchored: Anchored[], latest: bigint): Fault[] {
    const furthest = Math.max(0, ...anchored.map(({ place }) => place));
    if (furthest > walk.place) return [{ what: 'end-cut-off', place: walk.place + 1 }];
    const isOld = Number(latest / 1000n) < +this.clock.now() - anchoredWithinMs;
    return !anchored.length && walk.place && isOld ? [{ what: 'anchor-missing' }] : [];
  }

  private page(practiceId: string, after: number): Promise<Read[]> {
    return this.work.run({ kind: 'keeper', practiceId }, (tx) =>
      tx.query<Read[]>(
        `SELECT l.place, l.entry_id AS "entryId", l.cut, l.digest, l.hash, l.seal AS "cutSeal", e.seal AS "rowSeal", ${rowColumns}
         FROM audit_link l LEFT JOIN audit_entry e ON e.practice_id = l.practice_id AND e.id = l.entry_id
         WHERE l.practice_id = $1 AND l.place > $2 ORDER BY l.place LIMIT ${together}`,
        [practiceId, after],
      ),
    );
  }

  /** Rows that neither have a place nor wait for one, and such that wait and are not there. */
  private async loose(practiceId: string): Promise<Fault[]> {
    const rows = await this.work.run({ kind: 'keeper', practiceId }, (tx) =>
      tx.query<{ id: string; what: Fault['what'] }[]>(
        `SELECT e.id, 'row-without-place' AS what FROM audit_entry e WHERE e.practice_id = $1
           AND NOT EXISTS (SELECT FROM audit_link l WHERE l.practice_id = e.practice_id AND l.entry_id = e.id)
           AND NOT EXISTS (SELECT FROM audit_waiting w WHERE w.practice_id = e.practice_id AND w.entry_id = e.id)
         UNION ALL SELECT w.entry_id, 'row-gone' FROM audit_waiting w WHERE w.practice_id = $1
           AND NOT EXISTS (SELECT FROM audit_entry e WHERE e.practice_id = w.practice_id AND e.id = w.entry_id)`,
        [practiceId],
      ),
    );
    return rows.map(({ id, what }) => ({ what, entryId: id }));
  }
}

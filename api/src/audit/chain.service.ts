import { Inject, Injectable } from '@nestjs/common';
import { Jobs } from '../platform/jobs.ts';
import { Keys } from '../platform/keys.ts';
import { Work, type Tx } from '../platform/work.ts';
import { beginning, digestOfCut, digestOfRow, hashOf, spansOf, type LinkedRow } from './chain.rules.ts';

const together = 1_000;
const everySeconds = 3;

type End = { place: number; hash: Buffer };
type Link = { entryId: string | null; cut: string | null; digest: Buffer; seal: Buffer | null };

/** The columns of a row as they are hashed, of a table called `e`. */
export const rowColumns = `e.id, (extract(epoch FROM e.at) * 1000000)::bigint::text AS micros, e.person_id AS "personId",
  e.audience, e.act, e.couple_id AS "coupleId", e.subject_id AS "subjectId"`;

/** Makes what was written down into a chain: each link holds the hash of the one before, so that nothing changes unseen. */
@Injectable()
export class AuditChain {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Keys) private readonly keys: Keys,
    @Inject(Jobs) jobs: Jobs,
  ) {
    jobs.every(everySeconds, () => this.link());
  }

  /** Whatever waits, in every practice. Returns how many rows it was. */
  async link(): Promise<number> {
    const found = await this.work.run({ kind: 'stranger' }, (tx) =>
      tx.query<{ id: string }[]>('SELECT app.practices_to_link() AS id'),
    );
    let linked = 0;
    for (const { id } of found) linked += await this.linkOf(id);
    return linked;
  }

  /** What waits in one practice. Another process that does the same waits, and goes on where this one ended. */
  async linkOf(practiceId: string): Promise<number> {
    for (let linked = 0; ;) {
      const count = await this.work.run({ kind: 'keeper', practiceId }, (tx) => this.some(tx, practiceId));
      linked += count;
      if (count < together) return linked;
    }
  }

  /**
   * Lets rows go whose time is over, older than six years: those of these couples, or those of none. The chain says which
   * places they had. By the keeper, in its transaction.
   */
  async cut(tx: Tx, practiceId: string, before: Date, coupleIds: string[] | 'of none'): Promise<number> {
    const end = await this.end(tx, practiceId);
    const gone = await tx.query<[{ place: string }[], number]>(
      `DELETE FROM audit_entry e USING audit_link l WHERE l.practice_id = e.practice_id AND l.entry_id = e.id
         AND e.practice_id = $1 AND e.at < $2 AND CASE WHEN $3::uuid[] IS NULL THEN e.couple_id IS NULL ELSE e.couple_id = ANY ($3) END
       RETURNING l.place`,
      [practiceId, before, coupleIds === 'of none' ? null : coupleIds],
    );
    const places = gone[0].map(({ place }) => Number(place)).sort((a, b) => a - b);
    if (!places.length) return 0;
    const cut = spansOf(places);
    const digest = digestOfCut(practiceId, cut);
    await this.append(tx, practiceId, end, [{ entryId: null, cut, digest, seal: sealOf(this.keys, digest) }]);
    return places.length;
  }

  private async some(tx: Tx, practiceId: string): Promise<number> {
    const end = await this.end(tx, practiceId);
    const rows = await tx.query<LinkedRow[]>(
      `SELECT ${rowColumns} FROM audit_waiting w JOIN audit_entry e ON e.practice_id = w.practice_id AND e.id = w.entry_id
       WHERE w.practice_id = $1 ORDER BY e.at, e.id LIMIT ${together}`,
      [practiceId],
    );
    if (!rows.length) return 0;
    const links = rows.map((row) => ({
      entryId: row.id,
      cut: null,
      digest: digestOfRow(practiceId, row),
      seal: null,
    }));
    await this.append(tx, practiceId, end, links);
    await tx.query('DELETE FROM audit_waiting WHERE practice_id = $1 AND entry_id = ANY ($2)', [
      practiceId,
      rows.map(({ id }) => id),
    ]);
    return rows.length;
  }

  /** The last link, and from then on nobody else's turn until the transaction ends. */
  private async end(tx: Tx, practiceId: string): Promise<End> {
    await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('audit/' || $1, 0))", [practiceId]);
    const [last] = await tx.query<{ place: string; hash: Buffer }[]>(
      'SELECT place, hash FROM audit_link WHERE practice_id = $1 ORDER BY place DESC LIMIT 1',
      [practiceId],
    );
    return last ? { place: Number(last.place), hash: last.hash } : { place: 0, hash: beginning(practiceId) };
  }

  private async append(tx: Tx, practiceId: string, { place, hash }: End, links: Link[]): Promise<void> {
    let last = hash;
    const hashes = links.map(({ digest }) => (last = hashOf(last, digest)));
    await tx.query(
      `INSERT INTO audit_link (practice_id, place, entry_id, cut, digest, hash, seal)
       SELECT $1, $2 + n, entry_id, cut, digest, hash, seal
       FROM unnest($3::uuid[], $4::text[], $5::bytea[], $6::bytea[], $7::bytea[]) WITH ORDINALITY AS link (entry_id, cut, digest, hash, seal, n)`,
      [
        practiceId,
        place,
        links.map(({ entryId }) => entryId),
        links.map(({ cut }) => cut),
        links.map(({ digest }) => digest),
        hashes,
        links.map(({ seal }) => seal),
      ],
    );
  }
}

/** By a key that is not in the database: whoever can write there cannot write this. */
export const sealOf = (keys: Keys, digest: Buffer): Buffer => keys.blind('audit', digest.toString('hex'));

import { Injectable } from '@nestjs/common';
import type { Exercise, Program } from '@usward/exercises';
import type { Tx } from '../platform/work.ts';
import { ExerciseVersion } from './exercise-version.entity.ts';
import { LibraryDraft } from './library-draft.entity.ts';
import { NotOffered } from './not-offered.entity.ts';
import { ProgramVersion } from './program-version.entity.ts';
import type { Scoring } from './scoring.rules.ts';

export type What = LibraryDraft['what'];
type Of = { practiceId: string };
type Named = { key: string; version: number };
const tableOf = { exercise: ExerciseVersion, program: ProgramVersion };

@Injectable()
export class ExercisesRepository {
  /** Those of these versions that there are. */
  async documents(tx: Tx, { practiceId }: Of, wanted: Named[]): Promise<Exercise[]> {
    const rows = await tx.query<{ document: Exercise }[]>(
      `SELECT document FROM exercise_version WHERE practice_id = $1
         AND (key, version) IN (SELECT * FROM unnest($2::text[], $3::integer[]))`,
      [practiceId, wanted.map(({ key }) => key), wanted.map(({ version }) => version)],
    );
    return rows.map(({ document }) => document);
  }

  /** The newest version of each that is offered; of `keys`, or of all. */
  async newest(tx: Tx, { practiceId }: Of, keys: string[] | null = null): Promise<Exercise[]> {
    const rows = await tx.query<{ document: Exercise }[]>(
      `SELECT DISTINCT ON (key) document FROM exercise_version v WHERE practice_id = $1
         AND ($2::text[] IS NULL OR key = ANY ($2))
         AND NOT EXISTS (SELECT FROM not_offered n WHERE n.practice_id = $1 AND n.key = v.key)
       ORDER BY key, version DESC`,
      [practiceId, keys],
    );
    return rows.map(({ document }) => document);
  }

  async newestPrograms(tx: Tx, { practiceId }: Of): Promise<{ document: Program; version: number }[]> {
    return tx.query<{ document: Program; version: number }[]>(
      `SELECT DISTINCT ON (key) document, version FROM program_version v WHERE practice_id = $1
         AND NOT EXISTS (SELECT FROM not_offered n WHERE n.practice_id = $1 AND n.key = v.key)
       ORDER BY key, version DESC`,
      [practiceId],
    );
  }

  /** The versions that came with points, and what those are. */
  scored(tx: Tx, { practiceId }: Of): Promise<(Named & { title: Exercise['title']; scoring: Scoring })[]> {
    return tx.query(
      `SELECT key, version, document -> 'title' AS title, scoring FROM exercise_version
       WHERE practice_id = $1 AND jsonb_typeof(scoring) = 'object' ORDER BY key, version`,
      [practiceId],
    );
  }

  /** The newest version that came with points of each that is offered. */
  forms(
    tx: Tx,
    { practiceId }: Of,
  ): Promise<Pick<ExerciseVersion, 'key' | 'version' | 'document' | 'scoring'>[]> {
    return tx.query(
      `SELECT * FROM (SELECT DISTINCT ON (key) key, version, document, scoring FROM exercise_version v WHERE practice_id = $1
         AND NOT EXISTS (SELECT FROM not_offered n WHERE n.practice_id = $1 AND n.key = v.key)
       ORDER BY key, version DESC) newest WHERE jsonb_typeof(scoring) = 'object'`,
      [practiceId],
    );
  }

  exercise(tx: Tx, { practiceId }: Of, { key, version }: Named): Promise<ExerciseVersion | null> {
    return tx.findOneBy(ExerciseVersion, { practiceId, key, version });
  }

  program(tx: Tx, { practiceId }: Of, { key, version }: Named): Promise<ProgramVersion | null> {
    return tx.findOneBy(ProgramVersion, { practiceId, key, version });
  }

  /** Newest first. */
  versions<W extends What>(tx: Tx, what: W, { practiceId }: Of, key: string): Promise<InstanceType<(typeof tableOf)[W]>[]> {
    return tx.find(tableOf[what] as never, { where: { practiceId, key }, order: { version: 'DESC' } } as never) as never;
  } // prettier-ignore

  isOffered(tx: Tx, { practiceId }: Of, key: string): Promise<boolean> {
    return tx.existsBy(NotOffered, { practiceId, key }).then((isNot) => !isNot);
  }

  async offer(tx: Tx, { practiceId }: Of, key: string, isOffered: boolean): Promise<void> {
    if (isOffered) await tx.delete(NotOffered, { practiceId, key });
    else await tx.createQueryBuilder().insert().into(NotOffered).values({ practiceId, key }).orIgnore().execute();
  } // prettier-ignore

  /** The version after the newest one; nobody else publishes under this key until the transaction ends. */
  async nextVersion(tx: Tx, what: What, { practiceId }: Of, key: string): Promise<number> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 6))', [`${practiceId}/${key}`]);
    const [newest] = await this.versions(tx, what, { practiceId }, key);
    return (newest?.version ?? 0) + 1;
  }

  drafts(tx: Tx, { practiceId }: Of): Promise<LibraryDraft[]> {
    return tx.find(LibraryDraft, { where: { practiceId }, order: { changedAt: 'DESC', id: 'ASC' } });
  }

  draft(tx: Tx, { practiceId }: Of, id: string): Promise<LibraryDraft | null> {
    return tx.findOneBy(LibraryDraft, { practiceId, id });
  }

  /** Of two who write at once the second waits, and then sees the first one's revision. */
  draftForWrite(tx: Tx, { practiceId }: Of, id: string): Promise<LibraryDraft | null> {
    return tx.findOne(LibraryDraft, { where: { practiceId, id }, lock: { mode: 'pessimistic_write' } });
  }
}

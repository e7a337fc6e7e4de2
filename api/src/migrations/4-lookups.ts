import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The fences of what is written look their occurrence up by its key. As `IN (SELECT …)` they read every occurrence of
 * the database for each answer; what they allow stays the same. The practice is not named here: it has a fence of its own.
 */
export class Lookups4 implements MigrationInterface {
  name = 'Lookups1764000000004';

  async up(run: QueryRunner): Promise<void> {
    await run.query('CREATE INDEX occurrence_id ON occurrence (practice_id, id)');

    const itsOccurrence = (table: string) =>
      `o.couple_id = ${table}.couple_id AND o.id = ${table}.occurrence_id`;
    for (const table of ['response', 'response_write', 'aside', 'answer'])
      await run.query(`
        ALTER POLICY author ON ${table}
          WITH CHECK ((SELECT app.audience()) = 'me' AND author_id = (SELECT app.person()) AND EXISTS (
            SELECT 1 FROM occurrence o WHERE ${itsOccurrence(table)}
              ${table === 'answer' ? 'AND o.assignment_id = answer.assignment_id' : ''}));
      `);
    await run.query(`
      ALTER POLICY partner ON happening
        WITH CHECK ((SELECT app.audience()) = 'me' AND couple_id = ANY ((SELECT app.couples())::uuid[]) AND EXISTS (
          SELECT 1 FROM occurrence o JOIN assignment a
            ON a.practice_id = o.practice_id AND a.couple_id = o.couple_id AND a.id = o.assignment_id
          WHERE ${itsOccurrence('happening')} AND a.variant = 'couple'));
      ALTER POLICY suitable ON occurrence
        WITH CHECK (EXISTS (SELECT 1 FROM assignment a
          WHERE a.couple_id = occurrence.couple_id AND a.id = occurrence.assignment_id
            AND a.withdrawn_at IS NULL AND (a.variant = 'solo' OR app.is_suitable(a.couple_id))));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Lookups are not undone.');
  }
}

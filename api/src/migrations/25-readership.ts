import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an author chose for an answer, and when: who reads it from then on. It is its author's, and goes with the answer. */
export class Readership25 implements MigrationInterface {
  name = 'Readership1764000000025';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE readership (
        practice_id uuid NOT NULL,
        author_id uuid NOT NULL,
        occurrence_id uuid NOT NULL,
        step text NOT NULL,
        at timestamptz NOT NULL,
        -- V0: nobody any more
        level text NOT NULL CHECK (level IN ('V0', 'VM', 'VP', 'V1', 'V2')),
        PRIMARY KEY (practice_id, author_id, occurrence_id, step, at),
        FOREIGN KEY (practice_id, author_id, occurrence_id, step)
          REFERENCES answer (practice_id, author_id, occurrence_id, step) ON DELETE CASCADE
      );

      ALTER TABLE answer NO FORCE ROW LEVEL SECURITY;
      INSERT INTO readership (practice_id, author_id, occurrence_id, step, at, level)
        SELECT practice_id, author_id, occurrence_id, step, handed_in_at, level FROM answer
        WHERE handed_in_at IS NOT NULL AND level <> 'V0';
      ALTER TABLE answer FORCE ROW LEVEL SECURITY;

      ALTER TABLE readership ENABLE ROW LEVEL SECURITY; ALTER TABLE readership FORCE ROW LEVEL SECURITY;
      CREATE POLICY practice ON readership AS RESTRICTIVE TO usward_app
        USING (practice_id = (SELECT app.practice())) WITH CHECK (practice_id = (SELECT app.practice()));
      CREATE POLICY author ON readership TO usward_app
        USING ((SELECT app.audience()) = 'me' AND author_id = (SELECT app.person()))
        WITH CHECK ((SELECT app.audience()) = 'me' AND author_id = (SELECT app.person()));
      GRANT SELECT, INSERT ON readership TO usward_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('What somebody chose is not forgotten by undoing this.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The practice's own exercises and programs. What is in them is nobody's person: nothing is sealed. A published version
 * never changes, so nobody may update one; and no key of a practice is ever one of the house.
 */
export class Library6 implements MigrationInterface {
  name = 'Library1764000000006';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE library_draft (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        what text NOT NULL CHECK (what IN ('exercise', 'program')),
        key text NOT NULL CHECK (key ~ '^own-'),
        revision integer NOT NULL,
        document jsonb NOT NULL,
        -- the answers to the alert questions so far, by step
        alerts jsonb NOT NULL,
        scoring jsonb,
        -- the form it came from, and what of it did not come in
        questionnaire jsonb,
        left_out jsonb NOT NULL,
        based_on_key text,
        based_on_version integer,
        changed_at timestamptz NOT NULL DEFAULT app.now(),
        changed_by uuid NOT NULL,
        PRIMARY KEY (practice_id, id),
        FOREIGN KEY (practice_id) REFERENCES practice (practice_id),
        FOREIGN KEY (practice_id, changed_by) REFERENCES person (practice_id, id)
      );

      CREATE TABLE exercise_version (
        practice_id uuid NOT NULL,
        key text NOT NULL CHECK (key ~ '^own-'),
        version integer NOT NULL CHECK (version > 0),
        document jsonb NOT NULL,
        alerts jsonb NOT NULL,
        scoring jsonb,
        questionnaire jsonb,
        published_at timestamptz NOT NULL DEFAULT app.now(),
        published_by uuid NOT NULL,
        PRIMARY KEY (practice_id, key, version),
        FOREIGN KEY (practice_id) REFERENCES practice (practice_id),
        FOREIGN KEY (practice_id, published_by) REFERENCES person (practice_id, id)
      );

      CREATE TABLE program_version (
        practice_id uuid NOT NULL,
        key text NOT NULL CHECK (key ~ '^own-'),
        version integer NOT NULL CHECK (version > 0),
        document jsonb NOT NULL,
        published_at timestamptz NOT NULL DEFAULT app.now(),
        published_by uuid NOT NULL,
        PRIMARY KEY (practice_id, key, version),
        FOREIGN KEY (practice_id) REFERENCES practice (practice_id),
        FOREIGN KEY (practice_id, published_by) REFERENCES person (practice_id, id)
      );

      -- Taken from the shelf: what was given stays as it is.
      CREATE TABLE not_offered (
        practice_id uuid NOT NULL,
        key text NOT NULL CHECK (key ~ '^own-'),
        PRIMARY KEY (practice_id, key),
        FOREIGN KEY (practice_id) REFERENCES practice (practice_id)
      );
    `);

    for (const table of ['library_draft', 'exercise_version', 'program_version', 'not_offered'])
      await run.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY practice ON ${table} AS RESTRICTIVE TO usward_app
          USING (practice_id = (SELECT app.practice())) WITH CHECK (practice_id = (SELECT app.practice()));
      `);

    const author = `(SELECT app.audience()) = 'clinic' AND (SELECT app.roles())::text[] && ARRAY['owner', 'clinician']`;
    await run.query(`
      CREATE POLICY author ON library_draft TO usward_app USING (${author}) WITH CHECK (${author});
      GRANT SELECT, INSERT, DELETE, UPDATE (revision, document, alerts, scoring, changed_at, changed_by) ON library_draft TO usward_app;

      -- Whoever plays, opens or reads an answer needs the version it belongs to: the two, their staff, and the jobs.
      CREATE POLICY inside ON exercise_version FOR SELECT TO usward_app
        USING ((SELECT app.audience()) IN ('me', 'clinic', 'exchange', 'keeper'));
      CREATE POLICY author ON exercise_version FOR INSERT TO usward_app WITH CHECK (${author});
      GRANT SELECT, INSERT ON exercise_version TO usward_app;

      CREATE POLICY staff ON program_version FOR SELECT TO usward_app USING ((SELECT app.audience()) = 'clinic');
      CREATE POLICY author ON program_version FOR INSERT TO usward_app WITH CHECK (${author});
      GRANT SELECT, INSERT ON program_version TO usward_app;

      CREATE POLICY staff ON not_offered FOR SELECT TO usward_app USING ((SELECT app.audience()) = 'clinic');
      CREATE POLICY author ON not_offered TO usward_app USING (${author}) WITH CHECK (${author});
      GRANT SELECT, INSERT, DELETE ON not_offered TO usward_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Published versions are not undone.');
  }
}

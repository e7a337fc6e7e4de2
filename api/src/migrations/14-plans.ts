import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A plan that changes: other words, other days, a rest. And the looks at the list that a clinician keeps. */
export class Plans14 implements MigrationInterface {
  name = 'Plans1764000000014';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- The days that wait while it rests, each with the last day on which it is open; null while it goes on.
      ALTER TABLE assignment ADD COLUMN waiting jsonb;
      GRANT UPDATE (plan_sealed, waiting) ON assignment TO usward_app;
      -- What was withdrawn stays so, and nothing waits in it. What one began alone is nobody's to change.
      DROP POLICY withdrawn ON assignment;
      CREATE POLICY withdrawn ON assignment AS RESTRICTIVE FOR UPDATE TO usward_app
        USING (withdrawn_at IS NULL AND begun_by IS NULL) WITH CHECK (withdrawn_at IS NULL OR waiting IS NULL);

      -- A day is taken away only before it has begun: by then nobody can have written anything.
      CREATE POLICY coming ON occurrence AS RESTRICTIVE FOR DELETE TO usward_app USING (opens_at > (SELECT app.now()));
      GRANT DELETE ON occurrence TO usward_app;

      CREATE TABLE saved_views (
        practice_id uuid NOT NULL,
        person_id uuid NOT NULL,
        views_sealed bytea NOT NULL,
        PRIMARY KEY (practice_id, person_id),
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id)
      );
      ALTER TABLE saved_views ENABLE ROW LEVEL SECURITY; ALTER TABLE saved_views FORCE ROW LEVEL SECURITY;
      CREATE POLICY practice ON saved_views AS RESTRICTIVE TO usward_app
        USING (practice_id = (SELECT app.practice())) WITH CHECK (practice_id = (SELECT app.practice()));
      CREATE POLICY own ON saved_views TO usward_app
        USING ((SELECT app.audience()) = 'clinic' AND person_id = (SELECT app.person()))
        WITH CHECK ((SELECT app.audience()) = 'clinic' AND person_id = (SELECT app.person()));
      GRANT SELECT, INSERT, UPDATE (views_sealed) ON saved_views TO usward_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The work of a practice is not undone.');
  }
}

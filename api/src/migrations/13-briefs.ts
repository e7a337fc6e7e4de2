import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Around the appointment: what of that which was kept for it was talked about, and for which ones each was asked how the
 * hour was. And the ways to a couple's last weeks that do not lead through all its history.
 */
export class Briefs13 implements MigrationInterface {
  name = 'Briefs1764000000013';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE discussion (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        occurrence_id uuid NOT NULL,
        person_id uuid NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (practice_id, couple_id, occurrence_id),
        FOREIGN KEY (practice_id, couple_id, occurrence_id) REFERENCES occurrence (practice_id, couple_id, id),
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id)
      );

      -- One row for each of the two, so that nobody is asked twice about one appointment.
      CREATE TABLE asked_hour (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        person_id uuid NOT NULL,
        appointment_id uuid NOT NULL,
        PRIMARY KEY (practice_id, person_id, appointment_id),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id),
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id)
      );

      CREATE INDEX answer_kept ON answer (practice_id, couple_id) WHERE kept_for_appointment AND level = 'V2';
      CREATE INDEX opening_opened ON opening (practice_id, couple_id, opened_at);
      CREATE INDEX occurrence_closes ON occurrence (practice_id, couple_id, closes_at);
      CREATE INDEX standing_at ON standing (practice_id, couple_id, at);
      CREATE INDEX dialogue_summary_begun ON dialogue_summary (practice_id, couple_id, begun_at);
    `);

    for (const table of ['discussion', 'asked_hour'])
      await run.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY practice ON ${table} AS RESTRICTIVE TO usward_app
          USING (practice_id = (SELECT app.practice())) WITH CHECK (practice_id = (SELECT app.practice()));
      `);

    await run.query(`
      CREATE POLICY clinician ON discussion TO usward_app
        USING ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[]))
        WITH CHECK ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[])
          AND person_id = (SELECT app.person()));
      GRANT SELECT, INSERT, DELETE ON discussion TO usward_app;

      CREATE POLICY person ON asked_hour TO usward_app
        USING ((SELECT app.audience()) = 'me' AND person_id = (SELECT app.person()))
        WITH CHECK ((SELECT app.audience()) = 'me' AND person_id = (SELECT app.person())
          AND couple_id = ANY ((SELECT app.couples())::uuid[]));
      GRANT SELECT, INSERT ON asked_hour TO usward_app;

      -- To know whether it took place, and who could be asked.
      CREATE POLICY keeper ON appointment FOR SELECT TO usward_app USING ((SELECT app.audience()) = 'keeper');
      CREATE POLICY keeper ON membership FOR SELECT TO usward_app USING ((SELECT app.audience()) = 'keeper');
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was talked about is not undone.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an owner sets for the practice: its colour and logo, who is on duty when, whom to call. */
export class Practice10 implements MigrationInterface {
  name = 'Practice1764000000010';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE practice
        ADD COLUMN action_light text CHECK (action_light ~ '^#[0-9a-f]{6}$'),
        ADD COLUMN action_night text CHECK (action_night ~ '^#[0-9a-f]{6}$'),
        ADD COLUMN logo_version text;
      GRANT UPDATE (action_light, action_night, logo_version) ON practice TO usward_app;

      CREATE TABLE practice_logo (
        practice_id uuid PRIMARY KEY REFERENCES practice (practice_id),
        type text NOT NULL CHECK (type IN ('image/png', 'image/jpeg', 'image/webp')),
        file bytea NOT NULL CHECK (octet_length(file) <= 200000)
      );

      -- Of a weekday, or of one day instead of the week; a day without hours is a day off.
      CREATE TABLE duty_window (
        practice_id uuid NOT NULL REFERENCES practice (practice_id),
        id uuid NOT NULL,
        weekday text CHECK (weekday IN ('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')),
        on_day date,
        starts text,
        ends text,
        person_id uuid,
        PRIMARY KEY (practice_id, id),
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id),
        CHECK ((weekday IS NULL) <> (on_day IS NULL)),
        CHECK ((starts IS NULL) = (ends IS NULL) AND (starts IS NULL) = (person_id IS NULL) AND (starts IS NOT NULL OR on_day IS NOT NULL))
      );

      -- In place of a line of ours that has the same id, or beside them. Taken off, only the id stays.
      CREATE TABLE help_line (
        practice_id uuid NOT NULL REFERENCES practice (practice_id),
        id uuid NOT NULL,
        is_off boolean NOT NULL DEFAULT false,
        country text NOT NULL CHECK (country IN ('US', 'ES', 'CO')),
        name text NOT NULL,
        number text NOT NULL,
        note_en text NOT NULL,
        note_es text NOT NULL,
        checked_on date,
        checked_by uuid,
        PRIMARY KEY (practice_id, id),
        FOREIGN KEY (practice_id, checked_by) REFERENCES person (practice_id, id)
      );
    `);

    for (const table of ['practice_logo', 'duty_window', 'help_line'])
      await run.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY practice ON ${table} AS RESTRICTIVE TO usward_app
          USING (practice_id = (SELECT app.practice())) WITH CHECK (practice_id = (SELECT app.practice()));
        CREATE POLICY owner ON ${table} TO usward_app
          USING ('owner' = ANY ((SELECT app.roles())::text[])) WITH CHECK ('owner' = ANY ((SELECT app.roles())::text[]));
      `);
    await run.query(`
      CREATE POLICY inside ON practice_logo FOR SELECT TO usward_app USING ((SELECT app.audience()) IN ('me', 'clinic'));
      GRANT SELECT, INSERT, UPDATE (type, file), DELETE ON practice_logo TO usward_app;

      -- Also for the keeper: whether an alarm is covered is asked by nobody's sign-in.
      CREATE POLICY staff ON duty_window FOR SELECT TO usward_app USING ((SELECT app.audience()) IN ('clinic', 'keeper'));
      GRANT SELECT, INSERT, DELETE ON duty_window TO usward_app;

      CREATE POLICY inside ON help_line FOR SELECT TO usward_app USING ((SELECT app.audience()) IN ('me', 'clinic'));
      GRANT SELECT, INSERT, UPDATE (is_off, country, name, number, note_en, note_es, checked_on, checked_by), DELETE
        ON help_line TO usward_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('A practice is not undone.');
  }
}

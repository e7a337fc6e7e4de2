import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Appointments that repeat, those with one of the two alone, and those read in from a clinician's calendar. Of one with
 * one of the two alone neither partner's screens know anything: whoever holds the phone must learn nothing from it.
 */
export class Calendars8 implements MigrationInterface {
  name = 'Calendars1764000000008';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE calendar (
        practice_id uuid NOT NULL,
        clinician_id uuid NOT NULL,
        id uuid NOT NULL,
        -- null where a file was given; the address holds a secret
        address_sealed bytea,
        -- what was last read and how it is called, for those not decided yet
        events_sealed bytea,
        etag text,
        read_at timestamptz,
        -- when it was last read whole, and not just found unchanged
        read_whole_at timestamptz,
        read_next_at timestamptz,
        trouble text,
        failures integer NOT NULL DEFAULT 0,
        lost integer NOT NULL DEFAULT 0,
        left_out integer NOT NULL DEFAULT 0,
        undecided integer NOT NULL DEFAULT 0,
        added_at timestamptz NOT NULL DEFAULT app.now(),
        PRIMARY KEY (practice_id, clinician_id, id),
        FOREIGN KEY (practice_id, clinician_id) REFERENCES person (practice_id, id)
      );
      CREATE UNIQUE INDEX calendar_id ON calendar (practice_id, id);

      -- What a clinician said of entries, by a keyed hash of their title or of their series: a title is a patient's name.
      CREATE TABLE calendar_decision (
        practice_id uuid NOT NULL,
        clinician_id uuid NOT NULL,
        calendar_id uuid NOT NULL,
        key_hash bytea NOT NULL,
        -- null: not a couple
        couple_id uuid,
        -- with this one of the two alone
        person_id uuid,
        PRIMARY KEY (practice_id, clinician_id, calendar_id, key_hash),
        FOREIGN KEY (practice_id, clinician_id, calendar_id) REFERENCES calendar (practice_id, clinician_id, id) ON DELETE CASCADE,
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id),
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id)
      );

      ALTER TABLE appointment
        ADD COLUMN person_id uuid,
        ADD COLUMN series_id uuid,
        ADD COLUMN calendar_id uuid,
        ADD COLUMN event_hash bytea,
        ADD COLUMN event_series_hash bytea,
        ADD FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id),
        ADD FOREIGN KEY (practice_id, calendar_id) REFERENCES calendar (practice_id, id);
      CREATE UNIQUE INDEX appointment_event ON appointment (practice_id, calendar_id, couple_id, event_hash);
      CREATE INDEX appointment_series ON appointment (practice_id, couple_id, series_id) WHERE series_id IS NOT NULL;
      CREATE INDEX appointment_time ON appointment (practice_id, starts_at);

      DROP POLICY member ON appointment;
      CREATE POLICY member ON appointment FOR SELECT TO usward_app
        USING (person_id IS NULL AND couple_id = ANY ((SELECT app.couples())::uuid[]));
      GRANT UPDATE (person_id, calendar_id, event_hash, event_series_hash) ON appointment TO usward_app;
    `);

    for (const table of ['calendar', 'calendar_decision'])
      await run.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY practice ON ${table} AS RESTRICTIVE TO usward_app
          USING (practice_id = (SELECT app.practice())) WITH CHECK (practice_id = (SELECT app.practice()));
      `);

    const mine = `(SELECT app.audience()) = 'clinic' AND clinician_id = (SELECT app.person())`;
    await run.query(`
      CREATE POLICY own ON calendar TO usward_app USING (${mine}) WITH CHECK (${mine});
      -- To know whose it is when it is due to be read again.
      CREATE POLICY keeper ON calendar FOR SELECT TO usward_app USING ((SELECT app.audience()) = 'keeper');
      GRANT SELECT, INSERT, DELETE,
        UPDATE (address_sealed, events_sealed, etag, read_at, read_whole_at, read_next_at, trouble, failures, lost, left_out, undecided)
        ON calendar TO usward_app;

      CREATE POLICY own ON calendar_decision TO usward_app USING (${mine})
        WITH CHECK (${mine} AND (couple_id IS NULL OR couple_id = ANY ((SELECT app.couples())::uuid[])));
      GRANT SELECT, INSERT, DELETE, UPDATE (couple_id, person_id) ON calendar_decision TO usward_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Calendars are not undone.');
  }
}

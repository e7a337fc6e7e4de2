import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the therapist writes: notes for nobody but their author, points of the agenda that the couple sees too, and one
 * reply to an answer, read by whoever reads that answer.
 */
export class Notes11 implements MigrationInterface {
  name = 'Notes1764000000011';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE note (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        author_id uuid NOT NULL,
        id uuid NOT NULL,
        about_id uuid,
        appointment_id uuid,
        revision integer NOT NULL DEFAULT 1,
        begun_at timestamptz NOT NULL DEFAULT app.now(),
        body_sealed bytea NOT NULL,
        PRIMARY KEY (practice_id, author_id, id),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id),
        FOREIGN KEY (practice_id, author_id) REFERENCES person (practice_id, id),
        FOREIGN KEY (practice_id, about_id) REFERENCES person (practice_id, id),
        FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment (practice_id, id) ON DELETE SET NULL (appointment_id)
      );
      CREATE INDEX note_couple ON note (practice_id, couple_id);

      CREATE TABLE note_reader (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        author_id uuid NOT NULL,
        note_id uuid NOT NULL,
        reader_id uuid NOT NULL,
        PRIMARY KEY (practice_id, author_id, note_id, reader_id),
        FOREIGN KEY (practice_id, author_id, note_id) REFERENCES note (practice_id, author_id, id) ON DELETE CASCADE,
        FOREIGN KEY (practice_id, reader_id) REFERENCES person (practice_id, id)
      );
      CREATE INDEX note_reader_couple ON note_reader (practice_id, couple_id);

      CREATE TABLE agenda_point (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        id uuid NOT NULL,
        added_by uuid NOT NULL,
        added_as text NOT NULL CHECK (added_as IN ('partner', 'clinician')),
        is_named boolean NOT NULL,
        added_at timestamptz NOT NULL DEFAULT app.now(),
        done_at timestamptz,
        body_sealed bytea NOT NULL,
        PRIMARY KEY (practice_id, couple_id, id),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id),
        FOREIGN KEY (practice_id, added_by) REFERENCES person (practice_id, id)
      );

      -- One to an answer, and gone with it. The level is that of the answer when it was written: what was written to one
      -- is never shown to two, even if the answer opens later.
      CREATE TABLE reply (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        author_id uuid NOT NULL,
        occurrence_id uuid NOT NULL,
        step text NOT NULL,
        level text NOT NULL CHECK (level IN ('V1', 'V2')),
        therapist_id uuid NOT NULL,
        written_at timestamptz NOT NULL DEFAULT app.now(),
        body_sealed bytea NOT NULL,
        PRIMARY KEY (practice_id, author_id, occurrence_id, step),
        FOREIGN KEY (practice_id, author_id, occurrence_id, step)
          REFERENCES answer (practice_id, author_id, occurrence_id, step) ON DELETE CASCADE,
        FOREIGN KEY (practice_id, therapist_id) REFERENCES person (practice_id, id)
      );
      CREATE INDEX reply_couple ON reply (practice_id, couple_id);
    `);

    for (const table of ['note', 'note_reader', 'agenda_point', 'reply'])
      await run.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY practice ON ${table} AS RESTRICTIVE TO usward_app
          USING (practice_id = (SELECT app.practice())) WITH CHECK (practice_id = (SELECT app.practice()));
      `);

    const staff = `(SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[])`;
    const mine = (column: string) => `${staff} AND ${column} = (SELECT app.person())`;
    const members = `(SELECT app.audience()) IN ('me', 'clinic') AND couple_id = ANY ((SELECT app.couples())::uuid[])`;
    // The practice is not named here: it has a fence of its own.
    const answered = `EXISTS (SELECT 1 FROM answer a WHERE a.couple_id = reply.couple_id
      AND a.author_id = reply.author_id AND a.occurrence_id = reply.occurrence_id AND a.step = reply.step`;
    await run.query(`
      CREATE POLICY author ON note TO usward_app USING (${mine('author_id')}) WITH CHECK (${mine('author_id')});
      CREATE POLICY shared ON note FOR SELECT TO usward_app
        USING (${staff} AND EXISTS (SELECT 1 FROM note_reader r WHERE r.practice_id = note.practice_id
          AND r.author_id = note.author_id AND r.note_id = note.id AND r.reader_id = (SELECT app.person())));
      GRANT SELECT, INSERT, UPDATE (about_id, appointment_id, revision, body_sealed), DELETE ON note TO usward_app;

      CREATE POLICY author ON note_reader TO usward_app USING (${mine('author_id')}) WITH CHECK (${mine('author_id')});
      CREATE POLICY reader ON note_reader FOR SELECT TO usward_app USING (${mine('reader_id')});
      GRANT SELECT, INSERT, DELETE ON note_reader TO usward_app;

      CREATE POLICY member ON agenda_point FOR SELECT TO usward_app USING (${members});
      CREATE POLICY adding ON agenda_point FOR INSERT TO usward_app
        WITH CHECK (${members} AND added_by = (SELECT app.person())
          AND added_as = CASE (SELECT app.audience()) WHEN 'me' THEN 'partner' ELSE 'clinician' END);
      CREATE POLICY settling ON agenda_point FOR UPDATE TO usward_app USING (${staff});
      CREATE POLICY removing ON agenda_point FOR DELETE TO usward_app
        USING (${members} AND added_by = (SELECT app.person()) AND done_at IS NULL);
      GRANT SELECT, INSERT, UPDATE (done_at), DELETE ON agenda_point TO usward_app;

      -- Of an answer that the clinician may read, and of no other.
      CREATE POLICY clinician ON reply FOR SELECT TO usward_app USING (${staff} AND ${answered}));
      CREATE POLICY writing ON reply FOR INSERT TO usward_app
        WITH CHECK (${mine('therapist_id')} AND ${answered} AND a.level = reply.level));
      CREATE POLICY changing ON reply FOR UPDATE TO usward_app
        USING (${mine('therapist_id')}) WITH CHECK (${mine('therapist_id')} AND ${answered} AND a.level = reply.level));
      CREATE POLICY taking_back ON reply FOR DELETE TO usward_app USING (${mine('therapist_id')});
      CREATE POLICY author ON reply FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'me' AND author_id = (SELECT app.person()));
      -- With the answer that is taken back, its reply goes.
      CREATE POLICY withdrawn ON reply FOR DELETE TO usward_app
        USING ((SELECT app.audience()) = 'me' AND author_id = (SELECT app.person()));
      CREATE POLICY partner ON reply FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'me' AND level = 'V2' AND ${answered} AND a.level = 'V2'));
      GRANT SELECT, INSERT, UPDATE (level, written_at, body_sealed), DELETE ON reply TO usward_app;

      -- That somebody keeps notes is known to nobody else, the owner and a co-therapist among them.
      CREATE POLICY notes ON audit_entry AS RESTRICTIVE FOR SELECT TO usward_app
        USING (act NOT LIKE 'note.%' OR person_id = (SELECT app.person()) OR subject_id = (SELECT app.person()));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Notes are not undone.');
  }
}

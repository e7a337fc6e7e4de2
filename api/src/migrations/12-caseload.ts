import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a clinician's list says of each couple, kept so that a page costs the same however much was written. It is
 * counted under the clinician's own rights, and only they read it; whatever could change it makes it due again.
 */
export class Caseload12 implements MigrationInterface {
  name = 'Caseload1764000000012';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE caseload (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        reader_id uuid NOT NULL,
        opened_at timestamptz NOT NULL,
        -- 'infinity' where none is planned
        next_at timestamptz NOT NULL DEFAULT 'infinity',
        open_tasks integer NOT NULL DEFAULT 0,
        last_heard timestamptz,
        words_waiting integer NOT NULL DEFAULT 0,
        oldest_waiting timestamptz,
        -- true until then: an appointment, an opening or a closing comes, or something was written
        due_at timestamptz NOT NULL DEFAULT '-infinity',
        PRIMARY KEY (practice_id, reader_id, couple_id),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id),
        FOREIGN KEY (practice_id, reader_id) REFERENCES person (practice_id, id)
      );
      CREATE INDEX caseload_next ON caseload (practice_id, reader_id, next_at, couple_id);
      CREATE INDEX caseload_newest ON caseload (practice_id, reader_id, opened_at DESC, couple_id);
      CREATE INDEX caseload_due ON caseload (practice_id, reader_id, due_at);
      CREATE INDEX caseload_couple ON caseload (practice_id, couple_id);

      ALTER TABLE caseload ENABLE ROW LEVEL SECURITY; ALTER TABLE caseload FORCE ROW LEVEL SECURITY;
      CREATE POLICY practice ON caseload AS RESTRICTIVE TO usward_app
        USING (practice_id = (SELECT app.practice())) WITH CHECK (practice_id = (SELECT app.practice()));
      CREATE POLICY reader ON caseload TO usward_app
        USING ((SELECT app.audience()) = 'clinic' AND reader_id = (SELECT app.person())
          AND couple_id IN (SELECT unnest(app.couples())))
        WITH CHECK ((SELECT app.audience()) = 'clinic' AND reader_id = (SELECT app.person())
          AND couple_id = ANY ((SELECT app.couples())::uuid[]));
      GRANT SELECT, INSERT, UPDATE (next_at, open_tasks, last_heard, words_waiting, oldest_waiting, due_at) ON caseload TO usward_app;

      GRANT SELECT, UPDATE (due_at) ON caseload TO usward_gate;
      CREATE POLICY gate ON caseload TO usward_gate USING (true);
      GRANT USAGE, CREATE ON SCHEMA app TO usward_gate;
      SET LOCAL ROLE usward_gate;

      -- The row is held until the writer commits, also where it is due already: whoever counts waits, and counts the new one too.
      CREATE FUNCTION app.caseload_is_due() RETURNS trigger
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE changed record := coalesce(NEW, OLD);
      BEGIN
        PERFORM FROM public.caseload c WHERE c.practice_id = changed.practice_id AND c.couple_id = changed.couple_id
          ORDER BY c.reader_id FOR NO KEY UPDATE;
        UPDATE public.caseload c SET due_at = '-infinity'
          WHERE c.practice_id = changed.practice_id AND c.couple_id = changed.couple_id AND c.due_at > '-infinity';
        RETURN NULL;
      END $$;
      REVOKE EXECUTE ON FUNCTION app.caseload_is_due() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.caseload_is_due() TO usward_owner;
      RESET ROLE;
      SET LOCAL ROLE usward_owner;
      REVOKE CREATE ON SCHEMA app FROM usward_gate;
    `);

    for (const table of ['appointment', 'assignment', 'occurrence', 'opening', 'reading'])
      await run.query(`
        CREATE TRIGGER caseload AFTER INSERT OR UPDATE OR DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION app.caseload_is_due();
      `);
    // Of what a person keeps from the clinicians nothing may stir anywhere.
    const told = (row: string) => `${row}.handed_in_at IS NOT NULL AND ${row}.level IN ('V1', 'V2')`;
    await run.query(`
      CREATE TRIGGER caseload_told AFTER INSERT ON answer FOR EACH ROW WHEN (${told('NEW')})
        EXECUTE FUNCTION app.caseload_is_due();
      CREATE TRIGGER caseload_taken_back AFTER DELETE ON answer FOR EACH ROW WHEN (${told('OLD')})
        EXECUTE FUNCTION app.caseload_is_due();
      CREATE TRIGGER caseload_changed AFTER UPDATE ON answer FOR EACH ROW WHEN (${told('OLD')} OR ${told('NEW')})
        EXECUTE FUNCTION app.caseload_is_due();
    `);
  }

  async down(): Promise<void> {
    throw new Error('What is kept is not counted anew on every page again.');
  }
}

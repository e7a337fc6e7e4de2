import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What shows that the audit was not touched: every row has its place in a chain of its practice. */
export class Records22 implements MigrationInterface {
  name = 'Records1764000000022';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- What the API itself wrote carries its seal; a row that came in by another way does not.
      ALTER TABLE audit_entry ADD COLUMN seal bytea;

      -- A link keeps what its row was, so that the chain holds when the row has gone after its time: that is written into a
      -- link of its own, a cut, which names the places.
      CREATE TABLE audit_link (
        practice_id uuid NOT NULL REFERENCES practice (practice_id),
        place bigint NOT NULL CHECK (place > 0),
        entry_id uuid,
        cut text,
        digest bytea NOT NULL,
        hash bytea NOT NULL,
        seal bytea,
        PRIMARY KEY (practice_id, place),
        UNIQUE (practice_id, entry_id),
        CHECK ((entry_id IS NULL) <> (cut IS NULL)),
        CHECK ((cut IS NULL) = (seal IS NULL))
      );

      -- Rows that have no link yet. By the rows themselves, not by their time: one transaction may be slower than the next.
      CREATE TABLE audit_waiting (
        practice_id uuid NOT NULL REFERENCES practice (practice_id),
        entry_id uuid NOT NULL,
        PRIMARY KEY (practice_id, entry_id)
      );
    `);

    for (const table of ['audit_link', 'audit_waiting'])
      await run.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY practice ON ${table} AS RESTRICTIVE TO usward_app
          USING (practice_id = (SELECT app.practice())) WITH CHECK (practice_id = (SELECT app.practice()));
      `);

    await run.query(`
      CREATE POLICY keeper ON audit_link FOR SELECT TO usward_app USING ((SELECT app.audience()) = 'keeper');
      CREATE POLICY linking ON audit_link FOR INSERT TO usward_app WITH CHECK ((SELECT app.audience()) = 'keeper');
      GRANT SELECT, INSERT ON audit_link TO usward_app;
      CREATE POLICY keeper ON audit_waiting FOR SELECT TO usward_app USING ((SELECT app.audience()) = 'keeper');
      CREATE POLICY linked ON audit_waiting FOR DELETE TO usward_app USING ((SELECT app.audience()) = 'keeper');
      GRANT SELECT, DELETE ON audit_waiting TO usward_app;
      CREATE POLICY gate ON audit_waiting TO usward_gate USING (true);
      GRANT SELECT (practice_id), INSERT ON audit_waiting TO usward_gate;
      CREATE POLICY gate ON audit_link FOR SELECT TO usward_gate USING (true);
      GRANT SELECT (practice_id, place, hash) ON audit_link TO usward_gate;

      CREATE POLICY keeper ON audit_entry FOR SELECT TO usward_app USING ((SELECT app.audience()) = 'keeper');
      -- Not before six years, whoever asks.
      CREATE POLICY cut ON audit_entry FOR DELETE TO usward_app
        USING ((SELECT app.audience()) = 'keeper' AND at < (SELECT app.now()) - interval '6 years');
      GRANT DELETE ON audit_entry TO usward_app;
      DROP POLICY notes ON audit_entry;
      CREATE POLICY notes ON audit_entry AS RESTRICTIVE FOR SELECT TO usward_app
        USING (act NOT LIKE 'note.%' OR (SELECT app.audience()) = 'keeper'
          OR person_id = (SELECT app.person()) OR subject_id = (SELECT app.person()));

      GRANT USAGE, CREATE ON SCHEMA app TO usward_gate;
      SET LOCAL ROLE usward_gate;
      CREATE FUNCTION app.audit_waits() RETURNS trigger
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        INSERT INTO public.audit_waiting (practice_id, entry_id) VALUES (NEW.practice_id, NEW.id);
        RETURN NULL;
      END $$;

      -- Where there is something to link. Ids of practices, and nothing of them.
      CREATE FUNCTION app.practices_to_link() RETURNS SETOF uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT DISTINCT practice_id FROM public.audit_waiting $$;

      -- The end of every chain.
      CREATE FUNCTION app.audit_heads() RETURNS TABLE (practice_id uuid, place bigint, hash bytea)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT p.practice_id, l.place, l.hash FROM public.practice p CROSS JOIN LATERAL (
          SELECT k.place, k.hash FROM public.audit_link k WHERE k.practice_id = p.practice_id ORDER BY k.place DESC LIMIT 1) l $$;

      REVOKE EXECUTE ON FUNCTION app.audit_waits(), app.practices_to_link(), app.audit_heads() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.audit_waits() TO usward_owner;
      GRANT EXECUTE ON FUNCTION app.practices_to_link(), app.audit_heads() TO usward_app;
      RESET ROLE;
      SET LOCAL ROLE usward_owner;
      REVOKE CREATE ON SCHEMA app FROM usward_gate;

      -- What was written before has waited longest.
      ALTER TABLE audit_entry NO FORCE ROW LEVEL SECURITY; ALTER TABLE audit_waiting NO FORCE ROW LEVEL SECURITY;
      INSERT INTO audit_waiting (practice_id, entry_id) SELECT practice_id, id FROM audit_entry;
      ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY; ALTER TABLE audit_waiting FORCE ROW LEVEL SECURITY;
      CREATE TRIGGER waits AFTER INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION app.audit_waits();
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was chained stays chained.');
  }
}

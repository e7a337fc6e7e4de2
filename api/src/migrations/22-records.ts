import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What shows that the audit was not touched: every row has its place in a chain of its practice. And what leaves: a file for
 * whoever asked, made under their own rights, and what was agreed to before it is given to somebody else.
 */
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

      -- A file on the disk, sealed by a key of its own, for one sign-in, one time, for a day.
      CREATE TABLE export_file (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        audience text NOT NULL CHECK (audience IN ('me', 'clinic')),
        sign_in_id uuid NOT NULL,
        -- of what was released; null for one's own data
        couple_id uuid,
        release_id uuid,
        asked_at timestamptz NOT NULL DEFAULT app.now(),
        made_at timestamptz,
        fetched_at timestamptz,
        expires_at timestamptz NOT NULL CHECK (expires_at <= asked_at + interval '24 hours'),
        PRIMARY KEY (practice_id, id),
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id)
      );
      CREATE INDEX export_file_person ON export_file (practice_id, person_id);

      -- What is to leave the house, and for whom: the record of a couple, or what one of them wrote, for their own therapist.
      CREATE TABLE release (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        id uuid NOT NULL,
        -- of whom; null: of both
        person_id uuid,
        asked_by uuid NOT NULL,
        asked_at timestamptz NOT NULL DEFAULT app.now(),
        recipient_sealed bytea NOT NULL,
        ended_at timestamptz,
        PRIMARY KEY (practice_id, couple_id, id),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id),
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id)
      );

      -- What each said to it, alone. Nobody reads another's: whoever asked learns only that all have said yes.
      CREATE TABLE release_answer (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        release_id uuid NOT NULL,
        author_id uuid NOT NULL,
        agrees boolean NOT NULL,
        at timestamptz NOT NULL DEFAULT app.now(),
        PRIMARY KEY (practice_id, couple_id, release_id, author_id),
        FOREIGN KEY (practice_id, couple_id, release_id) REFERENCES release (practice_id, couple_id, id)
      );
    `);

    for (const table of ['audit_link', 'audit_waiting', 'export_file', 'release', 'release_answer'])
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

      CREATE POLICY own ON export_file TO usward_app
        USING (person_id = (SELECT app.person()) AND audience = (SELECT app.audience()))
        WITH CHECK (person_id = (SELECT app.person()) AND audience = (SELECT app.audience())
          AND (couple_id IS NULL OR audience = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[])));
      CREATE POLICY keeper ON export_file FOR SELECT TO usward_app USING ((SELECT app.audience()) = 'keeper');
      CREATE POLICY ended ON export_file FOR DELETE TO usward_app
        USING ((SELECT app.audience()) = 'keeper' AND expires_at <= (SELECT app.now()));
      GRANT SELECT, INSERT, UPDATE (made_at, fetched_at), DELETE ON export_file TO usward_app;

      CREATE POLICY clinician ON release FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[]));
      CREATE POLICY ending ON release FOR UPDATE TO usward_app
        USING ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[]));
      CREATE POLICY offering ON release FOR INSERT TO usward_app
        WITH CHECK ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[])
          AND asked_by = (SELECT app.person()));
      CREATE POLICY asked ON release FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'me' AND couple_id = ANY ((SELECT app.couples())::uuid[])
          AND (person_id IS NULL OR person_id = (SELECT app.person())));
      CREATE POLICY asking ON release FOR INSERT TO usward_app
        WITH CHECK ((SELECT app.audience()) = 'me' AND couple_id = ANY ((SELECT app.couples())::uuid[])
          AND person_id = (SELECT app.person()) AND asked_by = (SELECT app.person()));
      GRANT SELECT, INSERT, UPDATE (ended_at) ON release TO usward_app;

      CREATE POLICY own ON release_answer TO usward_app
        USING ((SELECT app.audience()) = 'me' AND author_id = (SELECT app.person()))
        WITH CHECK ((SELECT app.audience()) = 'me' AND author_id = (SELECT app.person())
          AND release_id IN (SELECT r.id FROM release r WHERE r.couple_id = release_answer.couple_id));
      GRANT SELECT, INSERT, UPDATE (agrees, at) ON release_answer TO usward_app;
      GRANT SELECT ON release_answer TO usward_gate;
      GRANT SELECT (practice_id, couple_id, id, person_id, asked_at, ended_at) ON release TO usward_gate;
      CREATE POLICY gate ON release_answer FOR SELECT TO usward_gate USING (true);
      CREATE POLICY gate ON release FOR SELECT TO usward_gate USING (true);
      GRANT SELECT (practice_id, at, person_id, audience, act, subject_id) ON audit_entry TO usward_gate;
      CREATE POLICY gate ON audit_entry FOR SELECT TO usward_gate USING (true);

      GRANT USAGE, CREATE ON SCHEMA app TO usward_gate;
      SET LOCAL ROLE usward_gate;
      -- For thirty days everybody whom it speaks of may say yes or no. To the couple's clinician, and for both only as one.
      CREATE FUNCTION app.may_release(release uuid) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT EXISTS (SELECT FROM public.release r WHERE app.audience() = 'clinic' AND r.practice_id = app.practice() AND r.id = release
          AND r.couple_id = ANY (app.couples()) AND r.ended_at IS NULL AND r.asked_at > app.now() - interval '30 days'
          AND (SELECT count(*) FILTER (WHERE w.agrees) = CASE WHEN r.person_id IS NULL THEN 2 ELSE 1 END
              AND count(*) FILTER (WHERE w.agrees) = count(*)
            FROM public.membership m LEFT JOIN public.release_answer w ON w.practice_id = r.practice_id AND w.couple_id = r.couple_id
              AND w.release_id = r.id AND w.author_id = m.person_id
            WHERE m.practice_id = r.practice_id AND m.couple_id = r.couple_id AND m.kind = 'partner' AND m.ended_at IS NULL
              AND (r.person_id IS NULL OR m.person_id = r.person_id))) $$;

      -- Who of the staff read what is the caller's alone: by what they are and on which day, never who and when. What is of
      -- both is not told by days, since it would tell one of what the other did; and nothing of the safety record ever is.
      CREATE FUNCTION app.readers() RETURNS TABLE (on_day date, role text, act text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT DISTINCT (e.at AT TIME ZONE p.time_zone)::date,
          CASE WHEN 'clinician' = ANY (w.roles) THEN 'clinician' WHEN 'supervisor' = ANY (w.roles) THEN 'supervisor'
            WHEN 'owner' = ANY (w.roles) THEN 'owner' ELSE 'assistant' END, e.act
        FROM public.audit_entry e JOIN public.practice p ON p.practice_id = e.practice_id
        JOIN public.person w ON w.practice_id = e.practice_id AND w.id = e.person_id
        WHERE app.audience() = 'me' AND e.practice_id = app.practice() AND e.subject_id = app.person() AND e.audience = 'clinic'
          AND e.act IN ('words.read', 'words.exported', 'safe-contact.read', 'release.fetched')
        ORDER BY 1 DESC, 2, 3 LIMIT 200 $$;
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

      REVOKE EXECUTE ON FUNCTION app.may_release(uuid), app.readers(), app.audit_waits(), app.practices_to_link(), app.audit_heads() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.audit_waits() TO usward_owner;
      GRANT EXECUTE ON FUNCTION app.may_release(uuid), app.readers(), app.practices_to_link(), app.audit_heads() TO usward_app;
      RESET ROLE;
      SET LOCAL ROLE usward_owner;
      REVOKE CREATE ON SCHEMA app FROM usward_gate;

      -- What was written before has waited longest.
      ALTER TABLE audit_entry NO FORCE ROW LEVEL SECURITY; ALTER TABLE audit_waiting NO FORCE ROW LEVEL SECURITY;
      INSERT INTO audit_waiting (practice_id, entry_id) SELECT practice_id, id FROM audit_entry;
      ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY; ALTER TABLE audit_waiting FORCE ROW LEVEL SECURITY;
      CREATE INDEX audit_entry_subject ON audit_entry (practice_id, subject_id) WHERE subject_id IS NOT NULL;
      CREATE TRIGGER waits AFTER INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION app.audit_waits();
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was chained stays chained.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const clinician = `(SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[])`;

/**
 * A practice that leaves, with its records; what must be kept although its time is over; and a part that one of two has
 * taken ends in one way only.
 */
export class Endings26 implements MigrationInterface {
  name = 'Endings1764000000026';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- What leaves is sealed to a key that is made of the owner's words. The words are kept nowhere.
      CREATE TABLE departure (
        practice_id uuid NOT NULL REFERENCES practice (practice_id),
        id uuid NOT NULL,
        asked_by uuid NOT NULL,
        asked_at timestamptz NOT NULL DEFAULT app.now(),
        closes_on date NOT NULL,
        needs_second boolean NOT NULL,
        salt bytea NOT NULL,
        public_key bytea NOT NULL,
        approved_by uuid,
        approved_at timestamptz,
        taken_back_at timestamptz,
        closed_at timestamptz,
        PRIMARY KEY (practice_id, id),
        CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
        CHECK (approved_by IS DISTINCT FROM asked_by),
        FOREIGN KEY (practice_id, asked_by) REFERENCES person (practice_id, id)
      );
      CREATE UNIQUE INDEX departure_one ON departure (practice_id) WHERE taken_back_at IS NULL;

      -- What each clinician gives into it: the records of the couples they treat. The safety records and their own notes
      -- go along only under a key of their own.
      CREATE TABLE departure_part (
        practice_id uuid NOT NULL,
        departure_id uuid NOT NULL,
        clinician_id uuid NOT NULL,
        salt bytea,
        public_key bytea,
        at timestamptz NOT NULL DEFAULT app.now(),
        PRIMARY KEY (practice_id, departure_id, clinician_id),
        CHECK ((salt IS NULL) = (public_key IS NULL)),
        FOREIGN KEY (practice_id, departure_id) REFERENCES departure (practice_id, id),
        FOREIGN KEY (practice_id, clinician_id) REFERENCES person (practice_id, id)
      );
      ALTER TABLE export_file ADD COLUMN departure_id uuid;

      -- A court, a complaint: as long as it stands nothing of the couple is shredded, whatever was asked or is due.
      CREATE TABLE legal_hold (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        id uuid NOT NULL,
        held_by uuid NOT NULL,
        since timestamptz NOT NULL DEFAULT app.now(),
        ended_at timestamptz,
        reason_sealed bytea NOT NULL,
        PRIMARY KEY (practice_id, couple_id, id),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id)
      );
      CREATE UNIQUE INDEX legal_hold_one ON legal_hold (practice_id, couple_id) WHERE ended_at IS NULL;
    `);

    for (const table of ['departure', 'departure_part', 'legal_hold'])
      await run.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY practice ON ${table} AS RESTRICTIVE TO usward_app
          USING (practice_id = (SELECT app.practice())) WITH CHECK (practice_id = (SELECT app.practice()));
      `);

    await run.query(`
      CREATE POLICY gate ON departure TO usward_gate USING (true);
      GRANT SELECT, INSERT, UPDATE (approved_by, approved_at, taken_back_at, closed_at) ON departure TO usward_gate;
      CREATE POLICY gate ON legal_hold FOR SELECT TO usward_gate USING (true);
      GRANT SELECT (practice_id, couple_id, ended_at) ON legal_hold TO usward_gate;
      GRANT USAGE, CREATE ON SCHEMA app TO usward_gate;
      SET LOCAL ROLE usward_gate;

      CREATE FUNCTION app.has_joined(who uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT EXISTS (SELECT FROM public.person p WHERE p.practice_id = app.practice() AND p.id = who AND p.joined_at IS NOT NULL) $$;

      -- Of whom nothing is shredded for now.
      CREATE FUNCTION app.is_held(who uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT (app.audience() = 'keeper' OR 'owner' = ANY (app.roles())) AND EXISTS (
          SELECT FROM public.legal_hold h JOIN public.membership m ON m.practice_id = h.practice_id AND m.couple_id = h.couple_id
          WHERE h.practice_id = app.practice() AND h.ended_at IS NULL AND m.kind = 'partner' AND m.person_id = who) $$;

      CREATE OR REPLACE FUNCTION app.outlived(most integer) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT m.person_id FROM public.membership m
        JOIN public.person p ON p.practice_id = m.practice_id AND p.id = m.person_id AND p.erased_at IS NULL
        JOIN public.practice r ON r.practice_id = m.practice_id
        WHERE app.audience() = 'keeper' AND m.practice_id = app.practice() AND m.kind = 'partner'
        GROUP BY m.person_id, r.retention_years
        HAVING bool_and(m.ended_at IS NOT NULL) AND max(m.ended_at) < app.now() - make_interval(years => r.retention_years)
          AND NOT app.is_held(m.person_id)
        ORDER BY max(m.ended_at), m.person_id LIMIT most $$;

      -- To the owner: of how many the record leaves in which month, and of how many something holds it. Nobody's name.
      CREATE FUNCTION app.leaving_by_month() RETURNS TABLE (month date, people integer, held integer)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT date_trunc('month', due)::date, count(*) FILTER (WHERE NOT is_held)::integer, count(*) FILTER (WHERE is_held)::integer
        FROM (SELECT (max(m.ended_at) + make_interval(years => r.retention_years)) AT TIME ZONE r.time_zone AS due, app.is_held(m.person_id) AS is_held
          FROM public.membership m
          JOIN public.person p ON p.practice_id = m.practice_id AND p.id = m.person_id AND p.erased_at IS NULL
          JOIN public.practice r ON r.practice_id = m.practice_id
          WHERE 'owner' = ANY (app.roles()) AND m.practice_id = app.practice() AND m.kind = 'partner'
          GROUP BY m.person_id, r.retention_years, r.time_zone HAVING bool_and(m.ended_at IS NOT NULL)) AS ended
        GROUP BY 1 ORDER BY 1 LIMIT 400 $$;

      -- Couples of whom nobody can be read any more: what the audit says of them may leave after its years.
      CREATE FUNCTION app.nobodys() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT m.couple_id FROM public.membership m JOIN public.person p ON p.practice_id = m.practice_id AND p.id = m.person_id
        WHERE app.audience() = 'keeper' AND m.practice_id = app.practice() AND m.kind = 'partner'
        GROUP BY m.couple_id HAVING bool_and(p.erased_at IS NOT NULL) $$;

      -- Somebody else who could say yes: not the same person under another name.
      CREATE FUNCTION app.second_for(who uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT o.id FROM public.person o JOIN public.person w ON w.practice_id = o.practice_id AND w.id = who
        WHERE o.practice_id = app.practice() AND o.left_at IS NULL AND o.joined_at IS NOT NULL AND o.account_id <> w.account_id
          AND o.roles && ARRAY['owner', 'clinician', 'supervisor'] $$;

      -- The one that stands: a second person said yes, or, where there was none, three days have passed.
      CREATE FUNCTION app.departs() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT d.id FROM public.departure d WHERE d.practice_id = app.practice() AND d.taken_back_at IS NULL
          AND CASE WHEN d.needs_second THEN d.approved_at IS NOT NULL ELSE d.asked_at <= app.now() - interval '72 hours' END $$;

      -- By the owner; whether there is a second person is seen at this moment.
      CREATE FUNCTION app.ask_departure(leaving uuid, closes date, salt bytea, public_key bytea) RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        IF NOT 'owner' = ANY (app.roles()) THEN RAISE EXCEPTION 'role.not-allowed' USING ERRCODE = 'US403'; END IF;
        PERFORM pg_advisory_xact_lock(hashtextextended('departure/' || app.practice(), 0));
        IF EXISTS (SELECT FROM public.departure d WHERE d.practice_id = app.practice() AND d.taken_back_at IS NULL) THEN RETURN false; END IF;
        INSERT INTO public.departure (practice_id, id, asked_by, closes_on, needs_second, salt, public_key) VALUES
          (app.practice(), leaving, app.person(), closes, EXISTS (SELECT FROM app.second_for(app.person())), salt, public_key);
        RETURN true;
      END $$;
      CREATE FUNCTION app.approve_departure() RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        UPDATE public.departure d SET approved_by = app.person(), approved_at = app.now()
          WHERE app.audience() = 'clinic' AND d.practice_id = app.practice() AND d.taken_back_at IS NULL AND d.approved_at IS NULL
            AND d.needs_second AND app.person() IN (SELECT app.second_for(d.asked_by));
        RETURN FOUND;
      END $$;
      CREATE FUNCTION app.take_back_departure() RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        UPDATE public.departure d SET taken_back_at = app.now() WHERE 'owner' = ANY (app.roles()) AND d.practice_id = app.practice()
          AND d.taken_back_at IS NULL AND d.closed_at IS NULL;
        RETURN FOUND;
      END $$;

      -- By the owner, on its day or later, and not while somebody's alarm waits.
      CREATE FUNCTION app.close_departure() RETURNS text
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE one public.departure;
      BEGIN
        IF NOT 'owner' = ANY (app.roles()) THEN RAISE EXCEPTION 'role.not-allowed' USING ERRCODE = 'US403'; END IF;
        SELECT * INTO one FROM public.departure d WHERE d.practice_id = app.practice() AND d.id = app.departs() AND d.closed_at IS NULL;
        IF one.id IS NULL THEN RETURN 'absent'; END IF;
        IF one.closes_on > (SELECT (app.now() AT TIME ZONE p.time_zone)::date FROM public.practice p WHERE p.practice_id = app.practice())
          THEN RETURN 'too-soon'; END IF;
        IF EXISTS (SELECT FROM public.risk_event e WHERE e.practice_id = app.practice() AND e.acknowledged_at IS NULL)
          THEN RETURN 'alarm-waits'; END IF;
        UPDATE public.departure d SET closed_at = app.now() WHERE d.practice_id = app.practice() AND d.id = one.id;
        RETURN 'done';
      END $$;

      -- From here on nobody on the staff comes in; those who were partners do for sixty days more, each to what is theirs.
      -- Done once, and once more after those days. Returns whose work ended now, and the sign-ins that end.
      CREATE FUNCTION app.close_practice(leaving uuid) RETURNS TABLE (couples uuid[], sign_ins uuid[])
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE since timestamptz; parted uuid[]; gone uuid[];
      BEGIN
        SELECT d.closed_at INTO since FROM public.departure d WHERE app.audience() = 'keeper' AND d.practice_id = app.practice() AND d.id = leaving;
        IF since IS NULL THEN RETURN; END IF;
        WITH over AS (UPDATE public.membership m SET ended_at = app.now() WHERE m.practice_id = app.practice() AND m.kind = 'partner'
          AND m.ended_at IS NULL RETURNING m.couple_id) SELECT coalesce(array_agg(DISTINCT couple_id), '{}') INTO parted FROM over;
        UPDATE public.assignment a SET withdrawn_at = app.now() WHERE a.practice_id = app.practice() AND a.withdrawn_at IS NULL;
        DELETE FROM public.invitation i WHERE i.practice_id = app.practice() AND i.used_at IS NULL;
        UPDATE public.person p SET left_at = app.now() WHERE p.practice_id = app.practice() AND p.left_at IS NULL
          AND (NOT 'partner' = ANY (p.roles) OR since <= app.now() - interval '60 days');
        WITH over AS (UPDATE public.sign_in s SET revoked_at = app.now() FROM public.person p WHERE s.practice_id = app.practice()
          AND p.practice_id = s.practice_id AND p.id = s.person_id AND p.left_at IS NOT NULL AND s.revoked_at IS NULL RETURNING s.id)
          SELECT coalesce(array_agg(id), '{}') INTO gone FROM over;
        RETURN QUERY SELECT parted, gone;
      END $$;

      -- What everybody in the practice is told, partners too: when it closes, and when it did.
      CREATE FUNCTION app.practice_end() RETURNS TABLE (closes_on date, closed_at timestamptz)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT d.closes_on, d.closed_at FROM public.departure d
        WHERE app.audience() IN ('me', 'clinic') AND d.practice_id = app.practice() AND d.id = app.departs() $$;

      REVOKE EXECUTE ON FUNCTION app.has_joined(uuid), app.is_held(uuid), app.leaving_by_month(), app.nobodys(), app.second_for(uuid), app.departs(),
        app.ask_departure(uuid, date, bytea, bytea), app.approve_departure(), app.take_back_departure(), app.close_departure(),
        app.close_practice(uuid), app.practice_end() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.has_joined(uuid), app.is_held(uuid), app.leaving_by_month(), app.nobodys(), app.departs(),
        app.ask_departure(uuid, date, bytea, bytea), app.approve_departure(), app.take_back_departure(), app.close_departure(),
        app.close_practice(uuid), app.practice_end() TO usward_app;
      RESET ROLE;
      SET LOCAL ROLE usward_owner;
      REVOKE CREATE ON SCHEMA app FROM usward_gate;

      CREATE POLICY staff ON departure FOR SELECT TO usward_app USING (cardinality((SELECT app.roles())::text[]) > 0);
      GRANT SELECT ON departure TO usward_app;
      CREATE POLICY own ON departure_part TO usward_app
        USING ((SELECT app.audience()) = 'clinic' AND clinician_id = (SELECT app.person()))
        WITH CHECK ((SELECT app.audience()) = 'clinic' AND clinician_id = (SELECT app.person()) AND departure_id = (SELECT app.departs())
          AND (SELECT app.roles()) && ARRAY['clinician']);
      CREATE POLICY owner ON departure_part FOR SELECT TO usward_app USING ('owner' = ANY ((SELECT app.roles())::text[]));
      GRANT SELECT, INSERT, DELETE ON departure_part TO usward_app;
      CREATE POLICY departing ON export_file AS RESTRICTIVE FOR INSERT TO usward_app WITH CHECK (departure_id IS NULL
        OR departure_id = (SELECT app.departs()) AND couple_id IS NULL AND 'owner' = ANY ((SELECT app.roles())::text[]));

      CREATE POLICY clinician ON legal_hold FOR SELECT TO usward_app USING (${clinician});
      CREATE POLICY begun ON legal_hold FOR INSERT TO usward_app WITH CHECK (${clinician} AND held_by = (SELECT app.person()));
      CREATE POLICY over ON legal_hold FOR UPDATE TO usward_app USING (${clinician});
      GRANT SELECT, INSERT, UPDATE (ended_at) ON legal_hold TO usward_app;

      -- Of somebody who never joined it is taken back. A part that was taken ends for both at once: app.uncouple.
      DROP POLICY ending ON membership;
      CREATE POLICY ending ON membership FOR UPDATE TO usward_app
        USING ((SELECT app.audience()) = 'clinic' AND kind = 'partner' AND couple_id = ANY ((SELECT app.couples())::uuid[])
          AND NOT app.has_joined(person_id));
    `);
  }

  async down(): Promise<void> {
    throw new Error('What has left does not come back.');
  }
}

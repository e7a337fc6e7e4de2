import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who else may read a couple, and from when on: somebody whose coming both partners were told of before (a co-therapist,
 * a supervisor for a time, the clinician who follows), the front desk, and whoever breaks the glass.
 *
 * A supervisor, and whoever broke the glass, reads one couple in a transaction that says so (`app.read_by_grant`): in
 * every other transaction, and so on every list, count, search and event, the couple is not there.
 */
export class Team9 implements MigrationInterface {
  name = 'Team1764000000009';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE person DROP CONSTRAINT person_roles_check;
      ALTER TABLE person ADD CONSTRAINT person_roles_check
        CHECK (roles <@ ARRAY['owner', 'clinician', 'supervisor', 'assistant', 'partner']);
      -- Whoever left the practice: the name stays, the sign-ins are gone.
      ALTER TABLE person ADD COLUMN left_at timestamptz;

      -- Partners read this row. Why somebody supervises stands elsewhere: the reason alone would tell.
      CREATE TABLE arrival (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('co-therapist', 'supervisor', 'successor')),
        person_id uuid NOT NULL,
        -- whom a successor follows
        leaving_id uuid,
        told_by uuid NOT NULL,
        told_at timestamptz NOT NULL DEFAULT app.now(),
        -- fixed when it is told: a moment that moved with one partner's tap would tell the other of it
        begins_at timestamptz NOT NULL CHECK (begins_at >= told_at + interval '24 hours'),
        ends_at timestamptz CHECK (ends_at > begins_at AND ends_at <= begins_at + interval '12 weeks'),
        called_off_at timestamptz,
        PRIMARY KEY (practice_id, id),
        CHECK ((kind = 'supervisor') = (ends_at IS NOT NULL)),
        CHECK ((kind = 'successor') = (leaving_id IS NOT NULL)),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id),
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id),
        FOREIGN KEY (practice_id, leaving_id) REFERENCES person (practice_id, id)
      );
      CREATE INDEX arrival_couple ON arrival (practice_id, couple_id);
      CREATE INDEX arrival_person ON arrival (practice_id, person_id);

      -- What one partner did with the news, read by that partner and by nobody else.
      CREATE TABLE arrival_answer (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        arrival_id uuid NOT NULL,
        author_id uuid NOT NULL,
        shown_at timestamptz NOT NULL DEFAULT app.now(),
        -- whether what was written to the therapist before goes along to the one who follows
        brings_earlier boolean NOT NULL DEFAULT false,
        answered_at timestamptz,
        PRIMARY KEY (practice_id, author_id, arrival_id),
        FOREIGN KEY (practice_id, arrival_id) REFERENCES arrival (practice_id, id),
        FOREIGN KEY (practice_id, author_id) REFERENCES person (practice_id, id)
      );
      CREATE INDEX arrival_answer_arrival ON arrival_answer (practice_id, arrival_id);

      -- Why a supervisor comes, and whether the safety record is part of it.
      CREATE TABLE safety.supervision (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        arrival_id uuid NOT NULL,
        is_risk_consult boolean NOT NULL,
        reason_sealed bytea NOT NULL,
        PRIMARY KEY (practice_id, arrival_id),
        FOREIGN KEY (practice_id, arrival_id) REFERENCES arrival (practice_id, id)
      );

      CREATE TABLE break_glass (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        asked_at timestamptz NOT NULL DEFAULT app.now(),
        reason_sealed bytea NOT NULL,
        -- null while only the register of names is open, for a quarter of an hour, to find the couple
        couple_id uuid,
        approved_by uuid CHECK (approved_by <> person_id),
        began_at timestamptz,
        ended_at timestamptz,
        PRIMARY KEY (practice_id, id),
        CHECK (began_at IS NULL OR couple_id IS NOT NULL),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id),
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id)
      );
      CREATE INDEX break_glass_asked ON break_glass (practice_id, asked_at DESC);
      CREATE INDEX break_glass_person ON break_glass (practice_id, person_id);
    `);

    await run.query(`
      GRANT USAGE, CREATE ON SCHEMA app TO usward_gate;
      GRANT SELECT (joined_at, left_at), UPDATE (roles, left_at) ON person TO usward_gate;
      GRANT UPDATE (started_at, ended_at) ON membership TO usward_gate;
      GRANT UPDATE (revoked_at) ON sign_in TO usward_gate;
      GRANT SELECT, INSERT, UPDATE (called_off_at) ON arrival TO usward_gate;
      GRANT SELECT ON arrival_answer TO usward_gate;
      GRANT SELECT (practice_id, arrival_id, is_risk_consult) ON safety.supervision TO usward_gate;
      GRANT SELECT (practice_id, id, person_id, asked_at, couple_id, approved_by, began_at, ended_at),
        INSERT, UPDATE (couple_id, approved_by, began_at, ended_at) ON break_glass TO usward_gate;
      CREATE POLICY leaving ON person FOR UPDATE TO usward_gate USING (true);
      CREATE POLICY moving ON membership FOR UPDATE TO usward_gate USING (true);
      SET LOCAL ROLE usward_gate;

      -- The couples of which the caller is a member now, in the audience that is asking.
      CREATE OR REPLACE FUNCTION app.couples() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT CASE app.audience() WHEN 'exchange' THEN ARRAY[app.couple()] ELSE (
          SELECT coalesce(array_agg(couple_id), '{}') FROM public.membership
          WHERE practice_id = app.practice() AND person_id = app.person() AND CASE app.audience()
            WHEN 'me' THEN kind = 'partner' AND ended_at IS NULL
            WHEN 'clinic' THEN kind = 'clinician' AND started_at <= app.now() AND coalesce(ended_at, 'infinity') > app.now() END) END $$;

      CREATE OR REPLACE FUNCTION app.roles() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT coalesce((SELECT roles FROM public.person
          WHERE app.audience() = 'clinic' AND practice_id = app.practice() AND id = app.person() AND left_at IS NULL), '{}') $$;

      -- A supervision holds when it was told a day before on the phone of everybody who has one, was not called off, is in
      -- its time, and as long as the clinician who asked for it treats the couple.
      CREATE FUNCTION app.holds(arrival uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT EXISTS (SELECT FROM public.arrival a WHERE a.practice_id = app.practice() AND a.id = arrival
          AND a.kind = 'supervisor' AND a.called_off_at IS NULL AND a.begins_at <= app.now() AND a.ends_at > app.now()
          AND EXISTS (SELECT FROM public.membership c WHERE c.practice_id = a.practice_id AND c.couple_id = a.couple_id
            AND c.person_id = a.told_by AND c.kind = 'clinician' AND coalesce(c.ended_at, 'infinity') > app.now())
          AND NOT EXISTS (SELECT FROM public.membership m
            JOIN public.person p ON p.practice_id = m.practice_id AND p.id = m.person_id AND p.joined_at IS NOT NULL
            WHERE m.practice_id = a.practice_id AND m.couple_id = a.couple_id AND m.kind = 'partner' AND m.ended_at IS NULL
              AND NOT EXISTS (SELECT FROM public.arrival_answer w WHERE w.practice_id = a.practice_id AND w.arrival_id = a.id
                AND w.author_id = m.person_id AND w.shown_at <= app.now() - interval '24 hours'))) $$;

      -- What the caller supervises now.
      CREATE FUNCTION app.supervised() RETURNS TABLE (couple_id uuid, arrival_id uuid)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT a.couple_id, a.id FROM public.arrival a WHERE app.audience() = 'clinic' AND a.practice_id = app.practice()
          AND a.person_id = app.person() AND a.kind = 'supervisor' AND app.holds(a.id) $$;

      -- Of all supervisions that the practice's staff may see, those that hold now: told by the same rule, whoever asks.
      CREATE FUNCTION app.running() RETURNS TABLE (arrival_id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT a.id FROM public.arrival a WHERE app.audience() = 'clinic' AND a.practice_id = app.practice() AND app.holds(a.id)
          AND (a.person_id = app.person() OR a.couple_id = ANY (app.couples()) OR 'owner' = ANY (app.roles())) $$;

      -- The couple for which the caller broke the glass, for four hours.
      CREATE FUNCTION app.broken() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT g.couple_id FROM public.break_glass g
        WHERE app.audience() = 'clinic' AND g.practice_id = app.practice() AND g.person_id = app.person() AND g.ended_at IS NULL
          AND g.began_at <= app.now() AND g.began_at > app.now() - interval '4 hours' $$;

      -- The one couple that this transaction reads by a grant, as long as the grant holds.
      CREATE FUNCTION app.granted() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT CASE WHEN app.audience() = 'clinic' AND app.couple() IS NOT NULL AND (
          app.couple() IN (SELECT s.couple_id FROM app.supervised() s) OR app.couple() IN (SELECT app.broken())) THEN app.couple() END $$;

      -- The same, where the grant is a risk consult: with the safety record.
      CREATE FUNCTION app.consulted() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT CASE WHEN app.audience() = 'clinic' AND app.couple() IS NOT NULL AND EXISTS (
          SELECT FROM app.supervised() s JOIN safety.supervision w ON w.practice_id = app.practice() AND w.arrival_id = s.arrival_id
          WHERE s.couple_id = app.couple() AND w.is_risk_consult) THEN app.couple() END $$;

      -- From here on this transaction reads the couple by the caller's grant, if there is one that holds.
      CREATE FUNCTION app.read_by_grant(couple uuid) RETURNS text
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE found_by text := CASE WHEN couple IN (SELECT s.couple_id FROM app.supervised() s) THEN 'supervision'
                              WHEN couple IN (SELECT app.broken()) THEN 'break-glass' END;
      BEGIN
        IF found_by IS NOT NULL THEN PERFORM set_config('app.couple', couple::text, true); END IF;
        RETURN found_by;
      END $$;

      -- All couples of the practice, to the front desk: names, invitations, calendar.
      CREATE FUNCTION app.desk() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT CASE WHEN 'assistant' = ANY (app.roles()) THEN (
          SELECT coalesce(array_agg(id), '{}') FROM public.couple WHERE practice_id = app.practice()) ELSE '{}' END $$;

      -- The register of couples: to the front desk, and for a quarter of an hour to whoever breaks the glass.
      CREATE FUNCTION app.register() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT CASE WHEN app.audience() = 'clinic' AND EXISTS (SELECT FROM public.break_glass g
            WHERE g.practice_id = app.practice() AND g.person_id = app.person()
              AND g.couple_id IS NULL AND g.ended_at IS NULL AND g.asked_at > app.now() - interval '15 minutes')
          THEN (SELECT coalesce(array_agg(id), '{}') FROM public.couple WHERE practice_id = app.practice()) ELSE app.desk() END $$;

      -- Couples whose members the caller may know by name without being one of them.
      CREATE FUNCTION app.reached() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT CASE WHEN app.audience() = 'clinic' THEN app.register()
          || ARRAY(SELECT s.couple_id FROM app.supervised() s) || ARRAY(SELECT app.broken()) ELSE '{}' END $$;

      -- The people whose names the caller may know: those of the couples and who comes to them, and for the staff their colleagues.
      CREATE OR REPLACE FUNCTION app.people() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT coalesce(array_agg(DISTINCT person_id), '{}') FROM (
          SELECT app.person() AS person_id
          UNION ALL
          SELECT person_id FROM public.membership
          WHERE practice_id = app.practice() AND couple_id = ANY (app.couples() || app.reached())
            AND (app.audience() = 'clinic' OR coalesce(ended_at, 'infinity') > app.now())
          UNION ALL
          SELECT person_id FROM public.arrival WHERE app.audience() = 'me' AND practice_id = app.practice()
            AND couple_id = ANY (app.couples()) AND called_off_at IS NULL AND coalesce(ends_at, 'infinity') > app.now()
          UNION ALL
          SELECT id FROM public.person
          WHERE app.audience() = 'clinic' AND practice_id = app.practice() AND NOT 'partner' = ANY (roles)) AS known $$;

      -- By author and couple, the moment before which words for the therapist stayed behind when the couple was transferred:
      -- for everybody on the staff who came with the transfer or later, unless their author brought them along.
      CREATE FUNCTION app.left_behind() RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT coalesce(jsonb_object_agg(r.couple_id || '|' || m.person_id, t.begins_at), '{}')
        FROM (SELECT couple_id, started_at AS since FROM public.membership
              WHERE app.audience() = 'clinic' AND practice_id = app.practice() AND person_id = app.person() AND kind = 'clinician'
              UNION ALL SELECT app.granted(), app.now() WHERE app.granted() IS NOT NULL) r
        CROSS JOIN LATERAL (SELECT a.id, a.begins_at FROM public.arrival a WHERE a.practice_id = app.practice()
          AND a.couple_id = r.couple_id AND a.kind = 'successor' AND a.called_off_at IS NULL AND a.begins_at <= r.since
          ORDER BY a.begins_at DESC LIMIT 1) t
        JOIN public.membership m ON m.practice_id = app.practice() AND m.couple_id = r.couple_id AND m.kind = 'partner'
        LEFT JOIN public.arrival_answer w ON w.practice_id = app.practice() AND w.arrival_id = t.id AND w.author_id = m.person_id
        WHERE w.brings_earlier IS NOT TRUE $$;

      -- Begun by one of the two alone, and nothing of it for the therapist who asks: for the staff it was never there.
      CREATE OR REPLACE FUNCTION app.unseen() RETURNS SETOF uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT a.id FROM public.assignment a WHERE app.audience() = 'clinic' AND a.practice_id = app.practice()
          AND a.couple_id = ANY (app.couples() || app.granted()) AND a.begun_by IS NOT NULL AND NOT EXISTS (
            SELECT FROM public.answer w WHERE w.practice_id = a.practice_id AND w.couple_id = a.couple_id
              AND w.assignment_id = a.id AND w.level IN ('V1', 'V2') AND w.handed_in_at IS NOT NULL
              AND (w.level = 'V2' OR w.handed_in_at >= coalesce(
                ((SELECT app.left_behind()) ->> (a.couple_id || '|' || a.begun_by))::timestamptz, '-infinity'))) $$;

      -- Somebody who works here and has not left, with one of these roles.
      CREATE FUNCTION app.works_here(person uuid, as_one_of text[]) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT EXISTS (SELECT FROM public.person p WHERE p.practice_id = app.practice() AND p.id = person
          AND p.left_at IS NULL AND p.joined_at IS NOT NULL AND p.roles && as_one_of) $$;
      CREATE FUNCTION app.treats(couple uuid, clinician uuid) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT EXISTS (SELECT FROM public.membership m WHERE m.practice_id = app.practice() AND m.couple_id = couple
          AND m.person_id = clinician AND m.kind = 'clinician' AND coalesce(m.ended_at, 'infinity') > app.now()) $$;

      -- Tells both partners who comes, and writes down from when on. By the couple's clinician; a transfer also by the owner.
      CREATE FUNCTION app.announce(news uuid, couple uuid, what text, who uuid, leaving uuid, begins timestamptz, ends timestamptz)
      RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        IF app.audience() IS DISTINCT FROM 'clinic'
          OR NOT (couple = ANY (app.couples()) OR what = 'successor' AND 'owner' = ANY (app.roles()))
          OR NOT app.works_here(who, CASE what WHEN 'supervisor' THEN ARRAY['supervisor', 'clinician'] ELSE ARRAY['clinician'] END)
          OR app.treats(couple, who) OR what = 'successor' AND NOT app.treats(couple, leaving)
          OR what <> 'supervisor' AND EXISTS (SELECT FROM public.arrival a WHERE a.practice_id = app.practice() AND a.couple_id = couple
            AND a.kind <> 'supervisor' AND a.called_off_at IS NULL AND a.begins_at > app.now())
        THEN RAISE EXCEPTION 'role.not-allowed' USING ERRCODE = 'US403'; END IF;
        INSERT INTO public.arrival (practice_id, couple_id, id, kind, person_id, leaving_id, told_by, told_at, begins_at, ends_at)
          VALUES (app.practice(), couple, news, what, who, leaving, app.person(), app.now(), begins, ends);
        IF what = 'supervisor' THEN RETURN; END IF;
        INSERT INTO public.membership AS m (practice_id, couple_id, person_id, kind, started_at)
          VALUES (app.practice(), couple, who, 'clinician', begins)
          ON CONFLICT (practice_id, couple_id, person_id, kind) DO UPDATE SET started_at = begins, ended_at = NULL;
        IF what = 'successor' THEN
          UPDATE public.membership m SET ended_at = begins WHERE m.practice_id = app.practice() AND m.couple_id = couple
            AND m.person_id = leaving AND m.kind = 'clinician';
        END IF;
      END $$;

      -- A supervision ends at once; a co-therapist and a transfer do not take place, as long as they have not begun.
      CREATE FUNCTION app.call_off(arrival uuid) RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE one public.arrival;
      BEGIN
        SELECT * INTO one FROM public.arrival a WHERE app.audience() = 'clinic' AND a.practice_id = app.practice() AND a.id = arrival
          AND a.called_off_at IS NULL AND (a.couple_id = ANY (app.couples()) OR a.told_by = app.person()
            OR a.person_id = app.person() AND a.kind = 'supervisor' OR a.kind = 'successor' AND 'owner' = ANY (app.roles()));
        IF one.id IS NULL OR one.kind <> 'supervisor' AND one.begins_at <= app.now()
          OR one.kind = 'supervisor' AND one.ends_at <= app.now() THEN RETURN false; END IF;
        UPDATE public.arrival a SET called_off_at = app.now() WHERE a.practice_id = app.practice() AND a.id = arrival;
        IF one.kind <> 'supervisor' THEN
          UPDATE public.membership m SET ended_at = m.started_at WHERE m.practice_id = app.practice()
            AND m.couple_id = one.couple_id AND m.person_id = one.person_id AND m.kind = 'clinician';
          UPDATE public.membership m SET ended_at = NULL WHERE m.practice_id = app.practice()
            AND m.couple_id = one.couple_id AND m.person_id = one.leaving_id AND m.kind = 'clinician';
        END IF;
        RETURN true;
      END $$;

      -- Whose screens change with it.
      CREATE FUNCTION app.members_told(couple uuid) RETURNS SETOF uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT m.person_id FROM public.membership m WHERE app.audience() = 'clinic' AND m.practice_id = app.practice()
          AND m.couple_id = couple AND coalesce(m.ended_at, 'infinity') > app.now() AND EXISTS (
            SELECT FROM public.arrival a WHERE a.practice_id = app.practice() AND a.couple_id = couple
              AND (a.told_by = app.person() OR a.person_id = app.person() OR 'owner' = ANY (app.roles()) OR couple = ANY (app.couples()))) $$;

      -- A co-therapist goes; the last clinician of a couple only by a transfer.
      CREATE FUNCTION app.end_co_therapist(couple uuid, clinician uuid) RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        IF NOT couple = ANY (app.couples()) OR NOT app.treats(couple, clinician) OR (SELECT count(*) FROM public.membership m
            WHERE m.practice_id = app.practice() AND m.couple_id = couple AND m.kind = 'clinician' AND m.started_at <= app.now()
              AND m.person_id <> clinician AND m.ended_at IS NULL) = 0 OR app.audience() <> 'clinic' THEN RETURN false; END IF;
        UPDATE public.membership m SET ended_at = app.now() WHERE m.practice_id = app.practice() AND m.couple_id = couple
          AND m.person_id = clinician AND m.kind = 'clinician';
        RETURN true;
      END $$;

      -- To the owner: the couples with a partner in them whom nobody but this clinician treats, or will treat.
      CREATE FUNCTION app.only_treated_by(clinician uuid) RETURNS SETOF uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT m.couple_id FROM public.membership m WHERE 'owner' = ANY (app.roles()) AND m.practice_id = app.practice()
          AND m.person_id = clinician AND m.kind = 'clinician' AND coalesce(m.ended_at, 'infinity') > app.now()
          AND EXISTS (SELECT FROM public.membership p WHERE p.practice_id = m.practice_id AND p.couple_id = m.couple_id
            AND p.kind = 'partner' AND p.ended_at IS NULL)
          AND NOT EXISTS (SELECT FROM public.membership o WHERE o.practice_id = m.practice_id AND o.couple_id = m.couple_id
            AND o.kind = 'clinician' AND o.person_id <> clinician AND o.ended_at IS NULL AND o.started_at <= app.now()) $$;

      -- By the owner. Nobody is left without a therapist, and no practice without an owner.
      CREATE FUNCTION app.change_roles(member uuid, wanted text[]) RETURNS text
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE held text[];
      BEGIN
        IF NOT 'owner' = ANY (app.roles()) OR 'partner' = ANY (wanted) THEN
          RAISE EXCEPTION 'role.not-allowed' USING ERRCODE = 'US403'; END IF;
        SELECT p.roles INTO held FROM public.person p WHERE p.practice_id = app.practice() AND p.id = member
          AND p.left_at IS NULL AND NOT 'partner' = ANY (p.roles);
        IF held IS NULL THEN RETURN 'absent'; END IF;
        PERFORM pg_advisory_xact_lock(hashtextextended('owners/' || app.practice(), 0));
        IF 'owner' = ANY (held) AND NOT 'owner' = ANY (wanted) AND NOT EXISTS (SELECT FROM public.person p
          WHERE p.practice_id = app.practice() AND p.id <> member AND p.left_at IS NULL AND p.joined_at IS NOT NULL AND 'owner' = ANY (p.roles))
        THEN RETURN 'last-owner'; END IF;
        IF 'clinician' = ANY (held) AND NOT 'clinician' = ANY (wanted) THEN
          IF EXISTS (SELECT FROM app.only_treated_by(member)) THEN RETURN 'couples-first'; END IF;
          UPDATE public.membership m SET ended_at = app.now() WHERE m.practice_id = app.practice() AND m.person_id = member
            AND m.kind = 'clinician' AND coalesce(m.ended_at, 'infinity') > app.now();
        END IF;
        UPDATE public.person p SET roles = wanted, left_at = CASE WHEN wanted = '{}' THEN app.now() END
          WHERE p.practice_id = app.practice() AND p.id = member;
        RETURN 'done';
      END $$;

      -- The sign-ins of whoever has just left, ended; told, so that their streams close.
      CREATE FUNCTION app.end_sign_ins(member uuid) RETURNS SETOF uuid
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        UPDATE public.sign_in s SET revoked_at = app.now() WHERE 'owner' = ANY (app.roles()) AND s.practice_id = app.practice()
          AND s.person_id = member AND s.audience = 'clinic' AND s.revoked_at IS NULL RETURNING s.id $$;

      CREATE FUNCTION app.break_glass(glass uuid, reason bytea) RETURNS void
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        IF NOT app.roles() && ARRAY['owner', 'clinician'] THEN RAISE EXCEPTION 'role.not-allowed' USING ERRCODE = 'US403'; END IF;
        INSERT INTO public.break_glass (practice_id, id, person_id, asked_at, reason_sealed)
          VALUES (app.practice(), glass, app.person(), app.now(), reason);
      END $$;

      -- Names the couple. It begins at once where nobody else could say yes to it; else when somebody did.
      CREATE FUNCTION app.break_glass_for(glass uuid, couple uuid) RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        UPDATE public.break_glass g SET couple_id = couple, began_at = CASE WHEN NOT EXISTS (
            SELECT FROM public.person p WHERE p.practice_id = app.practice() AND p.id <> app.person()
              AND app.works_here(p.id, ARRAY['owner', 'clinician'])) THEN app.now() END
          WHERE g.practice_id = app.practice() AND g.id = glass AND g.person_id = app.person() AND g.couple_id IS NULL
            AND g.ended_at IS NULL AND g.asked_at > app.now() - interval '15 minutes' AND app.roles() && ARRAY['owner', 'clinician']
            AND EXISTS (SELECT FROM public.couple c WHERE c.practice_id = app.practice() AND c.id = couple);
        RETURN FOUND;
      END $$;

      -- A second person says yes, within a day.
      CREATE FUNCTION app.approve_break_glass(glass uuid) RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        UPDATE public.break_glass g SET approved_by = app.person(), began_at = app.now()
          WHERE g.practice_id = app.practice() AND g.id = glass AND g.person_id <> app.person() AND g.couple_id IS NOT NULL
            AND g.began_at IS NULL AND g.ended_at IS NULL AND g.asked_at > app.now() - interval '24 hours'
            AND app.roles() && ARRAY['owner', 'clinician'];
        RETURN FOUND;
      END $$;

      -- By whoever asked, or by the owner, or by a clinician of the couple.
      CREATE FUNCTION app.end_break_glass(glass uuid) RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        UPDATE public.break_glass g SET ended_at = app.now() WHERE app.audience() = 'clinic' AND g.practice_id = app.practice()
          AND g.id = glass AND g.ended_at IS NULL
          AND (g.person_id = app.person() OR 'owner' = ANY (app.roles()) OR g.couple_id = ANY (app.couples()));
        RETURN FOUND;
      END $$;

      -- Who is told of it: the couple's clinicians and the owners.
      CREATE FUNCTION app.told_of_break_glass(glass uuid) RETURNS SETOF uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT p.id FROM public.person p JOIN public.break_glass g ON g.practice_id = p.practice_id
        WHERE app.roles() && ARRAY['owner', 'clinician'] AND g.practice_id = app.practice() AND g.id = glass AND p.left_at IS NULL
          AND (p.id = g.person_id OR 'owner' = ANY (p.roles) OR app.treats(g.couple_id, p.id)
            OR g.began_at IS NULL AND g.couple_id IS NOT NULL AND 'clinician' = ANY (p.roles)) $$;

      CREATE OR REPLACE FUNCTION app.enter(token bytea, wanted text, is_present boolean) RETURNS TABLE (
        sign_in_id uuid, account_id uuid, practice_id uuid, person_id uuid, is_own_phone boolean,
        private_until timestamptz, confirmed_until timestamptz, has_second_factor boolean, is_demo boolean,
        roles text[], locale text, is_recovering boolean
      ) LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE held public.sign_in; at timestamptz := app.now();
      BEGIN
        SELECT * INTO held FROM public.sign_in s WHERE s.token_hash = token AND s.audience = wanted;
        IF held.id IS NULL OR held.revoked_at IS NOT NULL OR held.expires_at <= at
           OR held.seen_at + make_interval(secs => held.idle_seconds) <= at THEN
          RAISE EXCEPTION 'sign-in.needed' USING ERRCODE = 'US401';
        END IF;
        IF is_present AND held.seen_at < at - interval '1 minute' THEN
          UPDATE public.sign_in s SET seen_at = at WHERE s.id = held.id;
        END IF;
        PERFORM set_config('app.audience', wanted, true), set_config('app.practice', held.practice_id::text, true),
                set_config('app.person', held.person_id::text, true), set_config('app.account', held.account_id::text, true);
        RETURN QUERY SELECT held.id, held.account_id, held.practice_id, held.person_id, held.is_own_phone,
          held.private_until, held.confirmed_until, a.has_second_factor, p.is_demo, w.roles, w.locale, a.is_recovering
          FROM public.account a, public.practice p, public.person w
          WHERE a.id = held.account_id AND a.closed_at IS NULL AND p.practice_id = held.practice_id
            AND w.practice_id = held.practice_id AND w.id = held.person_id AND w.left_at IS NULL;
        IF NOT FOUND THEN RAISE EXCEPTION 'sign-in.needed' USING ERRCODE = 'US401'; END IF;
      END $$;
      CREATE OR REPLACE FUNCTION app.people_of_account() RETURNS TABLE (practice_id uuid, person_id uuid, roles text[])
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT p.practice_id, p.id, p.roles FROM public.person p
        LEFT JOIN public.membership m ON m.practice_id = p.practice_id AND m.person_id = p.id AND m.kind = 'partner'
        WHERE p.account_id = app.account() AND p.left_at IS NULL GROUP BY p.practice_id, p.id, p.roles
        ORDER BY bool_or(m.ended_at IS NULL) DESC, max(m.started_at) DESC NULLS LAST, p.id $$;

      REVOKE EXECUTE ON FUNCTION app.holds(uuid), app.running(), app.register(), app.supervised(), app.broken(), app.granted(), app.consulted(), app.read_by_grant(uuid), app.desk(),
        app.reached(), app.left_behind(), app.works_here(uuid, text[]), app.treats(uuid, uuid),
        app.announce(uuid, uuid, text, uuid, uuid, timestamptz, timestamptz), app.call_off(uuid), app.members_told(uuid), app.end_co_therapist(uuid, uuid),
        app.only_treated_by(uuid), app.change_roles(uuid, text[]), app.end_sign_ins(uuid), app.break_glass(uuid, bytea),
        app.break_glass_for(uuid, uuid), app.approve_break_glass(uuid), app.end_break_glass(uuid), app.told_of_break_glass(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.running(), app.register(), app.supervised(), app.broken(), app.granted(), app.consulted(), app.read_by_grant(uuid), app.desk(),
        app.reached(), app.left_behind(), app.announce(uuid, uuid, text, uuid, uuid, timestamptz, timestamptz), app.call_off(uuid),
        app.members_told(uuid), app.end_co_therapist(uuid, uuid), app.only_treated_by(uuid), app.change_roles(uuid, text[]), app.end_sign_ins(uuid),
        app.break_glass(uuid, bytea), app.break_glass_for(uuid, uuid), app.approve_break_glass(uuid), app.end_break_glass(uuid),
        app.told_of_break_glass(uuid) TO usward_app;
      RESET ROLE;
      SET LOCAL ROLE usward_owner;
      REVOKE CREATE ON SCHEMA app FROM usward_gate;
    `);

    for (const table of ['arrival', 'arrival_answer', 'safety.supervision', 'break_glass'])
      await run.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY practice ON ${table} AS RESTRICTIVE TO usward_app
          USING (practice_id = (SELECT app.practice())) WITH CHECK (practice_id = (SELECT app.practice()));
      `);

    const ofCouple = 'couple_id = ANY ((SELECT app.couples())::uuid[])';
    const asClinic = "(SELECT app.audience()) = 'clinic'";
    const isOwner = "'owner' = ANY ((SELECT app.roles())::text[])";
    await run.query(`
      CREATE POLICY told ON arrival FOR SELECT TO usward_app USING (${ofCouple} AND (SELECT app.audience()) IN ('me', 'clinic'));
      CREATE POLICY coming ON arrival FOR SELECT TO usward_app USING (${asClinic} AND person_id = (SELECT app.person()));
      CREATE POLICY owner ON arrival FOR SELECT TO usward_app USING (${isOwner});
      CREATE POLICY gate ON arrival TO usward_gate USING (true);
      GRANT SELECT ON arrival TO usward_app;

      CREATE POLICY author ON arrival_answer TO usward_app
        USING ((SELECT app.audience()) = 'me' AND author_id = (SELECT app.person()))
        WITH CHECK ((SELECT app.audience()) = 'me' AND author_id = (SELECT app.person()) AND EXISTS (
          SELECT FROM arrival a WHERE a.couple_id = arrival_answer.couple_id AND a.id = arrival_answer.arrival_id
            AND a.called_off_at IS NULL));
      CREATE POLICY gate ON arrival_answer FOR SELECT TO usward_gate USING (true);
      GRANT SELECT, INSERT, UPDATE (brings_earlier, answered_at) ON arrival_answer TO usward_app;

      CREATE POLICY clinician ON safety.supervision TO usward_app
        USING (${asClinic} AND ${ofCouple}) WITH CHECK (${asClinic} AND ${ofCouple});
      CREATE POLICY supervisor ON safety.supervision FOR SELECT TO usward_app
        USING (arrival_id IN (SELECT s.arrival_id FROM app.supervised() s));
      CREATE POLICY gate ON safety.supervision FOR SELECT TO usward_gate USING (true);
      GRANT SELECT, INSERT ON safety.supervision TO usward_app;

      CREATE POLICY asked ON break_glass FOR SELECT TO usward_app USING (${asClinic} AND person_id = (SELECT app.person()));
      CREATE POLICY clinician ON break_glass FOR SELECT TO usward_app USING (${asClinic} AND ${ofCouple});
      CREATE POLICY owner ON break_glass FOR SELECT TO usward_app USING (${isOwner});
      -- Whoever may say yes sees what waits for it.
      CREATE POLICY second ON break_glass FOR SELECT TO usward_app
        USING ('clinician' = ANY ((SELECT app.roles())::text[]) AND couple_id IS NOT NULL AND began_at IS NULL AND ended_at IS NULL);
      CREATE POLICY gate ON break_glass TO usward_gate USING (true);
      GRANT SELECT ON break_glass TO usward_app;
    `);

    const granted = 'couple_id = (SELECT app.granted())';
    const seen = (column: string) => `${granted} AND ${column} NOT IN (SELECT app.unseen())`;
    await run.query(`
      CREATE POLICY reached ON membership FOR SELECT TO usward_app USING (couple_id = ANY ((SELECT app.reached())::uuid[]));
      CREATE POLICY desk ON invitation FOR SELECT TO usward_app USING (couple_id = ANY ((SELECT app.desk())::uuid[]));
      CREATE POLICY desk ON appointment TO usward_app
        USING (couple_id = ANY ((SELECT app.desk())::uuid[])) WITH CHECK (couple_id = ANY ((SELECT app.desk())::uuid[]));
      CREATE POLICY anew ON policy_acknowledgement AS RESTRICTIVE FOR UPDATE TO usward_app USING (${ofCouple});
      GRANT UPDATE (at) ON policy_acknowledgement TO usward_app;

      CREATE POLICY granted ON couple FOR SELECT TO usward_app USING (id = (SELECT app.granted()));
      CREATE POLICY granted ON assignment FOR SELECT TO usward_app USING (${seen('id')});
      CREATE POLICY granted ON assignment_member FOR SELECT TO usward_app USING (${seen('assignment_id')});
      CREATE POLICY granted ON occurrence FOR SELECT TO usward_app USING (${seen('assignment_id')});
      CREATE POLICY granted ON standing FOR SELECT TO usward_app
        USING (${granted} AND (kind IN ('agreed', 'pause') OR kind = 'one-phone' AND body_sealed IS NOT NULL) AND level = 'V2');
      -- What was written to the therapist before a transfer goes along only as its author says.
      CREATE POLICY brought ON answer AS RESTRICTIVE FOR SELECT TO usward_app
        USING (level <> 'V1' OR (SELECT app.audience()) IS DISTINCT FROM 'clinic' OR (SELECT app.left_behind()) = '{}'
          OR handed_in_at >= coalesce(((SELECT app.left_behind()) ->> (couple_id || '|' || author_id))::timestamptz, '-infinity'));
      -- A form that was filled in for the therapist of before likewise.
      CREATE POLICY brought ON measurement AS RESTRICTIVE FOR SELECT TO usward_app
        USING ((SELECT app.audience()) IS DISTINCT FROM 'clinic' OR (SELECT app.left_behind()) = '{}'
          OR entered_at >= coalesce(((SELECT app.left_behind()) ->> (couple_id || '|' || person_id))::timestamptz, '-infinity'));
      ALTER POLICY couple_fence ON answer
        USING (couple_id = ANY ((SELECT app.couples())::uuid[]) OR ${granted}
          OR ((SELECT app.audience()) = 'me' AND author_id = (SELECT app.person())));
    `);
    for (const table of [
      'appointment',
      'hold',
      'opening',
      'happening',
      'dialogue_summary',
      'policy_acknowledgement',
    ])
      // prettier-ignore
      await run.query(`CREATE POLICY granted ON ${table} FOR SELECT TO usward_app USING (${granted})`);
    for (const table of ['safety.suitability', 'safety.stop_tag', 'safety.tag_override'])
      await run.query(
        `CREATE POLICY consulted ON ${table} FOR SELECT TO usward_app USING (couple_id = (SELECT app.consulted()))`,
      );
  }

  async down(): Promise<void> {
    throw new Error('Who came to a couple is not undone.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What somebody had on a couple ends with their role and with their part in it, and no later act brings it back: not a
 * transfer that is called off, nor what was begun before. Who treats a couple is changed by one at a time.
 */
export class AfterTheEnd19 implements MigrationInterface {
  name = 'AfterTheEnd1764000000019';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      GRANT SELECT (practice_id, weekday, on_day, person_id), UPDATE (starts, ends, person_id), DELETE ON duty_window TO usward_gate;
      CREATE POLICY leaving ON duty_window TO usward_gate USING (true);
      GRANT SELECT (practice_id, id, clinician_id) ON calendar TO usward_gate;
      CREATE POLICY gate ON calendar FOR SELECT TO usward_gate USING (true);
      GRANT SELECT (practice_id, couple_id, id, calendar_id), UPDATE (calendar_id, event_hash, event_series_hash)
        ON appointment TO usward_gate;
      CREATE POLICY known ON appointment FOR SELECT TO usward_gate USING (true);
      CREATE POLICY releasing ON appointment FOR UPDATE TO usward_gate USING (true);

      GRANT USAGE, CREATE ON SCHEMA app TO usward_gate;
      SET LOCAL ROLE usward_gate;

      -- Who treats whom, and who may, is changed by one at a time in a practice, so that each sees what the other did.
      CREATE FUNCTION app.alone_with_the_team() RETURNS void
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT pg_advisory_xact_lock(hashtextextended('owners/' || app.practice(), 0)) $$;

      -- A supervision holds when it was told a day before on the phone of everybody who had one then or has one now, was not
      -- called off, is in its time, as long as the supervisor may, and the clinician who asked for it treats the couple.
      CREATE OR REPLACE FUNCTION app.holds(arrival uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT EXISTS (SELECT FROM public.arrival a WHERE a.practice_id = app.practice() AND a.id = arrival
          AND a.kind = 'supervisor' AND a.called_off_at IS NULL AND a.begins_at <= app.now() AND a.ends_at > app.now()
          AND app.works_here(a.person_id, ARRAY['supervisor', 'clinician'])
          AND EXISTS (SELECT FROM public.membership c WHERE c.practice_id = a.practice_id AND c.couple_id = a.couple_id
            AND c.person_id = a.told_by AND c.kind = 'clinician' AND coalesce(c.ended_at, 'infinity') > app.now())
          AND NOT EXISTS (SELECT FROM public.membership m
            JOIN public.person p ON p.practice_id = m.practice_id AND p.id = m.person_id AND p.joined_at IS NOT NULL
            WHERE m.practice_id = a.practice_id AND m.couple_id = a.couple_id AND m.kind = 'partner'
              AND coalesce(m.ended_at, 'infinity') > a.told_at
              AND NOT EXISTS (SELECT FROM public.arrival_answer w WHERE w.practice_id = a.practice_id AND w.arrival_id = a.id
                AND w.author_id = m.person_id AND w.shown_at <= app.now() - interval '24 hours'))) $$;

      -- The couple for which the caller broke the glass, for four hours, and no longer than they may break it.
      CREATE OR REPLACE FUNCTION app.broken() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT g.couple_id FROM public.break_glass g
        WHERE app.audience() = 'clinic' AND g.practice_id = app.practice() AND g.person_id = app.person() AND g.ended_at IS NULL
          AND g.began_at <= app.now() AND g.began_at > app.now() - interval '4 hours'
          AND app.roles() && ARRAY['owner', 'clinician'] $$;

      CREATE OR REPLACE FUNCTION app.register() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT CASE WHEN app.audience() = 'clinic' AND app.roles() && ARRAY['owner', 'clinician'] AND EXISTS (
            SELECT FROM public.break_glass g WHERE g.practice_id = app.practice() AND g.person_id = app.person()
              AND g.couple_id IS NULL AND g.ended_at IS NULL AND g.asked_at > app.now() - interval '15 minutes')
          THEN (SELECT coalesce(array_agg(id), '{}') FROM public.couple WHERE practice_id = app.practice()) ELSE app.desk() END $$;

      CREATE OR REPLACE FUNCTION app.announce(news uuid, couple uuid, what text, who uuid, leaving uuid, begins timestamptz, ends timestamptz)
      RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        PERFORM app.alone_with_the_team();
        IF app.audience() IS DISTINCT FROM 'clinic'
          OR NOT (couple = ANY (app.couples()) OR what = 'successor' AND 'owner' = ANY (app.roles()))
          OR NOT app.works_here(who, CASE what WHEN 'supervisor' THEN ARRAY['supervisor', 'clinician'] ELSE ARRAY['clinician'] END)
          OR app.treats(couple, who) OR what = 'successor' AND NOT app.treats(couple, leaving)
        THEN RAISE EXCEPTION 'role.not-allowed' USING ERRCODE = 'US403'; END IF;
        -- One change of clinicians at a time; and a supervision is told to somebody, or is none.
        IF what <> 'supervisor' AND EXISTS (SELECT FROM public.arrival a WHERE a.practice_id = app.practice() AND a.couple_id = couple
            AND a.kind <> 'supervisor' AND a.called_off_at IS NULL AND a.begins_at > app.now())
          OR what = 'supervisor' AND NOT EXISTS (SELECT FROM public.membership m WHERE m.practice_id = app.practice()
            AND m.couple_id = couple AND m.kind = 'partner' AND m.ended_at IS NULL)
        THEN RAISE EXCEPTION 'arrival.not-now' USING ERRCODE = 'US409'; END IF;
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

      -- A supervision ends at once; a co-therapist and a transfer do not take place, as long as they have not begun. Whoever
      -- would have left stays, unless they left by another way meanwhile.
      CREATE OR REPLACE FUNCTION app.call_off(arrival uuid) RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE one public.arrival;
      BEGIN
        PERFORM app.alone_with_the_team();
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
            AND m.couple_id = one.couple_id AND m.person_id = one.leaving_id AND m.kind = 'clinician'
            AND m.ended_at = one.begins_at AND app.works_here(one.leaving_id, ARRAY['clinician']);
        END IF;
        RETURN true;
      END $$;

      CREATE OR REPLACE FUNCTION app.end_co_therapist(couple uuid, clinician uuid) RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        PERFORM app.alone_with_the_team();
        IF NOT couple = ANY (app.couples()) OR NOT app.treats(couple, clinician) OR (SELECT count(*) FROM public.membership m
            WHERE m.practice_id = app.practice() AND m.couple_id = couple AND m.kind = 'clinician' AND m.started_at <= app.now()
              AND m.person_id <> clinician AND m.ended_at IS NULL) = 0 OR app.audience() <> 'clinic' THEN RETURN false; END IF;
        UPDATE public.membership m SET ended_at = app.now() WHERE m.practice_id = app.practice() AND m.couple_id = couple
          AND m.person_id = clinician AND m.kind = 'clinician';
        RETURN true;
      END $$;

      -- By the owner. Nobody is left without a therapist, and no practice without an owner. Whoever may not be called any
      -- more covers no hours; a day that had its own hours keeps the others of that day.
      CREATE OR REPLACE FUNCTION app.change_roles(member uuid, wanted text[]) RETURNS text
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE held text[];
      BEGIN
        PERFORM app.alone_with_the_team();
        IF NOT 'owner' = ANY (app.roles()) OR 'partner' = ANY (wanted) THEN
          RAISE EXCEPTION 'role.not-allowed' USING ERRCODE = 'US403'; END IF;
        SELECT p.roles INTO held FROM public.person p WHERE p.practice_id = app.practice() AND p.id = member
          AND p.left_at IS NULL AND NOT 'partner' = ANY (p.roles);
        IF held IS NULL THEN RETURN 'absent'; END IF;
        IF 'owner' = ANY (held) AND NOT 'owner' = ANY (wanted) AND NOT EXISTS (SELECT FROM public.person p
          WHERE p.practice_id = app.practice() AND p.id <> member AND p.left_at IS NULL AND p.joined_at IS NOT NULL AND 'owner' = ANY (p.roles))
        THEN RETURN 'last-owner'; END IF;
        IF 'clinician' = ANY (held) AND NOT 'clinician' = ANY (wanted) THEN
          IF EXISTS (SELECT FROM app.only_treated_by(member)) THEN RETURN 'couples-first'; END IF;
          UPDATE public.membership m SET ended_at = app.now() WHERE m.practice_id = app.practice() AND m.person_id = member
            AND m.kind = 'clinician' AND coalesce(m.ended_at, 'infinity') > app.now();
        END IF;
        IF NOT wanted && ARRAY['owner', 'clinician'] THEN
          DELETE FROM public.duty_window d WHERE d.practice_id = app.practice() AND d.person_id = member AND d.weekday IS NOT NULL;
          UPDATE public.duty_window d SET starts = NULL, ends = NULL, person_id = NULL
            WHERE d.practice_id = app.practice() AND d.person_id = member;
        END IF;
        UPDATE public.person p SET roles = wanted, left_at = CASE WHEN wanted = '{}' THEN app.now() END
          WHERE p.practice_id = app.practice() AND p.id = member;
        RETURN 'done';
      END $$;

      -- What came from a calendar that is forgotten, also of couples its clinician treats no longer.
      CREATE FUNCTION app.release_calendar(calendar uuid) RETURNS void
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        UPDATE public.appointment x SET calendar_id = NULL, event_hash = NULL, event_series_hash = NULL
        FROM public.calendar c WHERE app.audience() = 'clinic' AND c.practice_id = app.practice() AND c.id = calendar
          AND c.clinician_id = app.person() AND x.practice_id = c.practice_id AND x.calendar_id = c.id $$;

      -- What came to these couples from the calendar of somebody who treats them no longer is theirs to move from now on.
      CREATE FUNCTION app.release_left(couples uuid[]) RETURNS SETOF uuid
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        UPDATE public.appointment x SET calendar_id = NULL, event_hash = NULL, event_series_hash = NULL
        FROM public.calendar c WHERE app.audience() = 'clinic' AND x.practice_id = app.practice() AND x.couple_id = ANY (couples)
          AND x.couple_id = ANY (app.couples() || app.desk()) AND c.practice_id = x.practice_id AND c.id = x.calendar_id
          AND NOT app.treats(x.couple_id, c.clinician_id) RETURNING x.id $$;

      REVOKE EXECUTE ON FUNCTION app.alone_with_the_team(), app.release_calendar(uuid), app.release_left(uuid[]) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.release_calendar(uuid), app.release_left(uuid[]) TO usward_app;
      RESET ROLE;
      SET LOCAL ROLE usward_owner;
      REVOKE CREATE ON SCHEMA app FROM usward_gate;
    `);
  }

  async down(): Promise<void> {
    throw new Error('What has ended is not begun again.');
  }
}

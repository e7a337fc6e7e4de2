import type { MigrationInterface, QueryRunner } from 'typeorm';

const ofOwnCouple = `(SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[])`;

/**
 * What a partner says alone about fear, in the building and nowhere else: put into a box that only their clinicians open.
 * And what their clinicians decide upon it: at an ordinary change of the plan both keep weeks of their own.
 */
export class Safety21 implements MigrationInterface {
  name = 'Safety1764000000021';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- Either the code that stands on the clinician's screen, or, once it was typed, what the device holds instead.
      CREATE TABLE safety.screen_code (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        person_id uuid NOT NULL,
        id uuid NOT NULL,
        made_by uuid NOT NULL,
        code_hash bytea UNIQUE,
        ticket_hash bytea UNIQUE,
        dies_at timestamptz NOT NULL,
        PRIMARY KEY (practice_id, id),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id),
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id),
        CHECK ((code_hash IS NULL) <> (ticket_hash IS NULL))
      );

      CREATE TABLE safety.screen (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        person_id uuid NOT NULL,
        id uuid NOT NULL,
        answered_at timestamptz NOT NULL DEFAULT app.now(),
        body_sealed bytea NOT NULL,
        PRIMARY KEY (practice_id, id),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id),
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id)
      );
      CREATE INDEX screen_couple ON safety.screen (practice_id, couple_id);

      -- A decision: it begins, and ends, when the plan is changed the next time or the couple meets its clinician.
      CREATE TABLE safety.mode (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        id uuid NOT NULL,
        decided_at timestamptz NOT NULL DEFAULT app.now(),
        decided_by uuid NOT NULL,
        reason_sealed bytea NOT NULL,
        begun_at timestamptz,
        end_decided_at timestamptz,
        end_decided_by uuid,
        ended_at timestamptz,
        PRIMARY KEY (practice_id, id),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id)
      );
      CREATE UNIQUE INDEX mode_standing ON safety.mode (practice_id, couple_id) WHERE ended_at IS NULL;

      -- After a birth, a separation, a lost job or an alarm each is asked again.
      CREATE TABLE safety.life_event (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        id uuid NOT NULL,
        noted_at timestamptz NOT NULL DEFAULT app.now(),
        noted_by uuid NOT NULL,
        kind_sealed bytea NOT NULL,
        PRIMARY KEY (practice_id, id),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id)
      );
      CREATE INDEX life_event_couple ON safety.life_event (practice_id, couple_id, noted_at);
    `);

    for (const table of ['screen_code', 'screen', 'mode', 'life_event'])
      await run.query(`
        ALTER TABLE safety.${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE safety.${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY practice ON safety.${table} AS RESTRICTIVE TO usward_app
          USING (practice_id = (SELECT app.practice())) WITH CHECK (practice_id = (SELECT app.practice()));
      `);
    for (const table of ['screen', 'mode', 'life_event'])
      await run.query(`
        CREATE POLICY consulted ON safety.${table} FOR SELECT TO usward_app USING (couple_id = (SELECT app.consulted()));
      `);

    await run.query(`
      -- No right to add: what is in the box came through app.leave_screen, and nobody who leaves something reads it.
      CREATE POLICY clinician ON safety.screen FOR SELECT TO usward_app USING (${ofOwnCouple});
      GRANT SELECT ON safety.screen TO usward_app;
      CREATE POLICY clinician ON safety.mode TO usward_app USING (${ofOwnCouple}) WITH CHECK (${ofOwnCouple});
      GRANT SELECT, INSERT, UPDATE (end_decided_at, end_decided_by, ended_at) ON safety.mode TO usward_app;
      CREATE POLICY clinician ON safety.life_event TO usward_app USING (${ofOwnCouple}) WITH CHECK (${ofOwnCouple});
      GRANT SELECT, INSERT ON safety.life_event TO usward_app;

      GRANT SELECT, INSERT, UPDATE (code_hash, ticket_hash, dies_at), DELETE ON safety.screen_code TO usward_gate;
      CREATE POLICY gate ON safety.screen_code TO usward_gate USING (true);
      GRANT INSERT ON safety.screen TO usward_gate;
      CREATE POLICY left_behind ON safety.screen FOR INSERT TO usward_gate WITH CHECK (true);
      GRANT SELECT (practice_id, couple_id, id, decided_at, begun_at, end_decided_at, ended_at), UPDATE (begun_at, ended_at)
        ON safety.mode TO usward_gate;
      CREATE POLICY gate ON safety.mode TO usward_gate USING (true);
      GRANT SELECT (practice_id, couple_id, noted_at) ON safety.life_event TO usward_gate;
      CREATE POLICY gate ON safety.life_event FOR SELECT TO usward_gate USING (true);
      GRANT SELECT (starts_at, is_cancelled) ON appointment TO usward_gate;
      GRANT SELECT (address) ON person TO usward_gate;

      GRANT USAGE, CREATE ON SCHEMA app TO usward_gate;
      SET LOCAL ROLE usward_gate;

      -- For one partner, for ten minutes; it ends the one before. To the couple's clinician, or to nobody.
      CREATE FUNCTION app.make_screen_code(couple uuid, partner uuid, made uuid, hash bytea) RETURNS timestamptz
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE dies timestamptz := app.now() + interval '10 minutes';
      BEGIN
        IF app.audience() IS DISTINCT FROM 'clinic' OR NOT couple = ANY (app.couples()) OR NOT EXISTS (
          SELECT FROM public.membership m WHERE m.practice_id = app.practice() AND m.couple_id = couple AND m.person_id = partner
            AND m.kind = 'partner' AND m.ended_at IS NULL) THEN RETURN NULL; END IF;
        DELETE FROM safety.screen_code c WHERE c.practice_id = app.practice()
          AND (c.dies_at <= app.now() OR c.couple_id = couple AND c.person_id = partner);
        INSERT INTO safety.screen_code (practice_id, couple_id, person_id, id, made_by, code_hash, dies_at)
          VALUES (app.practice(), couple, partner, made, app.person(), hash, dies);
        RETURN dies;
      END $$;

      -- The code, once: from now on the device holds a ticket, for half an hour. Who they are is not told, only how to speak.
      CREATE FUNCTION app.open_screen(ticket bytea) RETURNS TABLE (locale text, address text)
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        UPDATE safety.screen_code c SET code_hash = NULL, ticket_hash = ticket, dies_at = app.now() + interval '30 minutes'
        FROM public.person p
        WHERE app.audience() = 'open' AND c.code_hash = app.claim() AND c.dies_at > app.now()
          AND p.practice_id = c.practice_id AND p.id = c.person_id
        RETURNING p.locale, p.address $$;

      -- Under whose key what is left is sealed, while they are a couple and it is their clinician who asked.
      CREATE FUNCTION app.screen_place() RETURNS TABLE (practice_id uuid, couple_id uuid, person_id uuid)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT c.practice_id, c.couple_id, c.person_id FROM safety.screen_code c
        WHERE app.audience() = 'open' AND c.ticket_hash = app.claim() AND c.dies_at > app.now()
          AND EXISTS (SELECT FROM public.membership m WHERE m.practice_id = c.practice_id AND m.couple_id = c.couple_id
            AND m.person_id = c.person_id AND m.kind = 'partner' AND m.ended_at IS NULL)
          AND EXISTS (SELECT FROM public.membership m WHERE m.practice_id = c.practice_id AND m.couple_id = c.couple_id
            AND m.person_id = c.made_by AND m.kind = 'clinician' AND coalesce(m.ended_at, 'infinity') > app.now()) $$;

      CREATE FUNCTION app.leave_screen(screen uuid, body bytea) RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        INSERT INTO safety.screen (practice_id, couple_id, person_id, id, answered_at, body_sealed)
          SELECT p.practice_id, p.couple_id, p.person_id, screen, app.now(), body FROM app.screen_place() p;
        IF NOT FOUND THEN RETURN false; END IF;
        DELETE FROM safety.screen_code c WHERE c.ticket_hash = app.claim();
        RETURN true;
      END $$;

      CREATE FUNCTION app.met_since(couple uuid, since timestamptz) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT EXISTS (SELECT FROM public.appointment x WHERE x.practice_id = app.practice() AND x.couple_id = couple
          AND NOT x.is_cancelled AND x.starts_at > since AND x.starts_at <= app.now()) $$;

      -- Where a decision stands: 'waiting' for the next change of the plan, 'standing', 'ending' at the next one.
      CREATE FUNCTION app.mode_stage(couple uuid) RETURNS text
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT CASE WHEN m.begun_at IS NULL AND NOT app.met_since(couple, m.decided_at) THEN 'waiting'
            WHEN m.end_decided_at IS NULL THEN 'standing' ELSE 'ending' END
        FROM safety.mode m WHERE m.practice_id = app.practice() AND m.couple_id = couple AND m.ended_at IS NULL
          AND NOT coalesce(app.met_since(couple, m.end_decided_at), false) $$;

      -- Do both keep weeks of their own now? The same answer, whether their clinician set it so or decided it for safety.
      CREATE FUNCTION app.own_weeks_hold(couple uuid) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT EXISTS (SELECT FROM public.couple c WHERE c.practice_id = app.practice() AND c.id = couple AND c.own_weeks)
          OR coalesce(app.mode_stage(couple) IN ('standing', 'ending'), false) $$;

      CREATE FUNCTION app.safety_mode(couple uuid) RETURNS text
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT app.mode_stage(couple) WHERE app.audience() = 'clinic'
          AND (couple = ANY (app.couples()) OR couple = app.consulted()) $$;

      -- Nothing new for two: in own weeks, and from a decision on; not any more once its end was decided.
      CREATE FUNCTION app.keeps_apart(couple uuid) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT EXISTS (SELECT FROM public.couple c WHERE c.practice_id = app.practice() AND c.id = couple AND c.own_weeks)
          OR coalesce(app.mode_stage(couple) IN ('waiting', 'standing'), false) $$;

      CREATE FUNCTION app.may_be_for_two(couple uuid) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT app.audience() = 'clinic' AND couple = ANY (app.couples()) AND NOT app.keeps_apart(couple) $$;

      -- An ordinary change of the plan by a clinician, by whichever path: here a decision begins or ends.
      CREATE FUNCTION app.plan_changed() RETURNS trigger
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        IF app.audience() = 'clinic' THEN
          UPDATE safety.mode m SET begun_at = coalesce(m.begun_at, app.now()),
              ended_at = CASE WHEN m.end_decided_at IS NOT NULL THEN app.now() END
            WHERE m.practice_id = NEW.practice_id AND m.couple_id = NEW.couple_id AND m.ended_at IS NULL
              AND (m.begun_at IS NULL OR m.end_decided_at IS NOT NULL);
        END IF;
        RETURN NULL;
      END $$;

      CREATE OR REPLACE FUNCTION app.is_suitable(couple uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT app.audience() = 'clinic' AND couple = ANY (app.couples()) AND app.found_suitable(couple)
          AND NOT EXISTS (SELECT FROM safety.life_event e WHERE e.practice_id = app.practice() AND e.couple_id = couple AND EXISTS (
            SELECT FROM public.membership m WHERE m.practice_id = e.practice_id AND m.couple_id = couple AND m.kind = 'partner'
              AND m.ended_at IS NULL AND NOT EXISTS (SELECT FROM safety.suitability s WHERE s.practice_id = e.practice_id
                AND s.couple_id = couple AND s.person_id = m.person_id AND s.decided_at > e.noted_at))) $$;

      CREATE OR REPLACE FUNCTION app.may_meet(couple uuid, assignment uuid, stopped_by text[]) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT app.audience() IN ('me', 'exchange') AND couple = ANY (app.couples()) AND app.found_suitable(couple)
          AND EXISTS (SELECT FROM public.assignment a WHERE a.practice_id = app.practice() AND a.couple_id = couple
            AND a.id = assignment AND a.variant = 'couple' AND a.withdrawn_at IS NULL)
          AND NOT app.own_weeks_hold(couple)
          AND NOT EXISTS (SELECT FROM public.membership m WHERE m.practice_id = app.practice() AND m.couple_id = couple
            AND m.kind = 'partner' AND m.ended_at IS NULL AND NOT EXISTS (
              SELECT FROM public.assignment_member g WHERE g.practice_id = m.practice_id AND g.couple_id = couple
                AND g.assignment_id = assignment AND g.person_id = m.person_id))
          AND NOT EXISTS (SELECT FROM safety.stop_tag t WHERE t.practice_id = app.practice() AND t.couple_id = couple
            AND t.tag = ANY (stopped_by) AND NOT EXISTS (
              SELECT FROM safety.tag_override o WHERE o.practice_id = t.practice_id AND o.couple_id = couple
                AND o.assignment_id = assignment AND t.tag = ANY (o.tags))) $$;

      -- Two questions about the phones of the two, answered by yes or no: which phone and when is told to nobody.
      -- In the last eight weeks one browser was signed in as each; and there the one came within half an hour of the other, three times.
      CREATE FUNCTION app.phones_of(couple uuid) RETURNS TABLE (is_shared boolean, is_passed_on boolean)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        WITH entered AS (
          SELECT s.person_id, s.device_hash, s.created_at FROM public.sign_in s
          JOIN public.membership m ON m.practice_id = s.practice_id AND m.person_id = s.person_id
          WHERE app.audience() = 'clinic' AND (couple = ANY (app.couples()) OR couple = app.consulted())
            AND m.practice_id = app.practice() AND m.couple_id = couple AND m.kind = 'partner' AND m.ended_at IS NULL
            AND s.audience = 'me' AND s.created_at > app.now() - interval '8 weeks'
        ), pairs AS (
          SELECT b.created_at - a.created_at AS apart FROM entered a JOIN entered b
            ON b.device_hash = a.device_hash AND b.person_id <> a.person_id AND b.created_at >= a.created_at
        )
        SELECT count(*) > 0, count(*) FILTER (WHERE apart <= interval '30 minutes') >= 3 FROM pairs $$;

      REVOKE EXECUTE ON FUNCTION app.make_screen_code(uuid, uuid, uuid, bytea), app.open_screen(bytea), app.screen_place(),
        app.leave_screen(uuid, bytea), app.met_since(uuid, timestamptz), app.mode_stage(uuid), app.own_weeks_hold(uuid),
        app.safety_mode(uuid), app.keeps_apart(uuid), app.may_be_for_two(uuid), app.plan_changed(),
        app.phones_of(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.make_screen_code(uuid, uuid, uuid, bytea), app.open_screen(bytea), app.screen_place(),
        app.leave_screen(uuid, bytea), app.safety_mode(uuid), app.may_be_for_two(uuid),
        app.phones_of(uuid) TO usward_app;
      GRANT EXECUTE ON FUNCTION app.plan_changed() TO usward_owner;
      RESET ROLE;
      SET LOCAL ROLE usward_owner;
      REVOKE CREATE ON SCHEMA app FROM usward_gate;

      CREATE TRIGGER plan_changed AFTER INSERT OR UPDATE ON assignment FOR EACH ROW EXECUTE FUNCTION app.plan_changed();
      CREATE POLICY apart ON assignment AS RESTRICTIVE FOR INSERT TO usward_app
        WITH CHECK (variant = 'solo' OR app.may_be_for_two(couple_id));
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was said alone is not undone.');
  }
}

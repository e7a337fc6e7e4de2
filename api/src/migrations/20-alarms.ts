import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What somebody answered about harm and a person must see soon. It is raised by a keeper in the transaction that stores the
 * answer, is read by the couple's clinicians and by whoever was named on duty for it, and by no partner.
 */
export class Alarms20 implements MigrationInterface {
  name = 'Alarms1764000000020';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE practice ADD COLUMN alarm_hours integer NOT NULL DEFAULT 12 CHECK (alarm_hours BETWEEN 2 AND 24);
      GRANT UPDATE (alarm_hours) ON practice TO usward_app;
      ALTER TABLE response ADD COLUMN begun_at timestamptz NOT NULL DEFAULT app.now();

      CREATE TABLE risk_event (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        person_id uuid NOT NULL,
        id uuid NOT NULL,
        -- what raised it, once: a blind hash of occurrence and step, or of entry and item
        source_hash bytea NOT NULL,
        at timestamptz NOT NULL DEFAULT app.now(),
        due_at timestamptz NOT NULL,
        hours integer NOT NULL,
        owner_id uuid NOT NULL,
        -- when it goes on to the next if nobody acknowledges it
        next_at timestamptz NOT NULL,
        body_sealed bytea NOT NULL,
        acknowledged_at timestamptz,
        acknowledged_by uuid,
        note_sealed bytea,
        PRIMARY KEY (practice_id, id),
        UNIQUE (practice_id, person_id, source_hash),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id),
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id),
        FOREIGN KEY (practice_id, owner_id) REFERENCES person (practice_id, id)
      );
      CREATE INDEX risk_event_couple ON risk_event (practice_id, couple_id);
      CREATE INDEX risk_event_waiting ON risk_event (practice_id, due_at) WHERE acknowledged_at IS NULL;

      -- Who was told, when and how. Only added to.
      CREATE TABLE risk_step (
        practice_id uuid NOT NULL,
        event_id uuid NOT NULL,
        id uuid NOT NULL,
        at timestamptz NOT NULL DEFAULT app.now(),
        rung text NOT NULL CHECK (rung IN ('owner', 'next', 'practice', 'again', 'cover', 'help')),
        person_id uuid,
        channel text NOT NULL CHECK (channel IN ('mail', 'screen')),
        PRIMARY KEY (practice_id, id),
        FOREIGN KEY (practice_id, event_id) REFERENCES risk_event (practice_id, id),
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id)
      );
      CREATE INDEX risk_step_event ON risk_step (practice_id, event_id);

      -- Somebody outside of the practice who is told that an alarm waits.
      CREATE TABLE alarm_cover (
        practice_id uuid PRIMARY KEY REFERENCES practice (practice_id),
        body_sealed bytea NOT NULL
      );

      GRANT SELECT (practice_id, couple_id, person_id, id, due_at, acknowledged_at) ON risk_event TO usward_gate;
      GRANT SELECT ON risk_step TO usward_gate;
    `);

    for (const table of ['risk_event', 'risk_step', 'alarm_cover'])
      await run.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY practice ON ${table} AS RESTRICTIVE TO usward_app
          USING (practice_id = (SELECT app.practice())) WITH CHECK (practice_id = (SELECT app.practice()));
      `);

    await run.query(`
      CREATE POLICY gate ON risk_event FOR SELECT TO usward_gate USING (true);
      CREATE POLICY gate ON risk_step FOR SELECT TO usward_gate USING (true);

      GRANT USAGE, CREATE ON SCHEMA app TO usward_gate;
      SET LOCAL ROLE usward_gate;

      -- Those for which the caller was named on duty: until a day after somebody acknowledged it, and as long as they treat here.
      CREATE FUNCTION app.named_for() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT CASE WHEN app.audience() = 'clinic' AND app.roles() && ARRAY['owner', 'clinician'] THEN (
          SELECT coalesce(array_agg(e.id), '{}') FROM public.risk_event e WHERE e.practice_id = app.practice()
            AND coalesce(e.acknowledged_at, 'infinity') > app.now() - interval '24 hours'
            AND EXISTS (SELECT FROM public.risk_step s WHERE s.practice_id = e.practice_id AND s.event_id = e.id
              AND s.person_id = app.person() AND s.rung IN ('owner', 'next'))) ELSE '{}' END $$;

      -- Whom those alarms speak of: how they are called, and how they are reached safely.
      CREATE FUNCTION app.alarmed() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT CASE WHEN app.audience() = 'clinic' THEN (SELECT coalesce(array_agg(e.person_id), '{}') FROM public.risk_event e
          WHERE e.practice_id = app.practice() AND e.id = ANY (app.named_for())) ELSE '{}' END $$;

      -- To the owner of the practice: how many wait past their time, and since when. Nothing else.
      CREATE FUNCTION app.alarms_beyond() RETURNS TABLE (count bigint, since timestamptz)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT count(*), min(e.due_at) FROM public.risk_event e
        WHERE app.audience() = 'clinic' AND 'owner' = ANY (app.roles()) AND e.practice_id = app.practice()
          AND e.acknowledged_at IS NULL AND e.due_at <= app.now() $$;

      -- Of the caller nobody has got in touch, though everybody was told.
      CREATE FUNCTION app.is_unheard() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT app.audience() = 'me' AND EXISTS (SELECT FROM public.risk_event e
          JOIN public.risk_step s ON s.practice_id = e.practice_id AND s.event_id = e.id AND s.rung = 'help'
          WHERE e.practice_id = app.practice() AND e.person_id = app.person() AND e.acknowledged_at IS NULL) $$;

      -- Whom the ladder may reach: the owners of the practice, by who may be told.
      CREATE FUNCTION app.owners() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT p.id FROM public.person p WHERE app.audience() = 'keeper' AND p.practice_id = app.practice()
          AND p.left_at IS NULL AND p.joined_at IS NOT NULL AND 'owner' = ANY (p.roles) ORDER BY p.id $$;

      REVOKE EXECUTE ON FUNCTION app.named_for(), app.alarmed(), app.alarms_beyond(), app.is_unheard(), app.owners() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.named_for(), app.alarmed(), app.alarms_beyond(), app.is_unheard(), app.owners() TO usward_app;
      RESET ROLE;
      SET LOCAL ROLE usward_owner;
      REVOKE CREATE ON SCHEMA app FROM usward_gate;

      CREATE POLICY clinician ON risk_event FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[]));
      CREATE POLICY named ON risk_event FOR SELECT TO usward_app USING (id = ANY ((SELECT app.named_for())::uuid[]));
      CREATE POLICY acknowledging ON risk_event FOR UPDATE TO usward_app
        USING ((SELECT app.audience()) = 'clinic' AND (couple_id = ANY ((SELECT app.couples())::uuid[]) OR id = ANY ((SELECT app.named_for())::uuid[])));
      CREATE POLICY keeper ON risk_event TO usward_app
        USING ((SELECT app.audience()) = 'keeper') WITH CHECK ((SELECT app.audience()) = 'keeper');
      GRANT SELECT, INSERT, UPDATE (owner_id, next_at, acknowledged_at, acknowledged_by, note_sealed) ON risk_event TO usward_app;

      CREATE POLICY reader ON risk_step FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'clinic' AND event_id IN (SELECT e.id FROM risk_event e));
      CREATE POLICY keeper ON risk_step TO usward_app
        USING ((SELECT app.audience()) = 'keeper') WITH CHECK ((SELECT app.audience()) = 'keeper');
      GRANT SELECT, INSERT ON risk_step TO usward_app;

      CREATE POLICY alarmed ON person FOR SELECT TO usward_app USING (id = ANY ((SELECT app.alarmed())::uuid[]));
      CREATE POLICY alarmed ON safe_contact FOR SELECT TO usward_app USING (person_id = ANY ((SELECT app.alarmed())::uuid[]));

      CREATE POLICY owner ON alarm_cover TO usward_app
        USING ('owner' = ANY ((SELECT app.roles())::text[])) WITH CHECK ('owner' = ANY ((SELECT app.roles())::text[]));
      CREATE POLICY keeper ON alarm_cover FOR SELECT TO usward_app USING ((SELECT app.audience()) = 'keeper');
      GRANT SELECT, INSERT, UPDATE (body_sealed), DELETE ON alarm_cover TO usward_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('A cry for help is not unheard.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Measures: the rights a practice has to an instrument, what a clinician entered in the room, and whether each of the two
 * lets the therapist show their line while both are there. Scores are not kept: they are made from answers when read.
 */
export class Measures7 implements MigrationInterface {
  name = 'Measures1764000000007';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE instrument_right (
        practice_id uuid NOT NULL REFERENCES practice (practice_id),
        id uuid NOT NULL,
        instrument text NOT NULL,
        -- of the wording
        language text NOT NULL,
        recorded_by uuid NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT app.now(),
        ended_at timestamptz,
        -- which wording, who translated it, which licence or permission
        body_sealed bytea NOT NULL,
        PRIMARY KEY (practice_id, id),
        FOREIGN KEY (practice_id, recorded_by) REFERENCES person (practice_id, id)
      );

      -- Typed by a clinician from the paper that a partner filled in. Each correction is a revision beside the one before;
      -- one without a body says that it was withdrawn.
      CREATE TABLE measurement (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        person_id uuid NOT NULL,
        id uuid NOT NULL,
        revision integer NOT NULL,
        right_id uuid NOT NULL,
        on_day date NOT NULL,
        entered_by uuid NOT NULL,
        entered_at timestamptz NOT NULL DEFAULT app.now(),
        body_sealed bytea,
        PRIMARY KEY (practice_id, couple_id, id, revision),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id),
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id),
        FOREIGN KEY (practice_id, right_id) REFERENCES instrument_right (practice_id, id)
      );

      CREATE TABLE shown_line (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        person_id uuid NOT NULL,
        may_show boolean NOT NULL,
        PRIMARY KEY (practice_id, couple_id, person_id),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id),
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id)
      );
    `);

    for (const table of ['instrument_right', 'measurement', 'shown_line'])
      await run.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY practice ON ${table} AS RESTRICTIVE TO usward_app
          USING (practice_id = (SELECT app.practice())) WITH CHECK (practice_id = (SELECT app.practice()));
      `);

    const treats = `(SELECT app.audience()) = 'clinic' AND (SELECT app.roles()) && ARRAY['owner', 'clinician']`;
    const ofOwnCouple = `(SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[])`;
    const own = `(SELECT app.audience()) = 'me' AND person_id = (SELECT app.person())
      AND couple_id = ANY ((SELECT app.couples())::uuid[])`;
    await run.query(`
      CREATE POLICY staff ON instrument_right FOR SELECT TO usward_app USING ((SELECT app.audience()) = 'clinic');
      CREATE POLICY record ON instrument_right FOR INSERT TO usward_app
        WITH CHECK (${treats} AND recorded_by = (SELECT app.person()) AND ended_at IS NULL);
      CREATE POLICY finish ON instrument_right FOR UPDATE TO usward_app
        USING (${treats}) WITH CHECK (ended_at IS NOT NULL);
      GRANT SELECT, INSERT, UPDATE (ended_at) ON instrument_right TO usward_app;

      CREATE POLICY clinician ON measurement FOR SELECT TO usward_app USING (${ofOwnCouple});
      -- By whoever types it, of one who is a partner now, and with rights to the form. Taking back needs no rights.
      CREATE POLICY entry ON measurement FOR INSERT TO usward_app
        WITH CHECK (${ofOwnCouple} AND entered_by = (SELECT app.person())
          AND (body_sealed IS NULL OR right_id IN (SELECT r.id FROM instrument_right r WHERE r.ended_at IS NULL)
            AND EXISTS (SELECT FROM membership m WHERE m.practice_id = measurement.practice_id
              AND m.couple_id = measurement.couple_id AND m.person_id = measurement.person_id
              AND m.kind = 'partner' AND m.ended_at IS NULL)));
      GRANT SELECT, INSERT ON measurement TO usward_app;

      CREATE POLICY own ON shown_line TO usward_app USING (${own}) WITH CHECK (${own});
      GRANT SELECT, INSERT, UPDATE (may_show) ON shown_line TO usward_app;

      GRANT USAGE, CREATE ON SCHEMA app TO usward_gate;
      GRANT SELECT ON shown_line TO usward_gate;
      CREATE POLICY gate ON shown_line FOR SELECT TO usward_gate USING (true);
      SET LOCAL ROLE usward_gate;
      -- To the couple's clinician: that both agreed, or that not both did. Never which of them.
      CREATE FUNCTION app.may_show_lines(couple uuid) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT app.audience() = 'clinic' AND couple = ANY (app.couples()) AND (
          SELECT count(*) = 2 AND bool_and(coalesce(s.may_show, false)) FROM public.membership m
          LEFT JOIN public.shown_line s ON s.practice_id = m.practice_id AND s.couple_id = m.couple_id AND s.person_id = m.person_id
          WHERE m.practice_id = app.practice() AND m.couple_id = couple AND m.kind = 'partner' AND m.ended_at IS NULL) $$;
      REVOKE EXECUTE ON FUNCTION app.may_show_lines(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.may_show_lines(uuid) TO usward_app;
      RESET ROLE;
      SET LOCAL ROLE usward_owner;
      REVOKE CREATE ON SCHEMA app FROM usward_gate;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Measures are not undone.');
  }
}

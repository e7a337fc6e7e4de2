import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The listening talk of two. That there is one, both may know; how it stands holds what one did alone, so only the
 * exchange of its assignment reads it, and the words beside it; the clinicians read the counts of one that is over.
 */
export class Dialogues5 implements MigrationInterface {
  name = 'Dialogues1764000000005';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE dialogue (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        assignment_id uuid NOT NULL,
        occurrence_id uuid NOT NULL,
        id uuid NOT NULL,
        mode text NOT NULL CHECK (mode IN ('two-phones', 'one-phone')),
        begun_by uuid NOT NULL,
        invited uuid NOT NULL CHECK (invited <> begun_by),
        begun_at timestamptz NOT NULL DEFAULT app.now(),
        -- when it ended, or ends by itself; no tap of one alone moves it
        ends_at timestamptz NOT NULL,
        ended text CHECK (ended IN ('thanked', 'asleep', 'stopped', 'later')),
        is_kept boolean NOT NULL DEFAULT false,
        PRIMARY KEY (practice_id, couple_id, id),
        FOREIGN KEY (practice_id, couple_id, occurrence_id) REFERENCES occurrence (practice_id, couple_id, id),
        FOREIGN KEY (practice_id, begun_by) REFERENCES person (practice_id, id),
        FOREIGN KEY (practice_id, invited) REFERENCES person (practice_id, id)
      );
      CREATE UNIQUE INDEX dialogue_running ON dialogue (practice_id, couple_id) WHERE ended IS NULL;

      CREATE TABLE dialogue_state (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        assignment_id uuid NOT NULL,
        dialogue_id uuid NOT NULL,
        state_sealed bytea NOT NULL,
        PRIMARY KEY (practice_id, couple_id, dialogue_id),
        FOREIGN KEY (practice_id, couple_id, dialogue_id) REFERENCES dialogue (practice_id, couple_id, id)
      );

      -- What was typed, in its order. Gone with the end, unless both keep it.
      CREATE TABLE dialogue_word (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        assignment_id uuid NOT NULL,
        dialogue_id uuid NOT NULL,
        place integer NOT NULL,
        kind text NOT NULL CHECK (kind IN ('topic', 'paraphrase', 'meaning', 'takeaway', 'thanks')),
        body_sealed bytea NOT NULL,
        PRIMARY KEY (practice_id, couple_id, dialogue_id, place, kind),
        FOREIGN KEY (practice_id, couple_id, dialogue_id) REFERENCES dialogue (practice_id, couple_id, id)
      );

      CREATE TABLE dialogue_summary (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        assignment_id uuid NOT NULL,
        dialogue_id uuid NOT NULL,
        begun_at timestamptz NOT NULL,
        body_sealed bytea NOT NULL,
        PRIMARY KEY (practice_id, couple_id, dialogue_id),
        FOREIGN KEY (practice_id, couple_id, dialogue_id) REFERENCES dialogue (practice_id, couple_id, id)
      );

      GRANT USAGE, CREATE ON SCHEMA app TO usward_gate;
      GRANT SELECT (own_weeks) ON couple TO usward_gate;
      GRANT SELECT ON assignment_member TO usward_gate;
      GRANT SELECT (practice_id, couple_id, assignment_id, tags) ON safety.tag_override TO usward_gate;
      CREATE POLICY gate ON assignment_member FOR SELECT TO usward_gate USING (true);
      CREATE POLICY gate ON safety.tag_override FOR SELECT TO usward_gate USING (true);
      SET LOCAL ROLE usward_gate;
      -- May the two do this together now? One answer for every cause: the task was withdrawn, these are their own weeks,
      -- one has left, they are not found suitable, or a tag stops it that nobody has set aside for this assignment.
      CREATE FUNCTION app.may_meet(couple uuid, assignment uuid, stopped_by text[]) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT app.audience() IN ('me', 'exchange') AND couple = ANY (app.couples()) AND app.found_suitable(couple)
          AND EXISTS (SELECT FROM public.assignment a WHERE a.practice_id = app.practice() AND a.couple_id = couple
            AND a.id = assignment AND a.variant = 'couple' AND a.withdrawn_at IS NULL)
          AND NOT EXISTS (SELECT FROM public.couple c WHERE c.practice_id = app.practice() AND c.id = couple AND c.own_weeks)
          AND NOT EXISTS (SELECT FROM public.membership m WHERE m.practice_id = app.practice() AND m.couple_id = couple
            AND m.kind = 'partner' AND m.ended_at IS NULL AND NOT EXISTS (
              SELECT FROM public.assignment_member g WHERE g.practice_id = m.practice_id AND g.couple_id = couple
                AND g.assignment_id = assignment AND g.person_id = m.person_id))
          AND NOT EXISTS (SELECT FROM safety.stop_tag t WHERE t.practice_id = app.practice() AND t.couple_id = couple
            AND t.tag = ANY (stopped_by) AND NOT EXISTS (
              SELECT FROM safety.tag_override o WHERE o.practice_id = t.practice_id AND o.couple_id = couple
                AND o.assignment_id = assignment AND t.tag = ANY (o.tags))) $$;
      REVOKE EXECUTE ON FUNCTION app.may_meet(uuid, uuid, text[]) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.may_meet(uuid, uuid, text[]) TO usward_app;
      RESET ROLE;
      SET LOCAL ROLE usward_owner;
      REVOKE CREATE ON SCHEMA app FROM usward_gate;
    `);

    for (const table of ['dialogue', 'dialogue_state', 'dialogue_word', 'dialogue_summary'])
      await run.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY practice ON ${table} AS RESTRICTIVE TO usward_app
          USING (practice_id = (SELECT app.practice())) WITH CHECK (practice_id = (SELECT app.practice()));
      `);

    const exchanged = `(SELECT app.audience()) = 'exchange' AND couple_id = (SELECT app.couple())
      AND assignment_id = (SELECT app.assignment())`;
    await run.query(`
      -- Of the two who talk, as long as they are a couple.
      CREATE POLICY partner ON dialogue FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'me' AND couple_id = ANY ((SELECT app.couples())::uuid[])
          AND (SELECT app.person()) IN (begun_by, invited));
      CREATE POLICY exchange ON dialogue TO usward_app USING (${exchanged}) WITH CHECK (${exchanged});
      CREATE POLICY suitable ON dialogue AS RESTRICTIVE FOR INSERT TO usward_app
        WITH CHECK (app.may_meet(couple_id, assignment_id, '{}') AND EXISTS (SELECT FROM occurrence o
          WHERE o.couple_id = dialogue.couple_id AND o.id = dialogue.occurrence_id AND o.assignment_id = dialogue.assignment_id));
      -- To know whose it is, and when it is due to end.
      CREATE POLICY keeper ON dialogue FOR SELECT TO usward_app USING ((SELECT app.audience()) = 'keeper');
      GRANT SELECT, INSERT, UPDATE (ends_at, ended, is_kept) ON dialogue TO usward_app;

      CREATE POLICY exchange ON dialogue_state TO usward_app USING (${exchanged}) WITH CHECK (${exchanged});
      GRANT SELECT, INSERT, UPDATE (state_sealed) ON dialogue_state TO usward_app;

      CREATE POLICY exchange ON dialogue_word TO usward_app USING (${exchanged}) WITH CHECK (${exchanged});
      GRANT SELECT, INSERT, DELETE ON dialogue_word TO usward_app;

      CREATE POLICY clinician ON dialogue_summary FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[]));
      CREATE POLICY exchange ON dialogue_summary FOR INSERT TO usward_app WITH CHECK (${exchanged});
      GRANT SELECT, INSERT ON dialogue_summary TO usward_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Talks are not undone.');
  }
}

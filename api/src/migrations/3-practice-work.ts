import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happens between a couple and its clinician: safety, appointments, assignments, answers, openings, requests, audit. */
export class PracticeWork3 implements MigrationInterface {
  name = 'PracticeWork1764000000003';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE safety.suitability (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        person_id uuid NOT NULL,
        id uuid NOT NULL,
        decision text NOT NULL CHECK (decision IN ('joint', 'alone', 'refer')),
        decided_at timestamptz NOT NULL DEFAULT app.now(),
        ask_again_on date NOT NULL,
        decided_by uuid NOT NULL,
        body_sealed bytea NOT NULL,
        PRIMARY KEY (practice_id, id),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id),
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id)
      );
      CREATE INDEX suitability_couple ON safety.suitability (practice_id, couple_id);

      CREATE TABLE safety.stop_tag (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        tag text NOT NULL,
        set_at timestamptz NOT NULL DEFAULT app.now(),
        PRIMARY KEY (practice_id, couple_id, tag),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id)
      );

      -- Why a clinician gave an exercise in spite of a tag.
      CREATE TABLE safety.tag_override (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        assignment_id uuid NOT NULL,
        tags text[] NOT NULL,
        reason_sealed bytea NOT NULL,
        decided_by uuid NOT NULL,
        PRIMARY KEY (practice_id, couple_id, assignment_id),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id)
      );

      CREATE TABLE appointment (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        id uuid NOT NULL,
        starts_at timestamptz NOT NULL,
        minutes integer NOT NULL,
        is_cancelled boolean NOT NULL DEFAULT false,
        PRIMARY KEY (practice_id, id),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id)
      );
      CREATE INDEX appointment_couple ON appointment (practice_id, couple_id, starts_at);

      CREATE TABLE assignment (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        id uuid NOT NULL,
        exercise_key text NOT NULL,
        exercise_version integer NOT NULL,
        variant text NOT NULL CHECK (variant IN ('couple', 'solo')),
        opening text NOT NULL CHECK (opening IN ('closing', 'appointment', 'never')),
        -- where its decks go on: so many times these people had this exercise before
        first_turn integer NOT NULL DEFAULT 0,
        -- the partner who began it alone; null where a clinician gave it
        begun_by uuid,
        plan_sealed bytea NOT NULL,
        assigned_at timestamptz NOT NULL DEFAULT app.now(),
        withdrawn_at timestamptz,
        PRIMARY KEY (practice_id, couple_id, id),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id)
      );

      CREATE INDEX assignment_begun ON assignment (practice_id, couple_id) WHERE begun_by IS NOT NULL;

      CREATE TABLE assignment_member (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        assignment_id uuid NOT NULL,
        person_id uuid NOT NULL,
        PRIMARY KEY (practice_id, couple_id, assignment_id, person_id),
        FOREIGN KEY (practice_id, couple_id, assignment_id) REFERENCES assignment (practice_id, couple_id, id),
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id)
      );
      CREATE INDEX assignment_member_person ON assignment_member (practice_id, person_id);

      CREATE TABLE occurrence (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        assignment_id uuid NOT NULL,
        id uuid NOT NULL,
        on_day date NOT NULL,
        opens_at timestamptz NOT NULL,
        closes_at timestamptz NOT NULL,
        closed_at timestamptz,
        PRIMARY KEY (practice_id, couple_id, id),
        FOREIGN KEY (practice_id, couple_id, assignment_id) REFERENCES assignment (practice_id, couple_id, id)
      );
      CREATE INDEX occurrence_assignment ON occurrence (practice_id, assignment_id);
      CREATE INDEX occurrence_couple ON occurrence (practice_id, couple_id, opens_at);

      -- A clinician holds an opening; partners never see that row.
      CREATE TABLE hold (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        occurrence_id uuid NOT NULL,
        held_by uuid NOT NULL,
        PRIMARY KEY (practice_id, couple_id, occurrence_id),
        FOREIGN KEY (practice_id, couple_id, occurrence_id) REFERENCES occurrence (practice_id, couple_id, id)
      );

      CREATE TABLE response (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        author_id uuid NOT NULL,
        occurrence_id uuid NOT NULL,
        revision integer NOT NULL,
        ending text NOT NULL CHECK (ending IN ('open', 'done', 'small', 'asleep', 'appointment')),
        PRIMARY KEY (practice_id, author_id, occurrence_id),
        FOREIGN KEY (practice_id, couple_id, occurrence_id) REFERENCES occurrence (practice_id, couple_id, id)
      );

      -- Every write a phone ever sent, so that a repeat is known whenever it comes.
      CREATE TABLE response_write (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        author_id uuid NOT NULL,
        occurrence_id uuid NOT NULL,
        write uuid NOT NULL,
        PRIMARY KEY (practice_id, author_id, write),
        FOREIGN KEY (practice_id, couple_id, occurrence_id) REFERENCES occurrence (practice_id, couple_id, id)
      );

      CREATE TABLE answer (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        author_id uuid NOT NULL,
        assignment_id uuid NOT NULL,
        occurrence_id uuid NOT NULL,
        step text NOT NULL,
        level text NOT NULL CHECK (level IN ('V0', 'VM', 'VP', 'V1', 'V2')),
        -- null while only its author has it; kept_for_appointment does not open at the closing time
        handed_in_at timestamptz,
        kept_for_appointment boolean NOT NULL DEFAULT false,
        body_sealed bytea NOT NULL,
        PRIMARY KEY (practice_id, author_id, occurrence_id, step),
        FOREIGN KEY (practice_id, couple_id, occurrence_id) REFERENCES occurrence (practice_id, couple_id, id)
      );
      CREATE INDEX answer_couple ON answer (practice_id, couple_id, handed_in_at);
      CREATE INDEX answer_occurrence ON answer (practice_id, occurrence_id);

      -- What another device of the same person had written meanwhile.
      CREATE TABLE aside (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        author_id uuid NOT NULL,
        occurrence_id uuid NOT NULL,
        id uuid NOT NULL,
        write uuid NOT NULL,
        step text NOT NULL,
        body_sealed bytea NOT NULL,
        PRIMARY KEY (practice_id, author_id, id),
        UNIQUE (practice_id, author_id, occurrence_id, write, step),
        FOREIGN KEY (practice_id, couple_id, occurrence_id) REFERENCES occurrence (practice_id, couple_id, id)
      );

      CREATE TABLE opening (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        occurrence_id uuid NOT NULL,
        author_id uuid NOT NULL,
        step text NOT NULL,
        opened_at timestamptz NOT NULL DEFAULT app.now(),
        PRIMARY KEY (practice_id, couple_id, occurrence_id, author_id, step),
        FOREIGN KEY (practice_id, couple_id, occurrence_id) REFERENCES occurrence (practice_id, couple_id, id)
      );

      -- What both were present for. Carries no author.
      CREATE TABLE happening (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        occurrence_id uuid NOT NULL,
        step text NOT NULL,
        on_day date NOT NULL,
        PRIMARY KEY (practice_id, couple_id, occurrence_id, step),
        FOREIGN KEY (practice_id, couple_id, occurrence_id) REFERENCES occurrence (practice_id, couple_id, id)
      );

      -- Three ideas of a menu for one person: their ids, and not where they come from.
      CREATE TABLE draw (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        assignment_id uuid NOT NULL,
        occurrence_id uuid NOT NULL,
        step text NOT NULL,
        person_id uuid NOT NULL,
        drawn_at timestamptz NOT NULL DEFAULT app.now(),
        ideas_sealed bytea NOT NULL,
        PRIMARY KEY (practice_id, couple_id, occurrence_id, step, person_id),
        FOREIGN KEY (practice_id, couple_id, occurrence_id) REFERENCES occurrence (practice_id, couple_id, id),
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id)
      );
      CREATE INDEX draw_person ON draw (practice_id, person_id, drawn_at);

      -- What one of the two did alone at a step: it ends by itself, and only an offer shows before. Spent, it keeps its id
      -- until then, so that a repeat is known.
      CREATE TABLE gesture (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        assignment_id uuid NOT NULL,
        occurrence_id uuid NOT NULL,
        step text NOT NULL,
        author_id uuid NOT NULL,
        id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('offer', 'ready', 'choice', 'spent')),
        at timestamptz NOT NULL DEFAULT app.now(),
        until timestamptz NOT NULL CHECK (until <= at + interval '48 hours'),
        body_sealed bytea,
        PRIMARY KEY (practice_id, author_id, id),
        FOREIGN KEY (practice_id, couple_id, occurrence_id) REFERENCES occurrence (practice_id, couple_id, id)
      );
      CREATE INDEX gesture_couple ON gesture (practice_id, couple_id);
      CREATE INDEX gesture_until ON gesture (practice_id, until);

      -- What is common to both, without an author: what they agreed, that both are ready, a pause, going on after it, and
      -- what they said on one phone. That, taken back, keeps its id and nothing else: a late repeat brings nothing back.
      CREATE TABLE standing (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        assignment_id uuid NOT NULL,
        occurrence_id uuid NOT NULL,
        step text NOT NULL,
        id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('agreed', 'both-ready', 'pause', 'go-on', 'one-phone')),
        level text NOT NULL CHECK (level IN ('VP', 'V2')),
        at timestamptz NOT NULL DEFAULT app.now(),
        until timestamptz,
        body_sealed bytea,
        PRIMARY KEY (practice_id, couple_id, id, kind),
        FOREIGN KEY (practice_id, couple_id, occurrence_id) REFERENCES occurrence (practice_id, couple_id, id)
      );
      CREATE INDEX standing_until ON standing (practice_id, until) WHERE kind = 'both-ready';

      -- Until when a clinician has read one partner's words.
      CREATE TABLE reading (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        reader_id uuid NOT NULL,
        author_id uuid NOT NULL,
        read_until timestamptz NOT NULL,
        PRIMARY KEY (practice_id, couple_id, reader_id, author_id),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id)
      );

      CREATE TABLE request (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        person_id uuid NOT NULL,
        id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('not-for-me', 'declined-invitation', 'recovery')),
        asks_for_paper boolean NOT NULL DEFAULT false,
        at timestamptz NOT NULL DEFAULT app.now(),
        -- two working days, counted as three days
        due_at timestamptz NOT NULL DEFAULT app.now() + interval '72 hours',
        acknowledged_at timestamptz,
        acknowledged_by uuid,
        note_sealed bytea,
        PRIMARY KEY (practice_id, id),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id),
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id)
      );
      CREATE INDEX request_couple ON request (practice_id, couple_id);
      -- Asking twice is asking once; the one who asks may not read what is there already.
      CREATE UNIQUE INDEX request_waiting ON request (practice_id, couple_id, person_id, asks_for_paper)
        WHERE kind = 'not-for-me' AND acknowledged_at IS NULL;

      CREATE TABLE audit_entry (
        practice_id uuid NOT NULL REFERENCES practice (practice_id),
        id uuid NOT NULL,
        at timestamptz NOT NULL DEFAULT app.now(),
        person_id uuid,
        audience text NOT NULL,
        act text NOT NULL,
        couple_id uuid,
        subject_id uuid,
        PRIMARY KEY (practice_id, id)
      );
      CREATE INDEX audit_entry_at ON audit_entry (practice_id, at DESC, id DESC);
    `);

    const fenced = [
      'safety.suitability', 'safety.stop_tag', 'safety.tag_override', 'appointment', 'assignment', 'assignment_member', 'occurrence', 'hold', 'response',
      'response_write',
      'answer', 'aside', 'opening', 'happening', 'gesture', 'standing', 'draw', 'reading', 'request', 'audit_entry',
    ]; // prettier-ignore
    for (const table of fenced)
      await run.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY practice ON ${table} AS RESTRICTIVE TO usward_app
          USING (practice_id = (SELECT app.practice())) WITH CHECK (practice_id = (SELECT app.practice()));
      `);

    for (const table of ['safety.suitability', 'safety.stop_tag', 'safety.tag_override', 'hold', 'reading'])
      await run.query(`
        CREATE POLICY clinician ON ${table} TO usward_app
          USING ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[]))
          WITH CHECK ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[]));
      `);

    await run.query(`
      GRANT SELECT, INSERT ON safety.suitability TO usward_app;
      GRANT SELECT, INSERT, DELETE ON safety.stop_tag TO usward_app;
      GRANT SELECT, INSERT ON safety.tag_override TO usward_app;
      GRANT SELECT, INSERT, DELETE ON hold TO usward_app;
      GRANT SELECT, INSERT, UPDATE (read_until) ON reading TO usward_app;
      CREATE POLICY exchange ON hold FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'exchange' AND couple_id = (SELECT app.couple()));

      GRANT USAGE, CREATE ON SCHEMA app TO usward_gate;
      GRANT SELECT ON safety.suitability, safety.stop_tag TO usward_gate;
      CREATE POLICY gate ON safety.suitability FOR SELECT TO usward_gate USING (true);
      CREATE POLICY gate ON safety.stop_tag FOR SELECT TO usward_gate USING (true);
      GRANT SELECT (practice_id, couple_id, id, exercise_key, variant, begun_by, withdrawn_at) ON assignment TO usward_gate;
      GRANT SELECT (practice_id, couple_id, id, assignment_id, opens_at, closed_at) ON occurrence TO usward_gate;
      GRANT SELECT (practice_id, couple_id, assignment_id, level, handed_in_at) ON answer TO usward_gate;
      CREATE POLICY gate ON assignment FOR SELECT TO usward_gate USING (true);
      CREATE POLICY gate ON occurrence FOR SELECT TO usward_gate USING (true);
      CREATE POLICY gate ON answer FOR SELECT TO usward_gate USING (true);
      SET LOCAL ROLE usward_gate;
      -- A joint task needs two partners of whom each was asked alone and found suitable, not longer ago than agreed,
      -- and no fear. Of two decisions at one moment the more careful one counts. api/src/safety/safety.rules.ts says the same.
      CREATE FUNCTION app.found_suitable(couple uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT count(*) = 2 AND bool_and(coalesce(last.decision = 'joint'
            AND last.ask_again_on > (app.now() AT TIME ZONE p.time_zone)::date, false))
          AND NOT EXISTS (SELECT 1 FROM safety.stop_tag t
            WHERE t.practice_id = app.practice() AND t.couple_id = couple AND t.tag = 'fear')
        FROM public.membership m JOIN public.practice p ON p.practice_id = m.practice_id LEFT JOIN LATERAL (
          SELECT s.decision, s.ask_again_on FROM safety.suitability s
          WHERE s.practice_id = m.practice_id AND s.couple_id = m.couple_id AND s.person_id = m.person_id
          ORDER BY s.decided_at DESC, s.decision = 'joint' LIMIT 1) AS last ON true
        WHERE m.practice_id = app.practice() AND m.couple_id = couple AND m.kind = 'partner' AND m.ended_at IS NULL $$;
      -- To the couple's clinician; nobody else is told.
      CREATE FUNCTION app.is_suitable(couple uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT app.audience() = 'clinic' AND couple = ANY (app.couples()) AND app.found_suitable(couple) $$;
      -- The occurrences of the same exercise for the same two as the one that is exchanged now: a menu goes on over them.
      CREATE FUNCTION app.kindred() RETURNS TABLE (occurrence_id uuid, opens_at timestamptz, closed_at timestamptz)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT o.id, o.opens_at, o.closed_at FROM public.assignment now_given
        JOIN public.assignment a ON a.practice_id = now_given.practice_id AND a.couple_id = now_given.couple_id
          AND a.exercise_key = now_given.exercise_key AND a.variant = 'couple'
        JOIN public.occurrence o ON o.practice_id = a.practice_id AND o.couple_id = a.couple_id AND o.assignment_id = a.id
        WHERE app.audience() = 'exchange' AND now_given.practice_id = app.practice() AND now_given.couple_id = app.couple()
          AND now_given.id = app.assignment() AND now_given.variant = 'couple' $$;

      -- Begun by the caller alone, and not at an end.
      CREATE FUNCTION app.has_begun(assignment uuid) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT EXISTS (SELECT FROM public.assignment a WHERE app.audience() = 'me' AND a.practice_id = app.practice()
          AND a.couple_id = ANY (app.couples()) AND a.id = assignment AND a.begun_by = app.person() AND a.withdrawn_at IS NULL) $$;

      -- Begun by one of the two alone, and nothing of it handed to the therapist: for the staff it was never there.
      CREATE FUNCTION app.unseen() RETURNS SETOF uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT a.id FROM public.assignment a WHERE app.audience() = 'clinic' AND a.practice_id = app.practice()
          AND a.couple_id = ANY (app.couples()) AND a.begun_by IS NOT NULL AND NOT EXISTS (
            SELECT FROM public.answer w WHERE w.practice_id = a.practice_id AND w.couple_id = a.couple_id
              AND w.assignment_id = a.id AND w.level IN ('V1', 'V2') AND w.handed_in_at IS NOT NULL) $$;
      REVOKE EXECUTE ON FUNCTION app.found_suitable(uuid), app.is_suitable(uuid), app.kindred(), app.has_begun(uuid), app.unseen() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.is_suitable(uuid), app.kindred(), app.has_begun(uuid), app.unseen() TO usward_app;
      RESET ROLE;
      SET LOCAL ROLE usward_owner;
      REVOKE CREATE ON SCHEMA app FROM usward_gate;

      CREATE POLICY member ON appointment FOR SELECT TO usward_app USING (couple_id = ANY ((SELECT app.couples())::uuid[]));
      CREATE POLICY clinician ON appointment TO usward_app
        USING ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[]))
        WITH CHECK ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[]));
      GRANT SELECT, INSERT, UPDATE (starts_at, minutes, is_cancelled) ON appointment TO usward_app;

      CREATE POLICY clinician ON assignment_member TO usward_app
        USING ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[])
          AND assignment_id NOT IN (SELECT app.unseen()))
        WITH CHECK ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[]));
      -- What one begins alone is for oneself alone. Which exercises may be begun so, the room of the responses knows.
      CREATE POLICY begun ON assignment_member FOR INSERT TO usward_app
        WITH CHECK ((SELECT app.audience()) = 'me' AND person_id = (SELECT app.person()) AND app.has_begun(assignment_id));
      CREATE POLICY own ON assignment_member FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'me' AND person_id = (SELECT app.person()));
      CREATE POLICY exchange ON assignment_member FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'exchange' AND couple_id = (SELECT app.couple()) AND assignment_id = (SELECT app.assignment()));
      GRANT SELECT, INSERT ON assignment_member TO usward_app;

      -- Those given to me, also after I left the couple: they are the heading of what I wrote.
      CREATE POLICY mine ON assignment FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'me' AND id IN (SELECT m.assignment_id FROM assignment_member m WHERE m.person_id = (SELECT app.person())));
      CREATE POLICY clinician ON assignment TO usward_app
        USING ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[])
          AND id NOT IN (SELECT app.unseen()))
        WITH CHECK ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[]));
      CREATE POLICY begun ON assignment FOR INSERT TO usward_app
        WITH CHECK ((SELECT app.audience()) = 'me' AND couple_id = ANY ((SELECT app.couples())::uuid[])
          AND begun_by = (SELECT app.person()) AND variant = 'solo' AND opening = 'never');
      CREATE POLICY given ON assignment AS RESTRICTIVE FOR INSERT TO usward_app
        WITH CHECK (begun_by IS NULL OR (SELECT app.audience()) = 'me');
      -- Nothing for two before both were found suitable; and what was withdrawn stays so.
      CREATE POLICY suitable ON assignment AS RESTRICTIVE FOR INSERT TO usward_app
        WITH CHECK (variant = 'solo' OR app.is_suitable(couple_id));
      CREATE POLICY withdrawn ON assignment AS RESTRICTIVE FOR UPDATE TO usward_app WITH CHECK (withdrawn_at IS NOT NULL);
      CREATE POLICY exchange ON assignment FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'exchange' AND couple_id = (SELECT app.couple()) AND id = (SELECT app.assignment()));
      GRANT SELECT, INSERT, UPDATE (withdrawn_at) ON assignment TO usward_app;

      CREATE POLICY mine ON occurrence FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'me' AND assignment_id IN (SELECT m.assignment_id FROM assignment_member m WHERE m.person_id = (SELECT app.person())));
      CREATE POLICY clinician ON occurrence TO usward_app
        USING ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[])
          AND assignment_id NOT IN (SELECT app.unseen()))
        WITH CHECK ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[]));
      CREATE POLICY begun ON occurrence FOR INSERT TO usward_app
        WITH CHECK (couple_id = ANY ((SELECT app.couples())::uuid[]) AND app.has_begun(assignment_id));
      CREATE POLICY suitable ON occurrence AS RESTRICTIVE FOR INSERT TO usward_app
        WITH CHECK (assignment_id IN (SELECT a.id FROM assignment a WHERE a.withdrawn_at IS NULL
          AND (a.variant = 'solo' OR app.is_suitable(a.couple_id))));
      CREATE POLICY exchange ON occurrence FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'exchange' AND couple_id = (SELECT app.couple()) AND assignment_id = (SELECT app.assignment()));
      CREATE POLICY closing ON occurrence FOR UPDATE TO usward_app
        USING ((SELECT app.audience()) = 'exchange' AND couple_id = (SELECT app.couple()) AND assignment_id = (SELECT app.assignment()));
      CREATE POLICY keeper ON occurrence FOR SELECT TO usward_app USING ((SELECT app.audience()) = 'keeper');
      GRANT SELECT, INSERT, UPDATE (closed_at) ON occurrence TO usward_app;

      CREATE POLICY author ON response TO usward_app
        USING ((SELECT app.audience()) = 'me' AND author_id = (SELECT app.person()))
        WITH CHECK ((SELECT app.audience()) = 'me' AND author_id = (SELECT app.person())
          AND occurrence_id IN (SELECT o.id FROM occurrence o));
      GRANT SELECT, INSERT, UPDATE (revision, ending) ON response TO usward_app;

      CREATE POLICY author ON response_write TO usward_app
        USING ((SELECT app.audience()) = 'me' AND author_id = (SELECT app.person()))
        WITH CHECK ((SELECT app.audience()) = 'me' AND author_id = (SELECT app.person())
          AND occurrence_id IN (SELECT o.id FROM occurrence o));
      GRANT SELECT, INSERT ON response_write TO usward_app;

      CREATE POLICY author ON aside TO usward_app
        USING ((SELECT app.audience()) = 'me' AND author_id = (SELECT app.person()))
        WITH CHECK ((SELECT app.audience()) = 'me' AND author_id = (SELECT app.person())
          AND occurrence_id IN (SELECT o.id FROM occurrence o));
      GRANT SELECT, INSERT, DELETE ON aside TO usward_app;

      CREATE POLICY couple_fence ON answer AS RESTRICTIVE FOR SELECT TO usward_app
        USING (couple_id = ANY ((SELECT app.couples())::uuid[])
          OR ((SELECT app.audience()) = 'me' AND author_id = (SELECT app.person())));
      CREATE POLICY author ON answer TO usward_app
        USING ((SELECT app.audience()) = 'me' AND author_id = (SELECT app.person()))
        WITH CHECK ((SELECT app.audience()) = 'me' AND author_id = (SELECT app.person())
          AND occurrence_id IN (SELECT o.id FROM occurrence o WHERE o.assignment_id = answer.assignment_id));
      CREATE POLICY partner_opened ON answer FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'me' AND level IN ('VP', 'V2') AND EXISTS (
          SELECT 1 FROM opening o WHERE o.practice_id = answer.practice_id AND o.couple_id = answer.couple_id
            AND o.occurrence_id = answer.occurrence_id AND o.author_id = answer.author_id AND o.step = answer.step));
      CREATE POLICY clinician ON answer FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'clinic' AND level IN ('V1', 'V2') AND handed_in_at IS NOT NULL);
      CREATE POLICY exchange ON answer FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'exchange' AND assignment_id = (SELECT app.assignment())
          AND level IN ('VM', 'VP', 'V2') AND handed_in_at IS NOT NULL);
      -- Marks of a menu count in every later draw of it, whichever assignment it is.
      CREATE POLICY marks ON answer FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'exchange' AND level = 'VM' AND handed_in_at IS NOT NULL
          AND occurrence_id IN (SELECT k.occurrence_id FROM app.kindred() k));
      GRANT SELECT, INSERT, DELETE, UPDATE (level, handed_in_at, kept_for_appointment, body_sealed) ON answer TO usward_app;

      CREATE POLICY member ON opening FOR SELECT TO usward_app
        USING (couple_id = ANY ((SELECT app.couples())::uuid[]) OR author_id = (SELECT app.person()));
      CREATE POLICY exchange ON opening FOR INSERT TO usward_app
        WITH CHECK ((SELECT app.audience()) = 'exchange' AND couple_id = (SELECT app.couple())
          AND occurrence_id IN (SELECT o.id FROM occurrence o WHERE o.assignment_id = (SELECT app.assignment())));
      GRANT SELECT, INSERT ON opening TO usward_app;

      CREATE POLICY member ON happening FOR SELECT TO usward_app USING (couple_id = ANY ((SELECT app.couples())::uuid[]));
      CREATE POLICY partner ON happening FOR INSERT TO usward_app
        WITH CHECK ((SELECT app.audience()) = 'me' AND couple_id = ANY ((SELECT app.couples())::uuid[])
          AND occurrence_id IN (SELECT o.id FROM occurrence o JOIN assignment a ON a.id = o.assignment_id WHERE a.variant = 'couple'));
      GRANT SELECT, INSERT ON happening TO usward_app;

      -- Only of the one for whom it was drawn, and of no clinician.
      CREATE POLICY own ON draw FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'me' AND person_id = (SELECT app.person()) AND couple_id = ANY ((SELECT app.couples())::uuid[]));
      CREATE POLICY exchange ON draw FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'exchange' AND couple_id = (SELECT app.couple())
          AND occurrence_id IN (SELECT k.occurrence_id FROM app.kindred() k));
      CREATE POLICY drawn ON draw FOR INSERT TO usward_app
        WITH CHECK ((SELECT app.audience()) = 'exchange' AND couple_id = (SELECT app.couple())
          AND occurrence_id IN (SELECT o.id FROM occurrence o WHERE o.assignment_id = draw.assignment_id));
      GRANT SELECT, INSERT ON draw TO usward_app;

      CREATE POLICY author ON gesture TO usward_app
        USING ((SELECT app.audience()) = 'me' AND author_id = (SELECT app.person())
          AND couple_id = ANY ((SELECT app.couples())::uuid[]) AND until > (SELECT app.now()))
        WITH CHECK ((SELECT app.audience()) = 'me' AND author_id = (SELECT app.person())
          AND couple_id = ANY ((SELECT app.couples())::uuid[]) AND EXISTS (
            SELECT 1 FROM occurrence o JOIN assignment a
              ON a.practice_id = o.practice_id AND a.couple_id = o.couple_id AND a.id = o.assignment_id
            WHERE o.couple_id = gesture.couple_id AND o.id = gesture.occurrence_id AND a.id = gesture.assignment_id
              AND a.variant = 'couple' AND a.withdrawn_at IS NULL));
      CREATE POLICY offered ON gesture FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'me' AND kind = 'offer'
          AND couple_id = ANY ((SELECT app.couples())::uuid[]) AND until > (SELECT app.now()));
      CREATE POLICY exchange ON gesture FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'exchange' AND couple_id = (SELECT app.couple())
          AND assignment_id = (SELECT app.assignment()) AND until > (SELECT app.now()));
      CREATE POLICY exchanged ON gesture FOR UPDATE TO usward_app
        USING ((SELECT app.audience()) = 'exchange' AND couple_id = (SELECT app.couple())
          AND assignment_id = (SELECT app.assignment()))
        WITH CHECK ((SELECT app.audience()) = 'exchange' AND kind = 'spent');
      -- What has ended leaves no trace. The keeper reads none of it.
      CREATE POLICY keeper ON gesture FOR DELETE TO usward_app
        USING ((SELECT app.audience()) = 'keeper' AND until <= (SELECT app.now()));
      GRANT SELECT, INSERT, DELETE, UPDATE (kind, body_sealed) ON gesture TO usward_app;

      CREATE POLICY partner ON standing FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'me' AND couple_id = ANY ((SELECT app.couples())::uuid[])
          AND (kind <> 'both-ready' OR until > (SELECT app.now())) AND (kind <> 'one-phone' OR body_sealed IS NOT NULL));
      CREATE POLICY clinician ON standing FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[])
          AND (kind IN ('agreed', 'pause') OR kind = 'one-phone' AND body_sealed IS NOT NULL) AND level = 'V2');
      CREATE POLICY exchange ON standing FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'exchange' AND couple_id = (SELECT app.couple())
          AND assignment_id = (SELECT app.assignment()));
      CREATE POLICY exchanged ON standing FOR INSERT TO usward_app
        WITH CHECK ((SELECT app.audience()) = 'exchange' AND couple_id = (SELECT app.couple())
          AND assignment_id = (SELECT app.assignment()) AND kind <> 'pause' AND EXISTS (
            SELECT 1 FROM occurrence o WHERE o.couple_id = standing.couple_id AND o.id = standing.occurrence_id
              AND o.assignment_id = standing.assignment_id));
      CREATE POLICY paused ON standing FOR INSERT TO usward_app
        WITH CHECK ((SELECT app.audience()) = 'me' AND couple_id = ANY ((SELECT app.couples())::uuid[]) AND kind = 'pause'
          AND EXISTS (
            SELECT 1 FROM occurrence o JOIN assignment a
              ON a.practice_id = o.practice_id AND a.couple_id = o.couple_id AND a.id = o.assignment_id
            WHERE o.couple_id = standing.couple_id AND o.id = standing.occurrence_id AND a.id = standing.assignment_id
              AND a.variant = 'couple' AND a.withdrawn_at IS NULL));
      CREATE POLICY keeper ON standing FOR DELETE TO usward_app
        USING ((SELECT app.audience()) = 'keeper' AND kind = 'both-ready' AND until <= (SELECT app.now()));
      -- Either of the two takes back what both said on one phone; nothing else changes.
      CREATE POLICY taken_back ON standing FOR UPDATE TO usward_app
        USING ((SELECT app.audience()) = 'exchange' AND couple_id = (SELECT app.couple())
          AND assignment_id = (SELECT app.assignment()) AND kind = 'one-phone')
        WITH CHECK ((SELECT app.audience()) = 'exchange' AND kind = 'one-phone' AND body_sealed IS NULL);
      GRANT SELECT, INSERT, DELETE, UPDATE (body_sealed) ON standing TO usward_app;

      -- Written by a partner, read by the couple's clinicians only.
      CREATE POLICY asking ON request FOR INSERT TO usward_app
        WITH CHECK ((SELECT app.audience()) = 'me' AND person_id = (SELECT app.person()) AND couple_id = ANY ((SELECT app.couples())::uuid[]));
      CREATE POLICY clinician ON request TO usward_app
        USING ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[]))
        WITH CHECK ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[]));
      GRANT SELECT, INSERT, UPDATE (acknowledged_at, acknowledged_by, note_sealed) ON request TO usward_app;

      CREATE POLICY written ON audit_entry FOR INSERT TO usward_app WITH CHECK (person_id IS NOT DISTINCT FROM (SELECT app.person()));
      CREATE POLICY owner ON audit_entry FOR SELECT TO usward_app
        USING ('owner' = ANY ((SELECT app.roles())::text[]) AND act NOT LIKE 'safety.%');
      CREATE POLICY clinician ON audit_entry FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[]));
      GRANT SELECT, INSERT ON audit_entry TO usward_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The work of a practice is not undone.');
  }
}

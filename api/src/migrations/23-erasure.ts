import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of whom a row is, in every table that holds something of one person alone. */
const own = {
  answer: 'author_id', aside: 'author_id', response_write: 'author_id', response: 'author_id', opening: 'author_id',
  reply: 'author_id', draw: 'person_id', gesture: 'author_id', measurement: 'person_id', shown_line: 'person_id',
  agenda_point: 'added_by', arrival_answer: 'author_id', safe_contact: 'person_id', request: 'person_id',
  reading: 'author_id', invitation: 'person_id', asked_hour: 'person_id', policy_acknowledgement: 'person_id',
  'safety.suitability': 'person_id', 'safety.screen': 'person_id', 'safety.screen_code': 'person_id',
  risk_event: 'person_id', export_file: 'person_id', release_answer: 'author_id', saved_views: 'person_id',
}; // prettier-ignore
const ofAnAccount = ['sign_in', 'device', 'recovery_code', 'account_link'];

/** A couple that parts, a person who is erased, and what leaves by itself. */
export class Erasure23 implements MigrationInterface {
  name = 'Erasure1764000000023';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE request DROP CONSTRAINT request_kind_check;
      ALTER TABLE request ADD CONSTRAINT request_kind_check
        CHECK (kind IN ('not-for-me', 'declined-invitation', 'recovery', 'stop-together'));
      DROP INDEX request_waiting;
      CREATE UNIQUE INDEX request_waiting ON request (practice_id, couple_id, person_id, kind, asks_for_paper)
        WHERE kind IN ('not-for-me', 'stop-together') AND acknowledged_at IS NULL;

      -- When two are no couple here any more. Until it has happened nobody but the clinicians knows of it.
      CREATE TABLE uncoupling (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        id uuid NOT NULL,
        at timestamptz NOT NULL,
        words_sealed bytea,
        called_off_at timestamptz,
        happened_at timestamptz,
        PRIMARY KEY (practice_id, id),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id)
      );
      CREATE UNIQUE INDEX uncoupling_one ON uncoupling (practice_id, couple_id) WHERE called_off_at IS NULL;

      -- Who asked, and what was answered to "is it safe that this stops now?"
      CREATE TABLE safety.uncoupling (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        uncoupling_id uuid NOT NULL,
        asked_by uuid,
        decided_by uuid NOT NULL,
        body_sealed bytea NOT NULL,
        PRIMARY KEY (practice_id, couple_id, uncoupling_id),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id)
      );

      CREATE TABLE erasure (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        asked_by uuid NOT NULL,
        asked_at timestamptz NOT NULL DEFAULT app.now(),
        due_at timestamptz NOT NULL,
        taken_back_at timestamptz,
        -- the practice must keep its record until then: restricted, not shredded
        held_until date,
        held_by uuid,
        restricted_at timestamptz,
        done_at timestamptz,
        PRIMARY KEY (practice_id, id),
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id)
      );
      CREATE UNIQUE INDEX erasure_one ON erasure (practice_id, person_id) WHERE taken_back_at IS NULL;

      ALTER TABLE person ADD erased_at timestamptz, ADD restricted_at timestamptz;
      ALTER TABLE practice ADD retention_years integer NOT NULL DEFAULT 7 CHECK (retention_years BETWEEN 3 AND 30),
        ADD retained_on date;

      -- What only its author reads leaves fourteen days after it was written, unless they keep it.
      ALTER TABLE answer ADD leaves_at timestamptz;
      ALTER TABLE answer NO FORCE ROW LEVEL SECURITY;
      UPDATE answer SET leaves_at = app.now() + interval '14 days' WHERE level = 'V0';
      ALTER TABLE answer FORCE ROW LEVEL SECURITY;
      CREATE INDEX answer_leaves ON answer (practice_id, leaves_at) WHERE leaves_at IS NOT NULL;
      GRANT UPDATE (leaves_at) ON answer TO usward_app;
      GRANT UPDATE (retention_years) ON practice TO usward_app;
    `);

    for (const table of ['uncoupling', 'safety.uncoupling', 'erasure'])
      await run.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY practice ON ${table} AS RESTRICTIVE TO usward_app
          USING (practice_id = (SELECT app.practice())) WITH CHECK (practice_id = (SELECT app.practice()));
      `);

    for (const [table, column] of Object.entries(own))
      await run.query(`
        GRANT SELECT (practice_id, ${column}), DELETE ON ${table} TO usward_gate;
        CREATE POLICY erasing ON ${table} TO usward_gate USING (true);
      `);
    for (const table of ofAnAccount)
      await run.query(`
        GRANT SELECT (account_id), DELETE ON ${table} TO usward_gate;
        CREATE POLICY erasing ON ${table} TO usward_gate USING (true);
      `);

    await run.query(`
      GRANT DELETE ON risk_step TO usward_gate;
      CREATE POLICY erasing ON risk_step TO usward_gate USING (true);
      GRANT SELECT (level) ON answer TO usward_gate;
      GRANT UPDATE (ended_at) ON membership TO usward_gate;
      GRANT UPDATE (withdrawn_at) ON assignment TO usward_gate;
      GRANT UPDATE (erased_at, restricted_at), SELECT (erased_at, restricted_at) ON person TO usward_gate;
      GRANT UPDATE (closed_at, password_hash, pin_hash, name_hash) ON account TO usward_gate;
      GRANT SELECT (practice_id, couple_id, id, at, called_off_at, happened_at), UPDATE (happened_at) ON uncoupling TO usward_gate;
      GRANT SELECT (practice_id, couple_id, id, ended), UPDATE (ended) ON dialogue TO usward_gate;
      GRANT SELECT (retention_years, retained_on), UPDATE (retained_on) ON practice TO usward_gate;
      GRANT SELECT (expires_at, used_at, declined_at) ON invitation TO usward_gate;
      CREATE POLICY retaining ON practice FOR UPDATE TO usward_gate USING (true);
      CREATE POLICY parting ON membership FOR UPDATE TO usward_gate USING (true);
      CREATE POLICY parting ON assignment FOR UPDATE TO usward_gate USING (true);
      CREATE POLICY erasing ON person FOR UPDATE TO usward_gate USING (true);
      CREATE POLICY parting ON uncoupling TO usward_gate USING (true);
      CREATE POLICY parting ON dialogue TO usward_gate USING (true);
      GRANT USAGE ON SCHEMA safety TO usward_gate;
      GRANT USAGE, CREATE ON SCHEMA app TO usward_gate;
      SET LOCAL ROLE usward_gate;

      -- The couples in which the caller was a partner, and is none now.
      CREATE FUNCTION app.parted() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT coalesce(array_agg(couple_id), '{}') FROM public.membership WHERE app.audience() = 'me'
          AND practice_id = app.practice() AND person_id = app.person() AND kind = 'partner' AND ended_at IS NOT NULL $$;

      -- Whose answers nobody reads any more, although they must be kept.
      CREATE FUNCTION app.restricted() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT id FROM public.person WHERE practice_id = app.practice() AND restricted_at IS NOT NULL $$;

      -- Of both at the same moment, and of all that was given to the two. Before its time, or a second time, nothing.
      CREATE FUNCTION app.uncouple(parting uuid) RETURNS uuid
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE home uuid;
      BEGIN
        UPDATE public.uncoupling u SET happened_at = app.now() WHERE app.audience() = 'keeper' AND u.practice_id = app.practice()
          AND u.id = parting AND u.at <= app.now() AND u.called_off_at IS NULL AND u.happened_at IS NULL RETURNING u.couple_id INTO home;
        IF home IS NULL THEN RETURN NULL; END IF;
        UPDATE public.membership m SET ended_at = app.now() WHERE m.practice_id = app.practice() AND m.couple_id = home
          AND m.kind = 'partner' AND m.ended_at IS NULL;
        UPDATE public.assignment a SET withdrawn_at = app.now() WHERE a.practice_id = app.practice() AND a.couple_id = home
          AND a.withdrawn_at IS NULL;
        RETURN home;
      END $$;

      -- What of this person there are keys for, and of whom else nobody would be left.
      CREATE FUNCTION app.erasure_of(who uuid) RETURNS TABLE (account_id uuid, couples uuid[], joint uuid[], clinicians uuid[])
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        WITH theirs AS (SELECT m.couple_id FROM public.membership m WHERE m.practice_id = app.practice() AND m.person_id = who AND m.kind = 'partner'),
        alone AS (SELECT t.couple_id FROM theirs t WHERE NOT EXISTS (
          SELECT FROM public.membership o JOIN public.person p ON p.practice_id = o.practice_id AND p.id = o.person_id
          WHERE o.practice_id = app.practice() AND o.couple_id = t.couple_id AND o.kind = 'partner' AND o.person_id <> who AND p.erased_at IS NULL))
        SELECT (SELECT p.account_id FROM public.person p WHERE p.practice_id = app.practice() AND p.id = who AND NOT EXISTS (
            SELECT FROM public.person e WHERE e.account_id = p.account_id AND e.erased_at IS NULL AND (e.practice_id, e.id) <> (p.practice_id, p.id))),
          (SELECT coalesce(array_agg(couple_id), '{}') FROM theirs), (SELECT coalesce(array_agg(couple_id), '{}') FROM alone),
          (SELECT coalesce(array_agg(DISTINCT c.person_id), '{}') FROM public.membership c WHERE c.practice_id = app.practice()
            AND c.kind = 'clinician' AND c.couple_id IN (SELECT couple_id FROM alone))
        WHERE app.audience() = 'keeper' $$;

      -- The rows of one partner go; who they were stays as an id that nothing can be read of. Returns the sign-ins that end.
      CREATE FUNCTION app.erase(who uuid, is_held boolean) RETURNS SETOF uuid
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE theirs uuid; keeps_account boolean; own record;
      BEGIN
        IF app.audience() IS DISTINCT FROM 'keeper' THEN RAISE EXCEPTION 'role.not-allowed' USING ERRCODE = 'US403'; END IF;
        SELECT p.account_id, EXISTS (SELECT FROM public.person e WHERE e.account_id = p.account_id AND e.erased_at IS NULL
            AND e.restricted_at IS NULL AND (e.practice_id, e.id) <> (p.practice_id, p.id))
          INTO theirs, keeps_account FROM public.person p WHERE p.practice_id = app.practice() AND p.id = who AND p.roles = ARRAY['partner'];
        IF NOT FOUND THEN RETURN; END IF;
        RETURN QUERY SELECT s.id FROM public.sign_in s WHERE s.practice_id = app.practice() AND s.person_id = who AND s.revoked_at IS NULL;
        DELETE FROM public.sign_in s WHERE s.practice_id = app.practice() AND s.person_id = who;
        UPDATE public.membership m SET ended_at = app.now() WHERE m.practice_id = app.practice() AND m.person_id = who
          AND m.kind = 'partner' AND m.ended_at IS NULL;
        DELETE FROM public.aside a WHERE a.practice_id = app.practice() AND a.author_id = who;
        DELETE FROM public.answer a WHERE a.practice_id = app.practice() AND a.author_id = who AND a.level = 'V0';
        IF NOT keeps_account THEN
          ${ofAnAccount.map((table) => `DELETE FROM public.${table} x WHERE x.account_id = theirs;`).join('\n          ')}
          UPDATE public.account a SET closed_at = coalesce(a.closed_at, app.now()), password_hash = 'erased', pin_hash = NULL,
            name_hash = sha256(a.id::text::bytea) WHERE a.id = theirs;
        END IF;
        IF is_held THEN
          UPDATE public.person p SET restricted_at = coalesce(p.restricted_at, app.now()) WHERE p.practice_id = app.practice() AND p.id = who;
          RETURN;
        END IF;
        DELETE FROM public.risk_step x USING public.risk_event e WHERE x.practice_id = app.practice() AND e.practice_id = x.practice_id
          AND e.id = x.event_id AND e.person_id = who;
        ${Object.entries(own)
          .map(([table, column]) => {
            const name = table.includes('.') ? table : `public.${table}`;
            return `DELETE FROM ${name} x WHERE x.practice_id = app.practice() AND x.${column} = who;`;
          })
          .join('\n        ')}
        UPDATE public.person p SET erased_at = coalesce(p.erased_at, app.now()), restricted_at = NULL
          WHERE p.practice_id = app.practice() AND p.id = who;
        -- A couple of which both are gone is nobody's any more.
        UPDATE public.membership c SET ended_at = app.now() WHERE c.practice_id = app.practice() AND c.kind = 'clinician'
          AND coalesce(c.ended_at, 'infinity') > app.now() AND c.couple_id IN (SELECT m.couple_id FROM public.membership m
            WHERE m.practice_id = app.practice() AND m.person_id = who AND m.kind = 'partner')
          AND NOT EXISTS (SELECT FROM public.membership o JOIN public.person p ON p.practice_id = o.practice_id AND p.id = o.person_id
            WHERE o.practice_id = app.practice() AND o.couple_id = c.couple_id AND o.kind = 'partner' AND p.erased_at IS NULL);
      END $$;

      -- Those whose last couple here ended so long ago that their record need not be kept, the oldest first.
      CREATE FUNCTION app.outlived(most integer) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT m.person_id FROM public.membership m
        JOIN public.person p ON p.practice_id = m.practice_id AND p.id = m.person_id AND p.erased_at IS NULL
        JOIN public.practice r ON r.practice_id = m.practice_id
        WHERE app.audience() = 'keeper' AND m.practice_id = app.practice() AND m.kind = 'partner'
        GROUP BY m.person_id, r.retention_years
        HAVING bool_and(m.ended_at IS NOT NULL) AND max(m.ended_at) < app.now() - make_interval(years => r.retention_years)
        ORDER BY max(m.ended_at), m.person_id LIMIT most $$;

      -- Ids only, for what is done in each once a day.
      CREATE FUNCTION app.practices() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT practice_id FROM public.practice WHERE app.audience() = 'open' ORDER BY 1 $$;

      CREATE FUNCTION app.begin_day(today date) RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        UPDATE public.practice p SET retained_on = today WHERE app.audience() = 'keeper' AND p.practice_id = app.practice()
          AND coalesce(p.retained_on, '-infinity') < today;
        RETURN FOUND;
      END $$;

      -- Those that ran out a month ago, and were neither used nor declined.
      CREATE FUNCTION app.forget_invitations() RETURNS void
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        DELETE FROM public.invitation i WHERE app.audience() = 'keeper' AND i.practice_id = app.practice()
          AND i.expires_at < app.now() - interval '30 days' AND i.used_at IS NULL AND i.declined_at IS NULL $$;

      REVOKE EXECUTE ON FUNCTION app.practices(), app.begin_day(date), app.forget_invitations() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.practices(), app.begin_day(date), app.forget_invitations() TO usward_app;
      REVOKE EXECUTE ON FUNCTION app.parted(), app.restricted(), app.uncouple(uuid), app.erasure_of(uuid), app.erase(uuid, boolean), app.outlived(integer) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.parted(), app.restricted(), app.uncouple(uuid), app.erasure_of(uuid), app.erase(uuid, boolean), app.outlived(integer) TO usward_app;
      RESET ROLE;
      SET LOCAL ROLE usward_owner;
      REVOKE CREATE ON SCHEMA app FROM usward_gate;
    `);

    const clinician = `(SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[])`;
    const self = `(SELECT app.audience()) = 'me' AND person_id = (SELECT app.person())`;
    const theirClinician = `(SELECT app.audience()) = 'clinic' AND person_id IN (SELECT m.person_id FROM membership m
      WHERE m.kind = 'partner' AND m.couple_id = ANY ((SELECT app.couples())::uuid[]))`;
    await run.query(`
      CREATE POLICY clinician ON uncoupling FOR SELECT TO usward_app USING (${clinician});
      CREATE POLICY planned ON uncoupling FOR INSERT TO usward_app WITH CHECK (${clinician} AND happened_at IS NULL);
      CREATE POLICY called_off ON uncoupling FOR UPDATE TO usward_app USING (${clinician} AND happened_at IS NULL);
      -- The note, once it has happened, to those who were the two.
      CREATE POLICY told ON uncoupling FOR SELECT TO usward_app
        USING (happened_at IS NOT NULL AND couple_id = ANY ((SELECT app.parted())::uuid[]));
      GRANT SELECT, INSERT, UPDATE (called_off_at) ON uncoupling TO usward_app;

      CREATE POLICY clinician ON safety.uncoupling TO usward_app USING (${clinician}) WITH CHECK (${clinician});
      GRANT SELECT, INSERT ON safety.uncoupling TO usward_app;

      CREATE POLICY self ON erasure FOR SELECT TO usward_app USING (${self});
      CREATE POLICY asked ON erasure FOR INSERT TO usward_app WITH CHECK (${self} AND done_at IS NULL AND held_until IS NULL);
      CREATE POLICY taken_back ON erasure FOR UPDATE TO usward_app USING (${self} AND done_at IS NULL AND held_until IS NULL);
      CREATE POLICY clinician ON erasure FOR SELECT TO usward_app USING (${theirClinician});
      CREATE POLICY duty ON erasure FOR INSERT TO usward_app WITH CHECK (${theirClinician} AND done_at IS NULL);
      CREATE POLICY held ON erasure FOR UPDATE TO usward_app USING (${theirClinician} AND done_at IS NULL);
      CREATE POLICY keeper ON erasure TO usward_app USING ((SELECT app.audience()) = 'keeper') WITH CHECK ((SELECT app.audience()) = 'keeper');
      GRANT SELECT, INSERT, UPDATE (taken_back_at, held_until, held_by, restricted_at, done_at) ON erasure TO usward_app;

      CREATE POLICY kept_shut ON answer AS RESTRICTIVE FOR SELECT TO usward_app USING (author_id NOT IN (SELECT app.restricted()));
      -- What has left leaves no trace. The keeper reads none of it.
      CREATE POLICY keeper ON answer FOR DELETE TO usward_app
        USING ((SELECT app.audience()) = 'keeper' AND level = 'V0' AND leaves_at <= (SELECT app.now()));
    `);
  }

  async down(): Promise<void> {
    throw new Error('What is erased stays so.');
  }
}

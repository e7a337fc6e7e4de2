import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, practices, people, couples and who belongs to them: the root of privacy. */
export class People2 implements MigrationInterface {
  name = 'People1764000000002';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE account (
        id uuid PRIMARY KEY,
        name_hash bytea NOT NULL UNIQUE,
        name_sealed bytea NOT NULL,
        email_sealed bytea,
        password_hash text NOT NULL,
        pin_hash text,
        -- after a lost password the private area stays closed until the PIN, or a new PIN from then on
        pin_may_be_set_from timestamptz,
        is_recovering boolean NOT NULL DEFAULT false,
        totp_sealed bytea,
        totp_next_sealed bytea,
        totp_last_step bigint,
        has_second_factor boolean NOT NULL DEFAULT false,
        -- things from the other stay unread until asked for; nobody else may know
        keeps_unread boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT app.now(),
        closed_at timestamptz
      );

      CREATE TABLE recovery_code (
        account_id uuid NOT NULL REFERENCES account (id),
        code_hash bytea NOT NULL,
        used_at timestamptz,
        PRIMARY KEY (account_id, code_hash)
      );

      CREATE TABLE account_link (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id),
        kind text NOT NULL CHECK (kind IN ('password', 'email-old', 'email-new')),
        token_hash bytea NOT NULL UNIQUE,
        email_sealed bytea,
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX account_link_expires ON account_link (expires_at);

      CREATE TABLE practice (
        practice_id uuid PRIMARY KEY,
        name text NOT NULL,
        time_zone text NOT NULL,
        country text NOT NULL CHECK (country IN ('US', 'ES', 'CO')),
        policy text NOT NULL CHECK (policy IN ('no-secrets', 'limited-secrets')),
        is_demo boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT app.now()
      );
      -- The practice's own words for feelings that hold a verdict, for the coach; without a row, the coach has its own.
      CREATE TABLE verdict_list (
        practice_id uuid NOT NULL REFERENCES practice (practice_id),
        locale text NOT NULL CHECK (locale IN ('en', 'es')),
        words text[] NOT NULL,
        PRIMARY KEY (practice_id, locale)
      );

      CREATE TABLE person (
        practice_id uuid NOT NULL REFERENCES practice (practice_id),
        id uuid NOT NULL,
        account_id uuid REFERENCES account (id),
        roles text[] NOT NULL CHECK (roles <@ ARRAY['owner', 'clinician', 'assistant', 'partner']),
        name_sealed bytea NOT NULL,
        locale text NOT NULL CHECK (locale IN ('en', 'es')),
        address text NOT NULL CHECK (address IN ('tu', 'vos', 'usted')),
        joined_at timestamptz,
        PRIMARY KEY (practice_id, id)
      );
      -- One account may be several people, also in one practice: a partner of a former couple and of a new one, a clinician who is a client.
      CREATE INDEX person_of_account ON person (account_id);

      -- A browser in which somebody signed in, and the key that seals the drafts kept there.
      CREATE TABLE device (
        account_id uuid NOT NULL REFERENCES account (id),
        token_hash bytea NOT NULL,
        draft_key_sealed bytea,
        PRIMARY KEY (account_id, token_hash)
      );

      CREATE TABLE sign_in (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id),
        practice_id uuid NOT NULL,
        person_id uuid NOT NULL,
        audience text NOT NULL CHECK (audience IN ('me', 'clinic')),
        token_hash bytea NOT NULL UNIQUE,
        is_own_phone boolean NOT NULL DEFAULT false,
        label_sealed bytea NOT NULL,
        device_hash bytea NOT NULL,
        idle_seconds integer NOT NULL,
        created_at timestamptz NOT NULL DEFAULT app.now(),
        seen_at timestamptz NOT NULL DEFAULT app.now(),
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        private_until timestamptz,
        confirmed_until timestamptz,
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id),
        FOREIGN KEY (account_id, device_hash) REFERENCES device (account_id, token_hash)
      );
      CREATE INDEX sign_in_account ON sign_in (account_id);
      CREATE INDEX sign_in_expires ON sign_in (expires_at);

      CREATE TABLE couple (
        practice_id uuid NOT NULL REFERENCES practice (practice_id),
        id uuid NOT NULL,
        time_zone text NOT NULL,
        closing_hour text NOT NULL,
        birth_date_sealed bytea,
        children_sealed bytea,
        avoids_baby_words boolean NOT NULL DEFAULT false,
        own_weeks boolean NOT NULL DEFAULT false,
        weekly_minutes integer NOT NULL DEFAULT 30,
        opened_at timestamptz NOT NULL DEFAULT app.now(),
        PRIMARY KEY (practice_id, id)
      );

      CREATE TABLE membership (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        person_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('partner', 'clinician')),
        started_at timestamptz NOT NULL DEFAULT app.now(),
        ended_at timestamptz,
        PRIMARY KEY (practice_id, couple_id, person_id, kind),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id),
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id)
      );
      CREATE INDEX membership_person ON membership (practice_id, person_id);

      CREATE TABLE invitation (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        -- null for a member of the staff
        couple_id uuid,
        person_id uuid NOT NULL,
        token_hash bytea NOT NULL UNIQUE,
        code_hash bytea NOT NULL,
        wrong_codes integer NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL DEFAULT app.now(),
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        cancelled_at timestamptz,
        declined_at timestamptz,
        PRIMARY KEY (practice_id, id),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id),
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id)
      );

      CREATE TABLE policy_acknowledgement (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        person_id uuid NOT NULL,
        policy text NOT NULL,
        at timestamptz NOT NULL DEFAULT app.now(),
        PRIMARY KEY (practice_id, couple_id, person_id, policy),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id),
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id)
      );

      CREATE TABLE safe_contact (
        practice_id uuid NOT NULL,
        couple_id uuid NOT NULL,
        person_id uuid NOT NULL,
        body_sealed bytea NOT NULL,
        PRIMARY KEY (practice_id, couple_id, person_id),
        FOREIGN KEY (practice_id, couple_id) REFERENCES couple (practice_id, id),
        FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id)
      );
    `);

    await run.query(`
      -- The gate reads just what the fences need, for every practice: it holds no words, only ids and dates.
      GRANT SELECT ON membership TO usward_gate;
      GRANT SELECT (practice_id, id, account_id, roles, locale) ON person TO usward_gate;
      GRANT SELECT (practice_id, is_demo, time_zone) ON practice TO usward_gate;
      GRANT SELECT (id, closed_at, has_second_factor, is_recovering), UPDATE (pin_may_be_set_from) ON account TO usward_gate;
      GRANT SELECT, DELETE, UPDATE (seen_at) ON sign_in TO usward_gate;
      GRANT SELECT (expires_at), DELETE ON account_link TO usward_gate;
      GRANT INSERT ON couple, membership TO usward_gate;
      GRANT SELECT (practice_id, id), UPDATE (avoids_baby_words, children_sealed) ON couple TO usward_gate;
      GRANT USAGE, CREATE ON SCHEMA app TO usward_gate;
      SET LOCAL ROLE usward_gate;

      -- The couples of which the caller is a member now, in the audience that is asking.
      CREATE FUNCTION app.couples() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT CASE app.audience() WHEN 'exchange' THEN ARRAY[app.couple()] ELSE (
          SELECT coalesce(array_agg(couple_id), '{}') FROM public.membership
          WHERE practice_id = app.practice() AND person_id = app.person() AND ended_at IS NULL
            AND kind = CASE app.audience() WHEN 'me' THEN 'partner' WHEN 'clinic' THEN 'clinician' END) END $$;

      -- The people whose names the caller may know: those of the couples, and for the staff their colleagues.
      CREATE FUNCTION app.people() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT coalesce(array_agg(DISTINCT person_id), '{}') FROM (
          SELECT app.person() AS person_id
          UNION ALL
          SELECT person_id FROM public.membership
          WHERE practice_id = app.practice() AND couple_id = ANY (app.couples())
            AND (ended_at IS NULL OR app.audience() = 'clinic')
          UNION ALL
          SELECT id FROM public.person
          WHERE app.audience() = 'clinic' AND practice_id = app.practice() AND NOT 'partner' = ANY (roles)) AS known $$;

      CREATE FUNCTION app.roles() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT coalesce((SELECT roles FROM public.person
          WHERE app.audience() = 'clinic' AND practice_id = app.practice() AND id = app.person()), '{}') $$;

      -- The first statement of every signed-in transaction: from the hash of a token to a person, or an error.
      -- A page that only listens is not somebody being there: it keeps no sign-in from going idle.
      CREATE FUNCTION app.enter(token bytea, wanted text, is_present boolean) RETURNS TABLE (
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
            AND w.practice_id = held.practice_id AND w.id = held.person_id;
        IF NOT FOUND THEN RAISE EXCEPTION 'sign-in.needed' USING ERRCODE = 'US401'; END IF;
      END $$;

      -- A clinician opens a couple and is its clinician in the same act; there is no other way to become one of a new couple.
      CREATE FUNCTION app.open_couple(couple uuid, zone text, closing text) RETURNS void
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        IF NOT 'clinician' = ANY (app.roles()) THEN RAISE EXCEPTION 'role.not-allowed' USING ERRCODE = 'US403'; END IF;
        INSERT INTO public.couple (practice_id, id, time_zone, closing_hour) VALUES (app.practice(), couple, zone, closing);
        INSERT INTO public.membership (practice_id, couple_id, person_id, kind)
          VALUES (app.practice(), couple, app.person(), 'clinician');
      END $$;

      -- Of a couple its partners may change how their home is spoken of, and nothing else. Null leaves it as it is.
      -- Sign-ins and links whose time is over are nobody's any more. Whoever calls it sees nothing of them.
      CREATE FUNCTION app.forget_sign_ins() RETURNS void
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        DELETE FROM public.sign_in WHERE expires_at <= app.now();
        DELETE FROM public.account_link WHERE expires_at <= app.now() $$;

      CREATE FUNCTION app.change_home(home uuid, avoids boolean, children bytea) RETURNS void
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        IF app.audience() IS DISTINCT FROM 'me' OR NOT home = ANY (app.couples()) THEN
          RAISE EXCEPTION 'role.not-allowed' USING ERRCODE = 'US403';
        END IF;
        IF avoids IS NOT NULL THEN
          UPDATE public.couple SET avoids_baby_words = avoids WHERE practice_id = app.practice() AND id = home;
        END IF;
        IF children IS NOT NULL THEN
          UPDATE public.couple SET children_sealed = children WHERE practice_id = app.practice() AND id = home;
        END IF;
      END $$;

      -- Who the account is, in every practice: asked right after its password was right.
      CREATE FUNCTION app.people_of_account() RETURNS TABLE (practice_id uuid, person_id uuid, roles text[])
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT p.practice_id, p.id, p.roles FROM public.person p
        LEFT JOIN public.membership m ON m.practice_id = p.practice_id AND m.person_id = p.id AND m.kind = 'partner'
        WHERE p.account_id = app.account() GROUP BY p.practice_id, p.id, p.roles
        ORDER BY bool_or(m.ended_at IS NULL) DESC, max(m.started_at) DESC NULLS LAST, p.id $$;

      -- After a lost password the couple's clinician vouches for the person; a new PIN may be set a day later.
      CREATE FUNCTION app.vouch(partner uuid) RETURNS timestamptz
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE since timestamptz := app.now() + interval '24 hours'; theirs uuid;
      BEGIN
        SELECT p.account_id INTO theirs FROM public.person p JOIN public.membership m
          ON m.practice_id = p.practice_id AND m.person_id = p.id
          WHERE app.audience() = 'clinic' AND p.practice_id = app.practice() AND p.id = partner
            AND m.kind = 'partner' AND m.ended_at IS NULL AND m.couple_id = ANY (app.couples());
        IF theirs IS NULL THEN RETURN NULL; END IF;
        UPDATE public.account SET pin_may_be_set_from = since WHERE id = theirs;
        RETURN since;
      END $$;

      -- An installation without a practice asks for its first owner.
      CREATE FUNCTION app.has_practice() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT EXISTS (SELECT practice_id FROM public.practice) $$;

      REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.has_practice(), app.couples(), app.people(), app.roles(), app.enter(bytea, text, boolean),
        app.open_couple(uuid, text, text), app.change_home(uuid, boolean, bytea), app.forget_sign_ins(), app.people_of_account(), app.vouch(uuid) TO usward_app;
      RESET ROLE;
      SET LOCAL ROLE usward_owner;
      REVOKE CREATE ON SCHEMA app FROM usward_gate;
    `);

    await run.query(`
      ALTER TABLE account ENABLE ROW LEVEL SECURITY; ALTER TABLE account FORCE ROW LEVEL SECURITY;
      CREATE POLICY own ON account TO usward_app USING (id = (SELECT app.account())) WITH CHECK (id = (SELECT app.account()));
      CREATE POLICY claimed ON account FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'open' AND name_hash = (SELECT app.claim()));
      CREATE POLICY gate ON account TO usward_gate USING (true);
      GRANT SELECT, INSERT, UPDATE ON account TO usward_app;

      ALTER TABLE recovery_code ENABLE ROW LEVEL SECURITY; ALTER TABLE recovery_code FORCE ROW LEVEL SECURITY;
      CREATE POLICY own ON recovery_code TO usward_app USING (account_id = (SELECT app.account())) WITH CHECK (account_id = (SELECT app.account()));
      GRANT SELECT, INSERT, UPDATE, DELETE ON recovery_code TO usward_app;

      ALTER TABLE account_link ENABLE ROW LEVEL SECURITY; ALTER TABLE account_link FORCE ROW LEVEL SECURITY;
      CREATE POLICY own ON account_link TO usward_app USING (account_id = (SELECT app.account())) WITH CHECK (account_id = (SELECT app.account()));
      CREATE POLICY claimed ON account_link FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'open' AND token_hash = (SELECT app.claim()));
      CREATE POLICY gate ON account_link TO usward_gate USING (true);
      GRANT SELECT, INSERT, UPDATE ON account_link TO usward_app;

      ALTER TABLE device ENABLE ROW LEVEL SECURITY; ALTER TABLE device FORCE ROW LEVEL SECURITY;
      CREATE POLICY own ON device TO usward_app USING (account_id = (SELECT app.account())) WITH CHECK (account_id = (SELECT app.account()));
      GRANT SELECT, INSERT, UPDATE (draft_key_sealed) ON device TO usward_app;

      ALTER TABLE sign_in ENABLE ROW LEVEL SECURITY; ALTER TABLE sign_in FORCE ROW LEVEL SECURITY;
      CREATE POLICY own ON sign_in TO usward_app USING (account_id = (SELECT app.account())) WITH CHECK (account_id = (SELECT app.account()));
      CREATE POLICY gate ON sign_in TO usward_gate USING (true);
      GRANT SELECT, INSERT, UPDATE ON sign_in TO usward_app;

      ALTER TABLE practice ENABLE ROW LEVEL SECURITY; ALTER TABLE practice FORCE ROW LEVEL SECURITY;
      CREATE POLICY practice ON practice AS RESTRICTIVE TO usward_app
        USING (practice_id = (SELECT app.practice())) WITH CHECK (practice_id = (SELECT app.practice()));
      CREATE POLICY inside ON practice FOR SELECT TO usward_app USING (true);
      CREATE POLICY owner ON practice FOR UPDATE TO usward_app USING ('owner' = ANY ((SELECT app.roles())::text[]));
      CREATE POLICY founder ON practice FOR INSERT TO usward_app WITH CHECK ((SELECT app.audience()) = 'founder');
      CREATE POLICY gate ON practice FOR SELECT TO usward_gate USING (true);
      GRANT SELECT, INSERT, UPDATE (name, time_zone, country, policy) ON practice TO usward_app;

      ALTER TABLE verdict_list ENABLE ROW LEVEL SECURITY; ALTER TABLE verdict_list FORCE ROW LEVEL SECURITY;
      CREATE POLICY practice ON verdict_list AS RESTRICTIVE TO usward_app
        USING (practice_id = (SELECT app.practice())) WITH CHECK (practice_id = (SELECT app.practice()));
      CREATE POLICY inside ON verdict_list FOR SELECT TO usward_app USING ((SELECT app.audience()) IN ('me', 'clinic'));
      CREATE POLICY therapist ON verdict_list TO usward_app
        USING ((SELECT app.roles())::text[] && ARRAY['owner', 'clinician'])
        WITH CHECK ((SELECT app.roles())::text[] && ARRAY['owner', 'clinician']);
      GRANT SELECT, INSERT, UPDATE (words), DELETE ON verdict_list TO usward_app;
    `);

    const fenced = ['person', 'couple', 'membership', 'invitation', 'policy_acknowledgement', 'safe_contact'];
    for (const table of fenced)
      await run.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY practice ON ${table} AS RESTRICTIVE TO usward_app
          USING (practice_id = (SELECT app.practice())) WITH CHECK (practice_id = (SELECT app.practice()));
      `);

    await run.query(`
      CREATE POLICY known ON person FOR SELECT TO usward_app USING (id = ANY ((SELECT app.people())::uuid[]));
      CREATE POLICY self ON person FOR UPDATE TO usward_app USING (id = (SELECT app.person()));
      -- The staff make the person before the account exists; from then on only the person changes it.
      CREATE POLICY invited ON person FOR INSERT TO usward_app
        WITH CHECK ((SELECT app.audience()) IN ('clinic', 'founder') AND account_id IS NULL AND (
          roles = ARRAY['partner'] OR 'owner' = ANY ((SELECT app.roles())::text[]) OR (SELECT app.audience()) = 'founder'));
      CREATE POLICY gate ON person FOR SELECT TO usward_gate USING (true);
      GRANT SELECT, INSERT, UPDATE (account_id, name_sealed, locale, address, joined_at) ON person TO usward_app;

      CREATE POLICY member ON couple FOR SELECT TO usward_app USING (id = ANY ((SELECT app.couples())::uuid[]));
      CREATE POLICY clinician ON couple FOR UPDATE TO usward_app
        USING ((SELECT app.audience()) = 'clinic' AND id = ANY ((SELECT app.couples())::uuid[]));
      CREATE POLICY gate ON couple FOR INSERT TO usward_gate WITH CHECK (true);
      CREATE POLICY known ON couple FOR SELECT TO usward_gate USING (true);
      CREATE POLICY home ON couple FOR UPDATE TO usward_gate USING (true);
      GRANT SELECT, UPDATE (time_zone, closing_hour, birth_date_sealed, children_sealed, avoids_baby_words, own_weeks, weekly_minutes) ON couple TO usward_app;

      CREATE POLICY member ON membership FOR SELECT TO usward_app
        USING (couple_id = ANY ((SELECT app.couples())::uuid[]) OR person_id = (SELECT app.person()));
      CREATE POLICY clinician ON membership FOR INSERT TO usward_app
        WITH CHECK ((SELECT app.audience()) = 'clinic' AND kind = 'partner' AND couple_id = ANY ((SELECT app.couples())::uuid[]));
      CREATE POLICY ending ON membership FOR UPDATE TO usward_app
        USING ((SELECT app.audience()) = 'clinic' AND kind = 'partner' AND couple_id = ANY ((SELECT app.couples())::uuid[]));
      CREATE POLICY gate ON membership FOR SELECT TO usward_gate USING (true);
      CREATE POLICY opening ON membership FOR INSERT TO usward_gate WITH CHECK (kind = 'clinician');
      GRANT SELECT, INSERT, UPDATE (ended_at) ON membership TO usward_app;

      CREATE POLICY clinician ON invitation TO usward_app
        USING ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[]))
        WITH CHECK ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[]));
      CREATE POLICY owner ON invitation TO usward_app
        USING (couple_id IS NULL AND 'owner' = ANY ((SELECT app.roles())::text[]))
        WITH CHECK (couple_id IS NULL AND 'owner' = ANY ((SELECT app.roles())::text[]));
      -- Whoever holds the link sees that one invitation, before any practice is known.
      DROP POLICY practice ON invitation;
      CREATE POLICY practice ON invitation AS RESTRICTIVE TO usward_app
        USING (practice_id = (SELECT app.practice()) OR ((SELECT app.audience()) = 'open' AND token_hash = (SELECT app.claim())))
        WITH CHECK (practice_id = (SELECT app.practice()) OR ((SELECT app.audience()) = 'open' AND token_hash = (SELECT app.claim())));
      CREATE POLICY claimed ON invitation FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'open' AND token_hash = (SELECT app.claim()));
      CREATE POLICY spent ON invitation FOR UPDATE TO usward_app
        USING ((SELECT app.audience()) = 'open' AND token_hash = (SELECT app.claim()));
      GRANT SELECT, INSERT, UPDATE (wrong_codes, used_at, cancelled_at, declined_at) ON invitation TO usward_app;

      CREATE POLICY clinician ON policy_acknowledgement FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[]));
      CREATE POLICY own ON policy_acknowledgement TO usward_app
        USING ((SELECT app.audience()) = 'me' AND person_id = (SELECT app.person()))
        WITH CHECK ((SELECT app.audience()) = 'me' AND person_id = (SELECT app.person()) AND couple_id = ANY ((SELECT app.couples())::uuid[]));
      GRANT SELECT, INSERT ON policy_acknowledgement TO usward_app;

      CREATE POLICY clinician ON safe_contact FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[]));
      CREATE POLICY own ON safe_contact TO usward_app
        USING ((SELECT app.audience()) = 'me' AND person_id = (SELECT app.person()))
        WITH CHECK ((SELECT app.audience()) = 'me' AND person_id = (SELECT app.person()) AND couple_id = ANY ((SELECT app.couples())::uuid[]));
      GRANT SELECT, INSERT, UPDATE (body_sealed) ON safe_contact TO usward_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('People are not undone.');
  }
}

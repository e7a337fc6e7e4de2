import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Passkeys beside the six digits, and ways back in that a mailbox or a phone alone do not open: a therapist's word comes
 * with a code told in person, a colleague's codes from another owner, and whoever works alone waits.
 */
export class Doors24 implements MigrationInterface {
  name = 'Doors1764000000024';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE passkey (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id),
        -- one that was made at home opens no console, whoever the account is there
        audience text NOT NULL CHECK (audience IN ('me', 'clinic')),
        -- whoever shows one is nobody yet: it is found by the hash of its id
        credential_hash bytea NOT NULL UNIQUE,
        credential_id bytea NOT NULL,
        public_key bytea NOT NULL,
        counter bigint NOT NULL,
        name_sealed bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT app.now(),
        used_at timestamptz
      );
      CREATE INDEX passkey_account ON passkey (account_id);

      -- The hash carries what a challenge is for and for whom, so that one asked for here is worth nothing there.
      CREATE TABLE passkey_challenge (
        challenge_hash bytea PRIMARY KEY,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX passkey_challenge_expires ON passkey_challenge (expires_at);

      ALTER TABLE account
        -- told to the person by the therapist, in the room; with it a new PIN may be set
        ADD COLUMN vouch_hash bytea,
        ADD COLUMN pin_misses integer NOT NULL DEFAULT 0,
        ADD COLUMN pin_missed_at timestamptz,
        ADD COLUMN password_by_mail boolean NOT NULL DEFAULT false,
        -- of staff who lost every second factor and have nobody to ask
        ADD COLUMN anew_from timestamptz;
      ALTER TABLE account_link DROP CONSTRAINT account_link_kind_check;
      ALTER TABLE account_link ADD CONSTRAINT account_link_kind_check
        CHECK (kind IN ('password', 'vouched', 'email-old', 'email-new'));

      ALTER TABLE passkey ENABLE ROW LEVEL SECURITY; ALTER TABLE passkey FORCE ROW LEVEL SECURITY;
      CREATE POLICY own ON passkey TO usward_app USING (account_id = (SELECT app.account())) WITH CHECK (account_id = (SELECT app.account()));
      CREATE POLICY claimed ON passkey FOR SELECT TO usward_app
        USING ((SELECT app.audience()) = 'open' AND credential_hash = (SELECT app.claim()));
      GRANT SELECT, INSERT, UPDATE (counter, name_sealed, used_at), DELETE ON passkey TO usward_app;

      ALTER TABLE passkey_challenge ENABLE ROW LEVEL SECURITY; ALTER TABLE passkey_challenge FORCE ROW LEVEL SECURITY;
      CREATE POLICY claimed ON passkey_challenge TO usward_app
        USING ((SELECT app.audience()) = 'open' AND challenge_hash = (SELECT app.claim()))
        WITH CHECK ((SELECT app.audience()) = 'open' AND challenge_hash = (SELECT app.claim()));
      CREATE POLICY gate ON passkey_challenge TO usward_gate USING (true);
      GRANT SELECT, INSERT, DELETE ON passkey_challenge TO usward_app;

      CREATE POLICY gate ON passkey TO usward_gate USING (true);
      GRANT SELECT (account_id), DELETE ON passkey TO usward_gate;
      GRANT SELECT (expires_at), DELETE ON passkey_challenge TO usward_gate;
      GRANT UPDATE (vouch_hash) ON account TO usward_gate;
      GRANT INSERT (id, account_id, kind, token_hash, expires_at) ON account_link TO usward_gate;
      GRANT USAGE, CREATE ON SCHEMA app TO usward_gate;
      SET LOCAL ROLE usward_gate;

      CREATE OR REPLACE FUNCTION app.forget_sign_ins() RETURNS void
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        DELETE FROM public.sign_in WHERE expires_at <= app.now();
        DELETE FROM public.account_link WHERE expires_at <= app.now();
        DELETE FROM public.passkey_challenge WHERE expires_at <= app.now() $$;

      -- An account that is closed, by whomever, opens no door again.
      CREATE FUNCTION app.forget_passkeys() RETURNS trigger
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        DELETE FROM public.passkey WHERE account_id = NEW.id;
        RETURN NULL;
      END $$;

      -- The couple's clinician knows the person. A link sets a password, and shows nothing; a day later the code that was
      -- told in the room sets a PIN. Neither is worth anything without the other.
      DROP FUNCTION app.vouch(uuid);
      CREATE FUNCTION app.vouch(partner uuid, code bytea, link uuid, token bytea) RETURNS timestamptz
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE since timestamptz := app.now() + interval '24 hours'; theirs uuid;
      BEGIN
        SELECT p.account_id INTO theirs FROM public.person p JOIN public.membership m
          ON m.practice_id = p.practice_id AND m.person_id = p.id
          WHERE app.audience() = 'clinic' AND p.practice_id = app.practice() AND p.id = partner
            AND m.kind = 'partner' AND m.ended_at IS NULL AND m.couple_id = ANY (app.couples());
        IF theirs IS NULL THEN RETURN NULL; END IF;
        UPDATE public.account SET pin_may_be_set_from = since, vouch_hash = code WHERE id = theirs;
        INSERT INTO public.account_link (id, account_id, kind, token_hash, expires_at)
          VALUES (link, theirs, 'vouched', token, app.now() + interval '14 days');
        RETURN since;
      END $$;

      -- The account of a colleague, for an owner who gives them codes; nobody gives any to themselves.
      CREATE FUNCTION app.colleague_account(member uuid) RETURNS uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT p.account_id FROM public.person p WHERE 'owner' = ANY (app.roles()) AND p.practice_id = app.practice()
          AND p.id = member AND p.id <> app.person() AND p.account_id <> app.account() AND p.left_at IS NULL
          AND NOT 'partner' = ANY (p.roles) $$;

      -- Whether this account of staff has another owner to ask, in any practice of theirs.
      CREATE FUNCTION app.has_other_owner() RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT EXISTS (SELECT FROM public.person mine JOIN public.person other ON other.practice_id = mine.practice_id
          WHERE mine.account_id = app.account() AND NOT 'partner' = ANY (mine.roles) AND mine.left_at IS NULL
            AND other.account_id <> mine.account_id AND other.left_at IS NULL AND 'owner' = ANY (other.roles)) $$;

      REVOKE EXECUTE ON FUNCTION app.forget_passkeys() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.forget_passkeys() TO usward_owner;
      REVOKE EXECUTE ON FUNCTION app.vouch(uuid, bytea, uuid, bytea), app.colleague_account(uuid), app.has_other_owner() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.vouch(uuid, bytea, uuid, bytea), app.colleague_account(uuid), app.has_other_owner() TO usward_app;
      RESET ROLE;
      SET LOCAL ROLE usward_owner;
      REVOKE CREATE ON SCHEMA app FROM usward_gate;
      CREATE TRIGGER closed AFTER UPDATE OF closed_at ON account FOR EACH ROW
        WHEN (NEW.closed_at IS NOT NULL) EXECUTE FUNCTION app.forget_passkeys();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Nobody is locked out by undoing this.');
  }
}

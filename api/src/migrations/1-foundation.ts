import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is asking, told by the door with settings that end with the transaction, and the one source of time.
 * `usward_owner`, `usward_app` and `usward_gate` stand for the three roles named after the database.
 */
export class Foundation1 implements MigrationInterface {
  name = 'Foundation1764000000001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      REVOKE ALL ON SCHEMA public FROM PUBLIC;
      CREATE SCHEMA app;
      CREATE SCHEMA safety;
      GRANT USAGE ON SCHEMA public, app, safety TO usward_app, usward_gate;

      -- 'live', or a database whose clock may be set: 'test', 'filling'
      CREATE TABLE app.mark (kind text NOT NULL DEFAULT 'live' CHECK (kind IN ('live', 'test', 'filling')));
      CREATE UNIQUE INDEX one_mark ON app.mark ((true));
      INSERT INTO app.mark DEFAULT VALUES;
      GRANT SELECT ON app.mark TO usward_app, usward_gate;

      CREATE FUNCTION app.now() RETURNS timestamptz LANGUAGE sql STABLE AS $$
        SELECT CASE WHEN (SELECT kind FROM app.mark) = 'live' THEN now()
                    ELSE coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()) END $$;

      -- After a transaction a setting is '' and not NULL; '' must be nobody.
      CREATE FUNCTION app.audience() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT nullif(current_setting('app.audience', true), '') $$;
      CREATE FUNCTION app.practice() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT nullif(current_setting('app.practice', true), '')::uuid $$;
      CREATE FUNCTION app.person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT nullif(current_setting('app.person', true), '')::uuid $$;
      CREATE FUNCTION app.account() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT nullif(current_setting('app.account', true), '')::uuid $$;
      CREATE FUNCTION app.couple() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT nullif(current_setting('app.couple', true), '')::uuid $$;
      CREATE FUNCTION app.assignment() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT nullif(current_setting('app.assignment', true), '')::uuid $$;
      -- What a stranger holds in hand: the hash of a link, a sign-in name or a token. It shows only rows that carry it.
      CREATE FUNCTION app.claim() RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT decode(nullif(current_setting('app.claim', true), ''), 'hex') $$;

      REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.now(), app.audience(), app.practice(), app.person(), app.account(), app.couple(),
        app.assignment(), app.claim() TO usward_app, usward_gate;

      -- A mail on its way: sealed whole, readable only to the job that was handed its id.
      CREATE TABLE app.outgoing_mail (id uuid PRIMARY KEY, body_sealed bytea NOT NULL, created_at timestamptz NOT NULL DEFAULT app.now());
      ALTER TABLE app.outgoing_mail ENABLE ROW LEVEL SECURITY; ALTER TABLE app.outgoing_mail FORCE ROW LEVEL SECURITY;
      CREATE POLICY written ON app.outgoing_mail FOR INSERT TO usward_app WITH CHECK (true);
      CREATE POLICY claimed ON app.outgoing_mail TO usward_app USING (uuid_send(id) = (SELECT app.claim()));
      GRANT SELECT, INSERT, DELETE ON app.outgoing_mail TO usward_app;

      CREATE TABLE app.limit_hit (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint);
      GRANT SELECT, INSERT, UPDATE, DELETE ON app.limit_hit TO usward_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The first migration is not undone.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whom the caller reaches, as before, told faster: every policy asks it, and the hour or the list of couples was worked
 * out anew for each row that was looked at. A scalar subquery is worked out once.
 */
export class Reach18 implements MigrationInterface {
  name = 'Reach1764000000018';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      GRANT USAGE, CREATE ON SCHEMA app TO usward_gate;
      SET LOCAL ROLE usward_gate;
      CREATE OR REPLACE FUNCTION app.couples() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT CASE app.audience() WHEN 'exchange' THEN ARRAY[app.couple()] ELSE (
          SELECT coalesce(array_agg(couple_id), '{}') FROM public.membership
          WHERE practice_id = app.practice() AND person_id = app.person() AND CASE app.audience()
            WHEN 'me' THEN kind = 'partner' AND ended_at IS NULL
            WHEN 'clinic' THEN kind = 'clinician' AND started_at <= (SELECT app.now())
              AND coalesce(ended_at, 'infinity') > (SELECT app.now()) END) END $$;

      CREATE OR REPLACE FUNCTION app.people() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT coalesce(array_agg(DISTINCT person_id), '{}') FROM (
          SELECT app.person() AS person_id
          UNION ALL
          SELECT person_id FROM public.membership
          WHERE practice_id = app.practice() AND couple_id = ANY ((SELECT app.couples() || app.reached())::uuid[])
            AND (app.audience() = 'clinic' OR coalesce(ended_at, 'infinity') > (SELECT app.now()))
          UNION ALL
          SELECT person_id FROM public.arrival WHERE app.audience() = 'me' AND practice_id = app.practice()
            AND couple_id = ANY ((SELECT app.couples())::uuid[]) AND called_off_at IS NULL
            AND coalesce(ends_at, 'infinity') > (SELECT app.now())
          UNION ALL
          SELECT id FROM public.person
          WHERE app.audience() = 'clinic' AND practice_id = app.practice() AND NOT 'partner' = ANY (roles)) AS known $$;
      RESET ROLE;
      SET LOCAL ROLE usward_owner;
      REVOKE CREATE ON SCHEMA app FROM usward_gate;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Nothing is to be gained by slower ones.');
  }
}

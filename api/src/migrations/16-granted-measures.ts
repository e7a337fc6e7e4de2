import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever reads a couple by a grant reads its measures as its clinicians do: a scale without its course says little.
 * And who looks into the record for one couple or one person need not wait for all of it.
 */
export class GrantedMeasures16 implements MigrationInterface {
  name = 'GrantedMeasures1764000000016';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE POLICY granted ON measurement FOR SELECT TO usward_app USING (couple_id = (SELECT app.granted()));

      -- The record is asked for one couple, and for one person.
      CREATE INDEX audit_entry_couple ON audit_entry (practice_id, couple_id, at DESC, id DESC) WHERE couple_id IS NOT NULL;
      CREATE INDEX audit_entry_person ON audit_entry (practice_id, person_id, at DESC, id DESC);

      GRANT CREATE ON SCHEMA app TO usward_gate;
      SET LOCAL ROLE usward_gate;
      -- To whoever reads the couple: that both agreed, or that not both did. Never which of them.
      CREATE OR REPLACE FUNCTION app.may_show_lines(couple uuid) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT app.audience() = 'clinic' AND (couple = ANY (app.couples()) OR coalesce(couple = app.granted(), false)) AND (
          SELECT count(*) = 2 AND bool_and(coalesce(s.may_show, false)) FROM public.membership m
          LEFT JOIN public.shown_line s ON s.practice_id = m.practice_id AND s.couple_id = m.couple_id AND s.person_id = m.person_id
          WHERE m.practice_id = app.practice() AND m.couple_id = couple AND m.kind = 'partner' AND m.ended_at IS NULL) $$;
      RESET ROLE;
      SET LOCAL ROLE usward_owner;
      REVOKE CREATE ON SCHEMA app FROM usward_gate;
    `);
  }

  async down(): Promise<void> {
    throw new Error('What a supervisor may read is not taken back here.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A form of the practice's own is typed in the room like any other; and a right to an instrument may say which form on
 * the shelf is its wording, so that what is answered there is scored by the instrument's rules.
 */
export class Forms17 implements MigrationInterface {
  name = 'Forms1764000000017';

  async up(run: QueryRunner): Promise<void> {
    const ofOwnCouple = `(SELECT app.audience()) = 'clinic' AND couple_id = ANY ((SELECT app.couples())::uuid[])`;
    await run.query(`
      ALTER TABLE instrument_right ADD form_key text, ADD form_version integer,
        ADD CHECK ((form_key IS NULL) = (form_version IS NULL)),
        ADD FOREIGN KEY (practice_id, form_key, form_version) REFERENCES exercise_version (practice_id, key, version);

      -- Either an instrument, by a right, or a form of the practice's own.
      ALTER TABLE measurement ALTER right_id DROP NOT NULL, ADD form_key text, ADD form_version integer,
        ADD CHECK ((right_id IS NULL) <> (form_key IS NULL)), ADD CHECK ((form_key IS NULL) = (form_version IS NULL)),
        ADD FOREIGN KEY (practice_id, form_key, form_version) REFERENCES exercise_version (practice_id, key, version);

      DROP POLICY entry ON measurement;
      CREATE POLICY entry ON measurement FOR INSERT TO usward_app
        WITH CHECK (${ofOwnCouple} AND entered_by = (SELECT app.person())
          AND (body_sealed IS NULL
            OR (form_key IS NOT NULL OR right_id IN (SELECT r.id FROM instrument_right r WHERE r.ended_at IS NULL))
            AND EXISTS (SELECT FROM membership m WHERE m.practice_id = measurement.practice_id
              AND m.couple_id = measurement.couple_id AND m.person_id = measurement.person_id
              AND m.kind = 'partner' AND m.ended_at IS NULL)));
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was typed is not undone.');
  }
}

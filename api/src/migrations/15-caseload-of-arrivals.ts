import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody's list says of a couple changes with their coming too, and with what each partner brings along to them. */
export class CaseloadOfArrivals15 implements MigrationInterface {
  name = 'CaseloadOfArrivals1764000000015';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- A row of those who come back is from their time before. Until they begin it is not theirs to count, so that it
      -- is still due when they do.
      CREATE TRIGGER caseload AFTER INSERT OR UPDATE ON membership FOR EACH ROW WHEN (NEW.kind = 'clinician')
        EXECUTE FUNCTION app.caseload_is_due();
      -- That the news was shown alone changes nothing that the staff may read, and must stir nothing.
      CREATE TRIGGER caseload_brought AFTER UPDATE ON arrival_answer
        FOR EACH ROW WHEN (OLD.brings_earlier <> NEW.brings_earlier) EXECUTE FUNCTION app.caseload_is_due();
    `);
  }

  async down(): Promise<void> {
    throw new Error('What is kept would not be true any more.');
  }
}

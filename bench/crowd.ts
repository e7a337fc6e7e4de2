import type pg from 'pg';

/** Who is there besides those who are asked. Practices of 25 couples, and from 4,000 couples on one of 2,000. */
const ofOne = 25;
const ofTheLargest = 2_000;
/** Ten times both answered. */
const times = 10;

/**
 * Other people's practices until there are so many couples in the database; 20 answers each. Nobody reads them: what is
 * sealed there is noise. They stand in the tables and in every index as if they had been lived.
 */
export async function fillUp(database: pg.Client, couples: number): Promise<void> {
  const { rows } = await database.query<{ couples: number }>('SELECT count(*)::int AS couples FROM couple');
  const missing = couples - (rows[0]?.couples ?? 0);
  await database.query("SET session_replication_role = 'replica'");
  const sizes: number[] = couples >= 2 * ofTheLargest && !(await hasLargest(database)) ? [ofTheLargest] : [];
  const rest = Math.max(0, Math.floor((missing - (sizes[0] ?? 0)) / ofOne));
  for (const size of sizes) await fill(database, 1, size);
  for (let done = 0; done < rest; done += 100) await fill(database, Math.min(100, rest - done), ofOne);
  await database.query("SET session_replication_role = 'origin'");
  await database.query('VACUUM ANALYZE');
}

async function hasLargest(database: pg.Client): Promise<boolean> {
  const { rows } = await database.query(
    `SELECT FROM membership WHERE kind = 'clinician' GROUP BY practice_id HAVING count(*) >= ${ofTheLargest}`,
  );
  return rows.length > 0;
}

async function fill(database: pg.Client, practices: number, couples: number): Promise<void> {
  await database.query(`
    CREATE TEMP TABLE crowd ON COMMIT PRESERVE ROWS AS
      SELECT practice, gen_random_uuid() AS couple, gen_random_uuid() AS ann, gen_random_uuid() AS ben,
        gen_random_uuid() AS assignment, first_value(gen_random_uuid()) OVER (PARTITION BY practice, n / 25 ORDER BY n) AS clinician
      FROM (SELECT gen_random_uuid() AS practice FROM generate_series(1, ${practices})) p, generate_series(0, ${couples - 1}) n;
    CREATE TEMP TABLE tasks ON COMMIT PRESERVE ROWS AS
      SELECT practice, couple, assignment, ann, ben, gen_random_uuid() AS id, current_date - 7 * n AS day
      FROM crowd, generate_series(0, ${times - 1}) n;
    INSERT INTO practice (practice_id, name, time_zone, country, policy)
      SELECT DISTINCT practice, 'Of the crowd', 'Europe/Madrid', 'ES', 'no-secrets' FROM crowd;
    INSERT INTO person (practice_id, id, roles, name_sealed, locale, address, joined_at)
      SELECT practice, id, ARRAY['partner'], sha256(uuid_send(id)), 'en', 'tu', now() FROM crowd, unnest(ARRAY[ann, ben]) id
      UNION ALL SELECT DISTINCT practice, clinician, ARRAY['clinician'], sha256(uuid_send(clinician)), 'en', 'tu', now() FROM crowd;
    INSERT INTO couple (practice_id, id, time_zone, closing_hour, opened_at)
      SELECT practice, couple, 'Europe/Madrid', '20:00', now() - interval '1 year' FROM crowd;
    INSERT INTO membership (practice_id, couple_id, person_id, kind)
      SELECT practice, couple, id, 'partner' FROM crowd, unnest(ARRAY[ann, ben]) id
      UNION ALL SELECT practice, couple, clinician, 'clinician' FROM crowd;
    INSERT INTO appointment (practice_id, couple_id, id, starts_at, minutes)
      SELECT practice, couple, gen_random_uuid(), now() + interval '7 days' * n, 50 FROM crowd, generate_series(-4, 2) n;
    INSERT INTO assignment (practice_id, couple_id, id, exercise_key, exercise_version, variant, opening, plan_sealed)
      SELECT practice, couple, assignment, 'question', 1, 'couple', 'closing', sha256(uuid_send(assignment)) FROM crowd;
    INSERT INTO assignment_member (practice_id, couple_id, assignment_id, person_id)
      SELECT practice, couple, assignment, id FROM crowd, unnest(ARRAY[ann, ben]) id;
    INSERT INTO occurrence (practice_id, couple_id, assignment_id, id, on_day, opens_at, closes_at, closed_at)
      SELECT practice, couple, assignment, id, day, day, day + interval '20 hours', day + interval '20 hours' FROM tasks;
    INSERT INTO response (practice_id, couple_id, author_id, occurrence_id, revision, ending)
      SELECT practice, couple, who, id, 1, 'done' FROM tasks, unnest(ARRAY[ann, ben]) who;
    INSERT INTO answer (practice_id, couple_id, author_id, assignment_id, occurrence_id, step, level, handed_in_at, body_sealed)
      SELECT practice, couple, who, assignment, id, 'answer', 'V2', day + interval '12 hours',
        decode((SELECT string_agg(md5(id::text || who || i), '') FROM generate_series(1, 16) i), 'hex')
      FROM tasks, unnest(ARRAY[ann, ben]) who;
    INSERT INTO opening (practice_id, couple_id, occurrence_id, author_id, step)
      SELECT practice, couple, id, who, 'answer' FROM tasks, unnest(ARRAY[ann, ben]) who WHERE day < current_date - 7;
    INSERT INTO caseload (practice_id, couple_id, reader_id, opened_at, next_at, words_waiting, due_at)
      SELECT practice, couple, clinician, now() - interval '1 year', now() + interval '7 days', 2, now() + interval '7 days' FROM crowd;
    DROP TABLE crowd, tasks;
  `);
}

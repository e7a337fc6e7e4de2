import { createHash } from 'node:crypto';
import Fastify from 'fastify';
import pg from 'pg';

/**
 * The least that the same work can cost: Fastify and `pg`, the same row level security, the same statements on the same
 * rows, everything in one flight. No validation, no framework, nothing opened.
 */
export async function startFloor(owner: pg.Client, asked: { coupleId: string; appointmentId: string }) {
  const { host, port, database, user, password } = owner;
  const options = '-c role=usward_journey_app';
  const pool = new pg.Pool({
    host,
    port,
    database,
    user,
    password,
    options,
    max: 8,
    pipeline: true,
  } as pg.PoolConfig);
  const app = Fastify();

  const inOneFlight = async (cookie: string, statements: [text: string, values: unknown[]][]) => {
    const client = await pool.connect();
    try {
      const hash = createHash('sha256')
        .update(cookie.split('=')[1] ?? '')
        .digest();
      const flight = [
        client.query('BEGIN'),
        client.query({
          name: 'enter',
          text: 'SELECT * FROM app.enter($1, $2, true)',
          values: [hash, 'clinic'],
        }),
        ...statements.map(([text, values], at) =>
          client.query({ name: `${at}${text.length}`, text, values }),
        ),
        client.query('COMMIT'),
      ];
      const answers = await Promise.all(flight);
      if (answers.at(-1)?.command !== 'COMMIT') throw new Error('rolled back');
      return answers.slice(2, -1).map(({ rows }) => rows as unknown[]);
    } finally {
      client.release();
    }
  };

  app.get('/caseload', (request) => inOneFlight(request.headers.cookie ?? '', caseload));
  app.get('/record', (request) =>
    inOneFlight(request.headers.cookie ?? '', [
      ['SELECT * FROM appointment WHERE couple_id = $1 AND id = $2', [asked.coupleId, asked.appointmentId]],
    ]),
  );
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    address,
    async stop() {
      await app.close();
      await pool.end();
    },
  };
}

/** What `GET /api/clinic/couples` asks of the database. */
const caseload: [string, unknown[]][] = [
  [
    `WITH page AS (
       SELECT practice_id, couple_id, opened_at, next_at, open_tasks, last_heard, words_waiting, oldest_waiting,
         CASE WHEN next_at = 'infinity' THEN 'infinity' ELSE (extract(epoch FROM next_at) * 1e6)::bigint::text END AS key
       FROM caseload WHERE reader_id = app.person() ORDER BY next_at, couple_id LIMIT 26),
     named AS (
       SELECT page.*, (
         SELECT json_agg(json_build_object('practiceId', p.practice_id, 'id', p.id, 'accountId', p.account_id, 'roles', p.roles,
           'locale', p.locale, 'address', p.address, 'joinedAt', p.joined_at, 'nameSealed', encode(p.name_sealed, 'base64'))
           ORDER BY m.started_at, m.person_id)
         FROM membership m JOIN person p ON p.practice_id = m.practice_id AND p.id = m.person_id
         WHERE m.practice_id = page.practice_id AND m.couple_id = page.couple_id AND m.kind = 'partner' AND m.ended_at IS NULL) AS partners
       FROM page)
     SELECT (SELECT json_agg(named) FROM named) AS rows,
       (SELECT time_zone FROM practice WHERE practice_id = app.practice()) AS "timeZone",
       NOT EXISTS (SELECT FROM caseload WHERE reader_id = app.person() AND due_at <= now())
         AND (SELECT count(*) FROM caseload WHERE reader_id = app.person()) = cardinality((SELECT app.couples())) AS "isTrue"`,
    [],
  ],
];

import pg from 'pg';

/** How many rows every table has, and how the audit of every practice ends. */
export type State = { rows: Record<string, number>; heads: string[] };

export async function stateOf(admin: pg.Pool): Promise<State> {
  const { rows: tables } = await admin.query<{ name: string }>(
    `SELECT oid::regclass::text AS name FROM pg_class WHERE relkind = 'r'
     AND relnamespace IN ('public'::regnamespace, 'safety'::regnamespace, 'app'::regnamespace) ORDER BY 1`,
  );
  const rows: State['rows'] = {};
  for (const table of tables) {
    const counted = await admin.query<{ count: string }>(`SELECT count(*) FROM ${table.name}`);
    rows[table.name] = Number(counted.rows[0]?.count);
  }
  const heads = await admin.query<{ head: string }>(
    `SELECT practice_id || ' ' || place || ' ' || encode(hash, 'hex') AS head FROM app.audit_heads() ORDER BY 1`,
  );
  return { rows, heads: heads.rows.map(({ head }) => head) };
}

/** A server that replays the write-ahead log is read-only until it has come to its target. */
export async function hasComeBack(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  for (let isBack = false; !isBack;) {
    const { rows } = await client.query<{ is: boolean }>('SELECT pg_is_in_recovery() AS is');
    isBack = !rows[0]?.is;
  }
  await client.end();
}

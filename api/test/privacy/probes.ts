import pg from 'pg';
import { roles, type TestDatabase } from '../database.ts';
import { actors, type ActorName } from './actors.ts';
import type { Attempt } from './attempt.ts';
import { attempts } from './attempts.ts';
import { statements } from './statements.ts';
import { bySupervision } from './rows.ts';
import { teamTables } from './rows.team.ts';
import { peopleTables } from './rows.people.ts';
import { briefTables } from './rows.briefs.ts';
import { calendarTables } from './rows.calendars.ts';
import { dialogueTables } from './rows.dialogues.ts';
import { exportTables } from './rows.exports.ts';
import { drawTables } from './rows.draws.ts';
import { listTables } from './rows.lists.ts';
import { libraryTables } from './rows.library.ts';
import { alarmTables } from './rows.alarms.ts';
import { measureTables } from './rows.measures.ts';
import { practiceTables } from './rows.practice.ts';
import { safetyTables } from './rows.safety.ts';
import { workTables } from './rows.work.ts';
import { noteTables } from './rows.notes.ts';
import { departureTables } from './rows.departure.ts';
import { partingTables } from './rows.parting.ts';
import { sharingTables } from './rows.sharing.ts';

// One a line, for whoever adds the next.
// prettier-ignore
export const tables = {
  ...peopleTables, ...workTables, ...drawTables, ...dialogueTables,
  ...alarmTables,
  ...measureTables,
  ...calendarTables,
  ...exportTables,
  ...briefTables,
  ...noteTables,
  ...practiceTables,
  ...teamTables,
  ...libraryTables,
  ...listTables,
  ...safetyTables,
  ...partingTables,
  ...sharingTables,
  ...departureTables,
};

/** One question to the database as somebody, with the one right answer. */
export type Probe = { name: string; table: string; ask: () => Promise<string>; expected: string };

type Shape = { keys: string[]; filled: Record<string, unknown> };
type Asker = { as: ActorName | 'gate'; sql: string; values?: unknown[] };

const refused = '42501';

export class Probes {
  readonly all: Probe[] = [];
  private readonly app: pg.Client;
  private readonly gate: pg.Client;
  private readonly shapes = new Map<string, Shape>();

  private constructor(private readonly database: TestDatabase) {
    this.app = new pg.Client({ connectionString: database.config.database.appUrl, pipeline: true });
    this.gate = new pg.Client({ connectionString: database.config.database.adminUrl, pipeline: true });
  }

  /** Writes the rows as the superuser, connects as the role of requests, and makes every probe. */
  static async on(database: TestDatabase): Promise<Probes> {
    const probes = new Probes(database);
    await probes.seed();
    await probes.app.connect();
    await probes.gate.connect();
    await probes.gate.query(`SET ROLE ${roles}_gate`);
    await probes.make();
    return probes;
  }

  async close(): Promise<void> {
    await this.app.end();
    await this.gate.end();
  }

  private async seed(): Promise<void> {
    const { admin } = this.database;
    for (const table of Object.keys(tables)) this.shapes.set(table, await shapeOf(admin, table));
    const client = await admin.connect();
    await client.query("SET session_replication_role = 'replica'");
    for (const [table, { rows }] of Object.entries(tables))
      for (const { columns } of Object.values(rows)) await client.query(this.insert(table, columns));
    await client.query("SET session_replication_role = 'origin'");
    client.release();
  }

  private async make(): Promise<void> {
    const may = await grantsOf(this.database.admin);
    for (const [table, { rows, set }] of Object.entries(tables))
      for (const as of Object.keys(actors) as ActorName[]) {
        const named = (of: 'read' | 'change' | 'remove') =>
          Object.entries(rows).filter(
            ([, row]) =>
              row[of].includes(as) ||
              (as === 'max' && of === 'read' && bySupervision.includes(table) && row.read.includes('kim')),
          );
        const { keys } = this.shape(table);
        const seen = named('read').map(([, row]) => keyOf(keys.map((key) => row.columns[key])));
        const list = `SELECT concat_ws('|', ${keys.map(textOf).join(', ')}) AS key FROM ${table}`;
        this.add(table, `${as} reads ${table}`, { as, sql: list }, seen.sort().join('\n'));
        this.add(
          table,
          `${as} counts ${table}`,
          { as, sql: `SELECT count(*) AS key FROM ${table}` },
          String(seen.length),
        );
        // Without WHERE only the policies of the command itself decide, and none that lets read.
        if (set)
          this.add(
            table,
            `${as} changes ${table}`,
            { as, sql: `UPDATE ${table} SET ${set}` },
            `${named('change').length} rows`,
          );
        if (may.has(`${table} DELETE`))
          this.add(
            table,
            `${as} removes from ${table}`,
            { as, sql: `DELETE FROM ${table}` },
            `${named('remove').length} rows`,
          );
      }
    for (const [table, { set }] of Object.entries(tables)) {
      if (!set && may.has(`${table} UPDATE`))
        throw new Error(`${table} may be changed: say what, and by whom`);
      if (!may.has(`${table} DELETE`))
        this.add(table, `nobody removes from ${table}`, { as: 'ann', sql: `DELETE FROM ${table}` }, refused);
    }
    for (const { name, table, as, sql, expected } of statements) this.add(table, name, { as, sql }, expected);
    for (const attempt of attempts)
      this.add(attempt.into, nameOf(attempt), this.tried(attempt), attempt.may ? '1 rows' : refused);
  }

  private add(table: string, name: string, asker: Asker, expected: string): void {
    this.all.push({ name, table, expected, ask: () => this.ask(asker) });
  }

  private tried({ as, into, like, with: changed }: Attempt): Asker {
    const row = tables[into]?.rows[like];
    if (!row) throw new Error(`${into} has no row "${like}"`);
    const { text, values } = this.insert(into, { ...row.columns, ...changed });
    return { as, sql: text, values };
  }

  private shape(table: string): Shape {
    const shape = this.shapes.get(table);
    if (!shape) throw new Error(`${table} was not looked at`);
    return shape;
  }

  private insert(table: string, columns: Record<string, unknown>): { text: string; values: unknown[] } {
    const all = Object.entries({ ...this.shape(table).filled, ...columns });
    const names = all.map(([name]) => name).join(', ');
    return { text: `INSERT INTO ${table} (${names}) VALUES (${all.map((_, i) => `$${i + 1}`).join(', ')})`, values: all.map(([, value]) => value) }; // prettier-ignore
  }

  /** In a transaction with the actor's settings, as the door does it; undone afterwards. */
  private async ask({ as, sql, values }: Asker): Promise<string> {
    const client = as === 'gate' ? this.gate : this.app;
    const settings = Object.entries(as === 'gate' ? {} : actors[as]).map(
      ([name, value]) => `SET LOCAL app.${name} = '${value}';`,
    );
    const began = client.query(`BEGIN; ${settings.join('')}`);
    const answered = client.query(sql, values).then(
      ({ command, rows, rowCount }) => (command === 'SELECT' ? rows.map(({ key }) => key as string).sort().join('\n') : `${rowCount} rows`),
      (error: { code?: string }) => String(error.code),
    ); // prettier-ignore
    const ended = client.query('ROLLBACK');
    await began;
    const answer = await answered;
    await ended;
    return answer;
  }
}

const nameOf = ({ as, into, like, with: changed, may }: Attempt) =>
  `${as} ${may ? 'adds' : 'does not add'} to ${into} like "${like}" with ${Object.keys(changed).join(', ')}`;

const textOf = (column: string) => `${column}::text`;

const keyOf = (values: unknown[]) =>
  values.map((value) => (Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : String(value))).join('|');

/** The primary key, and something for every column that must be given. */
async function shapeOf(admin: pg.Pool, table: string): Promise<Shape> {
  const { rows } = await admin.query<{ name: string; type: string; needed: boolean; key: boolean }>(
    `SELECT a.attname AS name, format_type(a.atttypid, NULL) AS type, a.attnotnull AND NOT a.atthasdef AS needed,
       EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = a.attrelid AND i.indisprimary AND a.attnum = ANY (i.indkey)) AS key
     FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`,
    [table],
  );
  const something: Record<string, unknown> = { bytea: Buffer.from('x'), text: 'x', integer: 1 };
  return {
    keys: rows.filter(({ key }) => key).map(({ name }) => name),
    filled: Object.fromEntries(rows.filter(({ needed, type }) => needed && type in something).map(({ name, type }) => [name, something[type]])), // prettier-ignore
  };
}

async function grantsOf(admin: pg.Pool): Promise<Set<string>> {
  const { rows } = await admin.query<{ may: string }>(
    `SELECT CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || c.relname || ' ' || what AS may
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, unnest(ARRAY['DELETE', 'UPDATE']) AS what
     WHERE n.nspname IN ('public', 'app', 'safety') AND c.relkind = 'r'
       AND CASE what WHEN 'DELETE' THEN has_table_privilege('${roles}_app', c.oid, what) ELSE has_any_column_privilege('${roles}_app', c.oid, what) END`,
  );
  return new Set(rows.map(({ may }) => may));
}

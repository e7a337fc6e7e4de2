import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { DataSource, MigrationExecutor, type MigrationInterface } from 'typeorm';
import type { Config } from './config.ts';
import { queues } from './jobs.ts';
import { quiet, quietSettings } from './talkative.ts';

const oldest = 150_000;
/** The lock for which a second process waits that starts at the same moment. */
const oneAtATime = 7_283_001;

/** Brings a database to today's shape: the three roles, the migrations as their owner, the job queues. Safe to repeat. */
export async function migrate(config: Config, migrations: (new () => MigrationInterface)[]): Promise<void> {
  const admin = new pg.Client({ connectionString: config.database.adminUrl });
  await admin.connect().catch((error: Error & { code?: string }) => {
    throw new Error(sentenceFor(error));
  });
  try {
    const { rows } = await admin.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int AS version",
    );
    if (rows.some(({ version }) => version < oldest))
      throw new Error('The PostgreSQL of DATABASE_URL is too old: 15 or newer is needed.');
    await admin.query('SELECT pg_advisory_lock($1)', [oneAtATime]);
    await prepareRoles(admin, config);
    await migrateTables(config, migrations);
    await prepareQueues(config);
  } finally {
    await admin.end();
  }
}

async function migrateTables(
  { database: { adminUrl, roles } }: Config,
  migrations: (new () => MigrationInterface)[],
): Promise<void> {
  const source = new DataSource({
    type: 'postgres', url: adminUrl, migrations, migrationsTableName: 'migration', migrationsTransactionMode: 'each', logging: false,
  }); // prettier-ignore
  await source.initialize();
  try {
    const runner = source.createQueryRunner();
    const query = runner.query.bind(runner);
    // The migrations name the roles of a database called `usward`; this one may be called otherwise.
    runner.query = ((text: string, ...rest: []) =>
      query(text.replace(/\busward_(owner|app|gate)\b/g, `${roles}_$1`), ...rest)) as typeof runner.query;
    await runner.query('SET ROLE usward_owner');
    await new MigrationExecutor(source, runner).executePendingMigrations();
    await runner.release();
  } finally {
    await source.destroy();
  }
}

async function prepareRoles(admin: pg.Client, { database: { roles, appPassword } }: Config): Promise<void> {
  const database = pg.escapeIdentifier(admin.database ?? roles);
  for (const role of [`${roles}_owner`, `${roles}_app`, `${roles}_gate`]) {
    const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    if (!rowCount) await admin.query(`CREATE ROLE ${role} NOLOGIN NOINHERIT`);
  }
  // For copies: reads every row and changes none. Only a superuser may make it; where ours is none, the README says how.
  const { rowCount: canBackUp } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [
    `${roles}_backup`,
  ]);
  if (!canBackUp)
    await admin
      .query(`CREATE ROLE ${roles}_backup NOLOGIN BYPASSRLS IN ROLE pg_read_all_data`)
      .catch(() => undefined);
  await admin.query(`ALTER ROLE ${roles}_app LOGIN PASSWORD ${pg.escapeLiteral(appPassword)}`);
  await admin.query(`GRANT ${roles}_owner, ${roles}_gate TO CURRENT_USER`);
  await admin.query(`GRANT CREATE ON DATABASE ${database} TO ${roles}_owner`);
  await admin.query(`ALTER SCHEMA public OWNER TO ${roles}_owner`);
  for (const setting of [
    "statement_timeout = '5s'",
    "lock_timeout = '2s'",
    "idle_in_transaction_session_timeout = '10s'",
  ])
    await admin.query(`ALTER ROLE ${roles}_app SET ${setting}`);
  // What people wrote must not reach the server's log by way of an error. Only a superuser may set these: where ours is
  // none, the start asks for them (`talkative.ts`).
  for (const setting of quietSettings)
    await admin.query(`ALTER ROLE ${roles}_app SET ${setting} = ${quiet[setting]}`).catch(() => undefined);
}

async function prepareQueues({ database: { adminUrl, roles } }: Config): Promise<void> {
  const boss = new PgBoss({
    connectionString: adminUrl,
    schema: 'pgboss',
    supervise: false,
    schedule: false,
    max: 2,
    options: `-c role=${roles}_owner`,
  });
  boss.on('error', () => undefined);
  await boss.start();
  for (const queue of queues) if (!(await boss.getQueue(queue))) await boss.createQueue(queue);
  await boss.stop({ graceful: false });
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`
    SET ROLE ${roles}_owner;
    GRANT USAGE ON SCHEMA pgboss TO ${roles}_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO ${roles}_app;
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA pgboss TO ${roles}_app;
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO ${roles}_app;`);
  await admin.end();
}

function sentenceFor({ code, message }: Error & { code?: string }): string {
  if (code === '28P01' || code === '28000')
    return 'DATABASE_URL was refused: the user name or password is wrong.';
  if (code === '3D000') return 'DATABASE_URL names a database that does not exist.';
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT')
    return 'No PostgreSQL answers at DATABASE_URL.';
  return `DATABASE_URL could not be used: ${message}`;
}

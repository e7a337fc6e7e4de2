import pg from 'pg';
import type { Config } from './config.ts';

/** How a PostgreSQL must be set so that its log holds nothing that people wrote. */
export const quiet = {
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
} as const;
export const quietSettings = Object.keys(quiet) as (keyof typeof quiet)[];

/** Set for our role by the migration, on every server. */
const patience = {
  statement_timeout: '5s',
  lock_timeout: '2s',
  idle_in_transaction_session_timeout: '10s',
} as const;

/** Asks the database how it is set for the role of requests; a server of somebody else may be set otherwise. */
export async function refuseTalkativeDatabase({ database }: Pick<Config, 'database'>): Promise<void> {
  const client = new pg.Client({ connectionString: database.appUrl });
  await client.connect();
  const wanted = Object.entries({ ...quiet, ...patience });
  const { rows } = await client
    .query<{ name: string; value: string }>(
      'SELECT name, current_setting(name) AS value FROM pg_settings WHERE name = ANY ($1)',
      [wanted.map(([name]) => name)],
    )
    .finally(() => client.end());
  const found = new Map(rows.map(({ name, value }) => [name, value]));
  const wrong = wanted.filter(([name, value]) => found.get(name) !== value);
  if (wrong.length)
    throw new Error(
      `PostgreSQL could write what people wrote into its log, or wait for ever: set ${wrong
        .map(([name, value]) => `${name} = ${value}`)
        .join(', ')} for the role ${database.roles}_app, or on the server.`,
    );
}

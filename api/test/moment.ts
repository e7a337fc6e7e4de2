import { jest } from '@jest/globals';
import { Keys } from '../src/platform/keys.ts';
import type { Browser } from './browser.ts';
import type { World } from './harness.ts';

/** Everything the world keeps, and these browsers, at one time: to come back to it after a call that changed something. */
export type Moment = { restore(): Promise<void> };

const ours = "schemaname IN ('public', 'app', 'safety') AND tablename NOT IN ('migration', 'mark')";
const kept = (name: string) => `kept.${name.replace('.', '_')}`;
/** A table of parts, of which a trigger would see only the whole. */
const jobs = 'pgboss.job';
/** What was deleted so often lies in the way of every reader. */
const restoresBetweenSweeps = 40;

export async function remember({ admin, app, clock }: World, browsers: Browser[] = []): Promise<Moment> {
  const { rows } = await admin.query<{ name: string }>(
    `SELECT schemaname || '.' || tablename AS name FROM pg_tables WHERE ${ours}`,
  );
  const tables = rows.map(({ name }) => name);
  const at = clock.now();
  const cookies = browsers.map((browser) => new Map(browser.cookies));
  // Each table says that it was touched: to bring back all of them would take longer than what is asked between.
  await admin.query(`DROP SCHEMA IF EXISTS kept CASCADE; CREATE SCHEMA kept;
    CREATE TABLE kept.touched (name text);
    CREATE FUNCTION kept.touch() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS
      $$ BEGIN INSERT INTO kept.touched VALUES (TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME); RETURN NULL; END $$;
    ${[...tables, jobs].map((name) => `CREATE TABLE ${kept(name)} AS TABLE ${name};`).join('\n')}
    ${tables.map((name) => `CREATE TRIGGER touch AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON ${name} EXECUTE FUNCTION kept.touch();`).join('\n')}`);
  // A destroyed key would not come back.
  jest.spyOn(app.get(Keys), 'destroy').mockResolvedValue();
  const swept = new Set<string>();
  let restores = 0;

  async function touched(): Promise<string[]> {
    const { rows: names } = await admin.query<{ name: string }>(
      'WITH gone AS (DELETE FROM kept.touched RETURNING name) SELECT DISTINCT name FROM gone',
    );
    return [...names.map(({ name }) => name), jobs];
  }

  return {
    async restore() {
      const changed = await touched();
      await admin.query(`BEGIN; SET LOCAL session_replication_role = 'replica';
        ${changed.map((name) => `DELETE FROM ${name}; INSERT INTO ${name} SELECT * FROM ${kept(name)};`).join('\n')} COMMIT;`);
      for (const name of changed) swept.add(name);
      if (++restores % restoresBetweenSweeps === 0) {
        for (const name of [...swept, 'kept.touched']) await admin.query(`VACUUM ${name}`);
        swept.clear();
      }
      clock.set(at);
      for (const [index, browser] of browsers.entries()) {
        browser.cookies.clear();
        for (const [name, value] of cookies[index] ?? []) browser.cookies.set(name, value);
      }
    },
  };
}

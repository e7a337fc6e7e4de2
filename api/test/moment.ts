import { jest } from '@jest/globals';
import { Keys } from '../src/platform/keys.ts';
import type { Browser } from './browser.ts';
import type { World } from './harness.ts';

/** Everything the world keeps, and these browsers, at one time: to come back to it after a call that changed something. */
export type Moment = { restore(): Promise<void> };

const ours = "schemaname IN ('public', 'app', 'safety') AND tablename NOT IN ('migration', 'mark')";

export async function remember({ admin, app, clock }: World, browsers: Browser[] = []): Promise<Moment> {
  const { rows } = await admin.query<{ name: string }>(
    `SELECT schemaname || '.' || tablename AS name FROM pg_tables WHERE ${ours} OR (schemaname = 'pgboss' AND tablename = 'job')`,
  );
  const tables = rows.map(({ name }) => name);
  const at = clock.now();
  const cookies = browsers.map((browser) => new Map(browser.cookies));
  const kept = (name: string) => `kept.${name.replace('.', '_')}`;
  await admin.query(`DROP SCHEMA IF EXISTS kept CASCADE; CREATE SCHEMA kept;
    ${tables.map((name) => `CREATE TABLE ${kept(name)} AS TABLE ${name};`).join('\n')}`);
  // A destroyed key would not come back.
  jest.spyOn(app.get(Keys), 'destroy').mockResolvedValue();
  return {
    async restore() {
      await admin.query(`BEGIN; SET LOCAL session_replication_role = 'replica';
        ${tables.map((name) => `DELETE FROM ${name}; INSERT INTO ${name} SELECT * FROM ${kept(name)};`).join('\n')} COMMIT;`);
      clock.set(at);
      for (const [index, browser] of browsers.entries()) {
        browser.cookies.clear();
        for (const [name, value] of cookies[index] ?? []) browser.cookies.set(name, value);
      }
    },
  };
}

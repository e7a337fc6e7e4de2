import { Client } from 'pg';
import { Refusal, codeOf, textOf } from './refusal.ts';

const oldest = 15;

/** Refuses in a sentence a DATABASE_URL that nothing usable answers at. */
export async function refuseUnusableDatabase(url: string): Promise<void> {
  const where = withoutPassword(url);
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ number: string }>(
      `select current_setting('server_version_num') number`,
    );
    const found = Math.floor(Number(rows[0]?.number) / 10_000);
    if (found < oldest)
      throw new Refusal(`${where} is PostgreSQL ${found}: Usward needs ${oldest} or later.`);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(`DATABASE_URL (${where}): ${reason(error)}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function withoutPassword(url: string): string {
  try {
    const { host, pathname, protocol } = new URL(url);
    if (/^postgres(ql)?:$/.test(protocol)) return host + pathname;
  } catch {
    // Said below.
  }
  throw new Refusal('DATABASE_URL must look like postgres://user:password@host:5432/database.');
}

function reason(error: unknown): string {
  switch (codeOf(error)) {
    case '28P01':
    case '28000':
      return 'the user name or the password is refused.';
    case '3D000':
      return 'there is no such database: create it first.';
    case 'ECONNREFUSED':
      return 'nothing listens there.';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'there is no such host.';
    default:
      return `${textOf(error) || 'no answer'}.`;
  }
}

import pg from 'pg';
import type { Config } from '../platform/config.ts';

type Mark = 'live' | 'filling';

/** What only the owner of the tables may do: let the clock be set while the demo is being filled, and forbid it again. */
export class DemoMark {
  readonly #config: Config;

  constructor(config: Config) {
    this.#config = config;
  }

  /** Whether the demo has yet to be filled: there is no practice, or only one whose filling was interrupted. */
  async isNeeded(): Promise<boolean> {
    return this.#asOwner(async (owner) => {
      if ((await kindOf(owner)) === 'filling') {
        // The mark says that nothing in here is anybody's: an earlier start was stopped half way.
        await owner.query(
          'TRUNCATE account, practice, app.outgoing_mail, app.limit_hit CASCADE; TRUNCATE pgboss.job',
        );
        return true;
      }
      await owner.query(`SET ROLE ${this.#config.database.roles}_gate`);
      const { rowCount } = await owner.query('SELECT practice_id FROM practice LIMIT 1');
      return rowCount === 0;
    });
  }

  set(kind: Mark): Promise<void> {
    return this.#asOwner(async (owner) => {
      await owner.query('UPDATE app.mark SET kind = $1', [kind]);
      // Tries of the story are not tries of today.
      if (kind === 'live') await owner.query('TRUNCATE app.limit_hit');
    });
  }

  async #asOwner<T>(act: (owner: pg.Client) => Promise<T>): Promise<T> {
    const { adminUrl, roles } = this.#config.database;
    const owner = new pg.Client({ connectionString: adminUrl });
    await owner.connect();
    try {
      await owner.query(`SET ROLE ${roles}_owner`);
      return await act(owner);
    } finally {
      await owner.end();
    }
  }
}

async function kindOf(owner: pg.Client): Promise<string | undefined> {
  const { rows } = await owner.query<{ kind: string }>('SELECT kind FROM app.mark');
  return rows[0]?.kind;
}

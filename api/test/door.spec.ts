import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Actor } from '../src/platform/actors.ts';
import { Problem } from '../src/platform/http/problem.ts';
import { Work, type Tx } from '../src/platform/work.ts';
import { aPractice } from './builders/identity.ts';
import { startWorld, type World } from './harness.ts';

const poolSize = 5;
const names = ['audience', 'practice', 'person', 'account', 'couple', 'assignment', 'claim'];
const settings = `SELECT ${names.map((name) => `nullif(current_setting('app.${name}', true), '') AS ${name}`).join(', ')}`;

let world: World;
let work: Work;
beforeAll(async () => {
  world = await startWorld({ settings: { USWARD_POOL: String(poolSize) } });
  work = world.app.get(Work);
}, 180_000);
afterAll(() => world?.close());

const stranger: Actor = { kind: 'stranger' };
const somebody = (name: string): Extract<Actor, { kind: 'person' }> => ({
  kind: 'person',
  audience: 'me',
  practiceId: uuid(`practice of ${name}`),
  personId: uuid(name),
});
const uuid = (name: string) =>
  createHash('md5')
    .update(name)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
const count = async (key: string) =>
  (await world.admin.query<{ points: number }>('SELECT points FROM app.limit_hit WHERE key = $1', [key]))
    .rows[0]?.points;
const hit = (tx: Tx, key: string) =>
  tx.query(
    'INSERT INTO app.limit_hit (key, points) VALUES ($1, 1) ON CONFLICT (key) DO UPDATE SET points = app.limit_hit.points + 1',
    [key],
  );

describe('the door', () => {
  it('keeps what was done, and nothing of what failed', async () => {
    await work.run(stranger, (tx) => hit(tx, 'kept'));
    const failed = work.run(stranger, async (tx) => {
      await hit(tx, 'lost');
      throw new Problem('absent');
    });
    await expect(failed).rejects.toThrow('absent');
    expect([await count('kept'), await count('lost')]).toEqual([1, undefined]);
  });

  it('does not call kept what PostgreSQL undid: a swallowed error is found by the tag of COMMIT', async () => {
    const swallowed = work.run(stranger, async (tx) => {
      await hit(tx, 'swallowed');
      await tx.query('SELECT 1 / 0').catch(() => undefined);
      return 'kept';
    });
    await expect(swallowed).rejects.toThrow('rolled back');
    expect(await count('swallowed')).toBeUndefined();
  });

  it('turns away a token that is nobody', async () => {
    const token: Actor = { kind: 'token', audience: 'me', tokenHash: Buffer.alloc(32) };
    await expect(work.run(token, async () => 'in')).rejects.toThrow('sign-in.needed');
  });

  it('turns such a token away from a single flight too, whatever the statement would have found', async () => {
    const token: Extract<Actor, { kind: 'token' }> = {
      kind: 'token',
      audience: 'me',
      tokenHash: Buffer.alloc(32),
    };
    await expect(work.read(token, { text: 'SELECT 1' })).rejects.toThrow('sign-in.needed');
    expect(await work.run(stranger, (tx) => tx.query('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
  });

  it('reads in a single flight as whoever the token is, and leaves the connection knowing nobody', async () => {
    const { owner } = await aPractice(world, 'flight');
    const cookie = owner.browser.cookies.get('usward-clinic') ?? '';
    const token: Extract<Actor, { kind: 'token' }> = {
      kind: 'token',
      audience: 'clinic',
      tokenHash: createHash('sha256').update(cookie).digest(),
    };
    const { who, rows } = await work.read<{ person: string }>(token, {
      text: 'SELECT app.person() AS person',
    });
    expect(rows).toEqual([{ person: who.personId }]);
    const after = await work.run(stranger, (tx) => tx.query('SELECT app.person() AS person'));
    expect(after).toEqual([{ person: null }]);
  });

  it('leaves nothing of the former actor when somebody becomes another', async () => {
    const former: Actor = {
      kind: 'exchange',
      practiceId: randomUUID(),
      coupleId: randomUUID(),
      assignmentId: randomUUID(),
    };
    const rows = await work.run(former, async (tx) => {
      await work.become(tx, stranger);
      return tx.query(settings);
    });
    expect(rows).toEqual([{ ...Object.fromEntries(names.map((name) => [name, null])), audience: 'open' }]);
  });
});

describe('after the commit', () => {
  it('and not before it, an effect happens', async () => {
    let seen: number | undefined;
    await work.run(stranger, async (tx) => {
      await hit(tx, 'effect');
      work.afterCommit(tx, async () => void (seen = await count('effect')));
      expect(await count('effect')).toBeUndefined();
    });
    expect(seen).toBe(1);
  });

  it('of a transaction that failed, no effect happens', async () => {
    let happened = 0;
    const failed = work.run(stranger, async (tx) => {
      work.afterCommit(tx, async () => void happened++);
      throw new Problem('absent');
    });
    await expect(failed).rejects.toThrow('absent');
    expect(happened).toBe(0);
  });

  it('of a transaction that was tried again, an effect happens once', async () => {
    let [tries, happened] = [0, 0];
    await work.run(stranger, async (tx) => {
      work.afterCommit(tx, async () => void happened++);
      if (++tries < 3) await raise(tx, '40001');
    });
    expect([tries, happened]).toEqual([3, 1]);
  });
});

describe('two who wait for each other', () => {
  it('both come through a deadlock, and each acts once', async () => {
    await Promise.all(['left', 'right'].map((key) => work.run(stranger, (tx) => hit(tx, key))));
    let [tries, arrived] = [0, 0];
    const meet = async () => {
      arrived++;
      while (arrived < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    const both = (first: string, second: string) =>
      work.run(stranger, async (tx) => {
        tries++;
        await hit(tx, first);
        await meet();
        await hit(tx, second);
      });
    await Promise.all([both('left', 'right'), both('right', 'left')]);
    expect([await count('left'), await count('right')]).toEqual([3, 3]);
    expect(tries).toBeGreaterThan(2);
  });

  it('are given up after three tries', async () => {
    let tries = 0;
    const failed = work.run(stranger, async (tx) => {
      tries++;
      await raise(tx, '40P01');
    });
    await expect(failed).rejects.toMatchObject({ code: '40P01' });
    expect(tries).toBe(3);
  });
});

describe('two thousand calls over a pool of five', () => {
  const people = Array.from({ length: 20 }, (_, i) => somebody(`person ${i}`));
  const calls = Array.from(
    { length: 2_000 },
    (_, i) => people[(i * 7) % people.length] ?? somebody('nobody'),
  );

  it('never tell one person who another is', async () => {
    let wrong = 0;
    const told = await concurrently(calls, 40, async (actor, i) => {
      const act = async (tx: Tx) => {
        const [before] = await tx.query(settings);
        if (i % 3 === 0) await tx.query('SELECT pg_sleep(0.001)');
        if (i % 11 === 0) throw new Problem('absent');
        if (i % 13 === 0) await tx.query('SELECT 1 / 0');
        const [after] = await tx.query(settings);
        for (const found of [before, after])
          if (found.person !== actor.personId || found.practice !== actor.practiceId || found.couple !== null)
            wrong++;
        return after.person as string;
      };
      return work.run(actor, act).catch(() => 'refused');
    });
    const refused = told.filter((person) => person === 'refused').length;
    expect(refused).toBe(calls.filter((_, i) => i % 11 === 0 || i % 13 === 0).length);
    expect(wrong).toBe(0);
    process.stdout.write(
      `· soak: ${calls.length} calls over a pool of ${poolSize}, ${refused} of them failing, ${wrong} wrong\n`,
    );
  }, 180_000);

  it('leave no connection knowing anyone', async () => {
    const left = await concurrently(Array(50).fill(0), 10, () =>
      work.run(stranger, (tx) => tx.query(settings)),
    );
    expect(new Set(left.map((rows) => rows[0].person))).toEqual(new Set([null]));
  });

  it('would, if the settings outlived the transaction (the control that shows the soak can fail)', async () => {
    const pool = new pg.Pool({ connectionString: world.config.database.appUrl, max: poolSize });
    let wrong = 0;
    await concurrently(calls, 40, async ({ personId }) => {
      await pool.query("SELECT set_config('app.person', $1, false)", [personId]);
      const { rows } = await pool.query('SELECT app.person() AS person');
      if (rows[0].person !== personId) wrong++;
    });
    await pool.end();
    expect(wrong).toBeGreaterThan(100);
  }, 180_000);
});

describe('a pool with nothing left', () => {
  it('asks to come back, and does not hang', async () => {
    let letGo = () => undefined as void;
    const until = new Promise<void>((resolve) => (letGo = resolve));
    let holding = 0;
    const strict = await startWorld({ settings: { USWARD_POOL: String(poolSize), USWARD_LIMITS: 'on' } });
    const held = Array.from({ length: poolSize }, () =>
      strict.app.get(Work).run(stranger, async (tx) => {
        await tx.query('SELECT 1');
        holding++;
        await until;
      }),
    );
    while (holding < poolSize) await new Promise((resolve) => setTimeout(resolve, 5));
    const answer = await strict.browser().request('POST', '/api/open/invitation', { token: 'A'.repeat(43) });
    expect([answer.status, JSON.parse(answer.text).code]).toEqual([503, 'server.busy']);
    letGo();
    await Promise.all(held);
    await strict.close();
  }, 180_000);
});

const raise = (tx: Tx, code: string) =>
  tx.query(`DO $$ BEGIN RAISE EXCEPTION 'test' USING ERRCODE = '${code}'; END $$`);

/** Runs `act` on every item, `width` at once. */
async function concurrently<Item, T>(
  items: Item[],
  width: number,
  act: (item: Item, index: number) => Promise<T>,
): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const lane = async () => {
    for (let i = next++; i < items.length; i = next++) results[i] = await act(items[i] as Item, i);
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}

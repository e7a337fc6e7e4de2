import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, TokenActor } from '../src/platform/actors.ts';
import { Problem } from '../src/platform/http/problem.ts';
import { Work, type Tx } from '../src/platform/work.ts';
import { startWorld, type World } from './harness.ts';

type Known = Exclude<Actor, TokenActor>;
const names = ['audience', 'practice', 'person', 'account', 'couple', 'assignment', 'claim'];
const settings = `SELECT ${names.map((name) => `nullif(current_setting('app.${name}', true), '') AS ${name}`).join(', ')}`;

let world: World;
let work: Work;
beforeAll(async () => {
  world = await startWorld();
  work = world.app.get(Work);
}, 180_000);
afterAll(() => world?.close());

describe('something done as somebody else', () => {
  const ann: Known = { kind: 'person', audience: 'me', practiceId: randomUUID(), personId: randomUUID() };
  const stranger: Known = { kind: 'stranger' };
  const exchange: Known = {
    kind: 'exchange',
    practiceId: ann.practiceId,
    coupleId: randomUUID(),
    assignmentId: randomUUID(),
  };
  const audience = (tx: Tx) =>
    tx
      .query<{ audience: string }[]>(settings)
      .then((rows) => rows.map((row) => `${row.audience} ${Object.values(row).filter(Boolean).length}`)[0]);

  it('is done as them, and then whoever acted before acts again, however deep', async () => {
    const seen = await work.run(ann, async (tx) => {
      const inside = await work.as(tx, exchange, async () => [
        await audience(tx),
        await work.as(tx, stranger, () => audience(tx)),
        await audience(tx),
      ]);
      return [...inside, await audience(tx)];
    });
    expect(seen).toEqual(['exchange 4', 'open 1', 'exchange 4', 'me 3']);
  });

  it('also where it failed', async () => {
    const seen = await work.run(ann, async (tx) => {
      await work.as(tx, exchange, () => Promise.reject(new Problem('absent'))).catch(() => undefined);
      return audience(tx);
    });
    expect(seen).toBe('me 3');
  });

  it('where the database itself refused, its own reason is told', async () => {
    const failed = work.run(ann, (tx) => work.as(tx, exchange, () => tx.query('SELECT 1 / 0')));
    await expect(failed).rejects.toThrow('division by zero');
  });
});

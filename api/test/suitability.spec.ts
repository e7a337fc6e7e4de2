import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exercises } from '@usward/catalogue';
import { dayOf } from './builders/assignments.ts';
import { startWorld, type World } from './harness.ts';
import { remember, type Moment } from './moment.ts';
import { roles, setScene, type Scene } from './who-may-see.scene.ts';
import { table } from './who-may-see.table.ts';

// No path gives a task for two before both were asked alone and found suitable.

let world: World;
let scene: Scene;
let moment: Moment;
beforeAll(async () => {
  world = await startWorld();
  scene = await setScene(world);
  moment = await remember(world);
}, 240_000);
afterAll(() => world?.close());

/** Why a joint task may not be given, as rows. */
const unsuitable: Record<string, string> = {
  'nobody was asked': 'DELETE FROM safety.suitability',
  'one was not asked': 'DELETE FROM safety.suitability s WHERE person_id = (SELECT min(person_id::text)::uuid FROM safety.suitability WHERE couple_id = s.couple_id)',
  'one is for alone': "UPDATE safety.suitability s SET decision = 'alone' WHERE person_id = (SELECT min(person_id::text)::uuid FROM safety.suitability WHERE couple_id = s.couple_id)",
  'both are referred': "UPDATE safety.suitability SET decision = 'refer'",
  'it is due to be asked again': "UPDATE safety.suitability SET ask_again_on = '2026-03-01'",
  'one is afraid': "INSERT INTO safety.stop_tag (practice_id, couple_id, tag) SELECT DISTINCT practice_id, couple_id, 'fear' FROM safety.suitability",
}; // prettier-ignore

describe.each(Object.entries(unsuitable))('when %s', (_, sql) => {
  it('no exercise is given to both, however it is asked for', async () => {
    await world.admin.query(sql);
    const before = await joint();
    for (const body of waysToAsk()) {
      const answer = await assign(body);
      expect([answer.status, JSON.parse(answer.text).code]).toEqual([
        409,
        expect.stringMatching(/^(suitability\.missing|exercise\.stopped)$/),
      ]);
    }
    expect(await joint()).toBe(before);
    await moment.restore();
  }, 240_000);
});

it('and when both are suitable, each of these ways works (so that the refusals mean something)', async () => {
  for (const body of waysToAsk()) {
    const before = await joint();
    expect((await assign(body)).status).toBe(200);
    expect(await joint()).toBeGreaterThan(before);
    await moment.restore();
  }
}, 240_000);

describe('of an unsuitable couple, nothing else makes a task for two', () => {
  const writes = Object.entries(table).filter(([endpoint]) => !endpoint.startsWith('GET'));

  it.each(writes)('%s, and the jobs after it', async (endpoint, row) => {
    const [method = '', path = ''] = endpoint.split(' ');
    for (const [i, role] of roles.entries()) {
      if (row.cells.split(' ')[i] !== '200') continue;
      await world.admin.query(unsuitable['one is for alone'] ?? '');
      const before = await joint();
      const ids = row.path?.(scene.of[role], scene) ?? {};
      const filled = path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? '');
      const body = row.body?.(scene.of[role], scene, world, role);
      const { status } = await scene.browsers[role].copy().request(method, filled, body);
      expect(status).toBe(row.isForTwo ? 409 : 200);
      await world.work();
      expect([role, await joint()]).toEqual([role, before]);
      await moment.restore();
    }
  });
});

/** All tasks for two there are, assignments and occurrences, and all talks. */
async function joint(): Promise<number> {
  const { rows } = await world.admin.query<{ count: number }>(
    `SELECT (count(DISTINCT a.id) + count(o.id) + (SELECT count(*) FROM dialogue))::int AS count FROM assignment a
     LEFT JOIN occurrence o ON o.assignment_id = a.id WHERE a.variant = 'couple'`,
  );
  return rows[0]?.count ?? 0;
}

function assign(body: unknown) {
  const { coupleId } = scene.of.clinician;
  return scene.browsers.clinician.copy().request('POST', `/api/clinic/couples/${coupleId}/assignments`, body);
}

/** Every exercise for two; and of the ways to give one, with and without a reason to override a tag, each in its turn. */
function waysToAsk(): unknown[] {
  const schedules = [
    { kind: 'once', start: dayOf(world), due: dayOf(world, 2) },
    { kind: 'weekly', start: dayOf(world), weeks: 2, days: ['MO', 'TH'] },
  ];
  const ways = schedules.flatMap((schedule) =>
    ['closing', 'appointment', undefined].map((opening) => ({ schedule, opening })),
  );
  return exercises
    .filter(({ variants }) => variants.couple)
    .flatMap(({ key, version }, at) => {
      const its = at === 0 ? ways : ways.filter((_, way) => way === at % ways.length);
      return its.map((way) => ({ key, version, ...way }));
    })
    .map((asked, i) => ({
      ...asked,
      for: { kind: 'both' },
      plan: {},
      ...(i % 2 ? { overrideReason: 'We spoke about it.' } : {}),
    }));
}

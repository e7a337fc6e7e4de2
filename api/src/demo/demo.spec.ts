import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../../test/harness.ts';
import { Cast } from './cast.ts';
import { fill } from './fill.ts';
import { DemoMark } from './mark.ts';
import { pin, type Clinician } from './practice.ts';
import { signIns } from './sign-ins.ts';

/** A Wednesday, eleven in the morning in New York. */
const now = new Date('2026-06-17T15:00:00Z');

let world: World;
let cast: Cast;
let mark: DemoMark;
beforeAll(async () => {
  world = await startWorld();
  mark = new DemoMark(world.config);
  expect(await mark.isNeeded()).toBe(true);
  await fill(world.app, world.config.publicOrigin, now);
  world.clock.set(now);
  cast = new Cast(world.app, world.config.publicOrigin);
}, 180_000);
afterAll(() => world?.close());

async function couplesOf(key: Clinician): Promise<unknown[][]> {
  const { clinic } = await cast.clinician(key);
  const { couples } = await clinic.couples();
  const rows = couples.map(async (each) => {
    const { suitability } = await clinic.couple({ params: each });
    const { names, joined, nextAppointment, openTasks, lastHeardOn, wordsWaiting } = each;
    return [names.join(', '), joined, suitability, nextAppointment, openTasks, lastHeardOn, wordsWaiting];
  });
  return Promise.all(rows);
}

describe('the demo practice', () => {
  it('is the same on the same day', async () => {
    expect(await couplesOf('ana')).toEqual([]);
    expect(await couplesOf('ruth')).toEqual([]);
  });

  it('has one couple that went quiet, one partner who never joined, and one who says it is not for him', async () => {
    const { clinic } = await cast.clinician('ruth');
    const today = await clinic.today();
    expect(today.quiet.map(({ names }) => names)).toEqual([['Grace', 'Owen']]);
    expect(today.notJoined.map(({ names }) => names)).toEqual([['Hannah', 'Luke']]);
    const { requests } = await clinic.requests();
    expect(requests.map(({ displayName, kind }) => [displayName, kind])).toEqual([['Owen', 'not-for-me']]);
  });

  it('lets in everybody it names', async () => {
    for (const { name, password, role } of signIns(world.config.publicOrigin)) {
      const browser = world.browser();
      if (!role.startsWith('partner')) {
        await browser.open.signInStaff({ body: { name, password } });
        continue;
      }
      await browser.open.signInPartner({ body: { name, password, isOwnPhone: false } });
      await browser.me.openPrivate({ body: { pin } });
    }
  });

  it('is filled once, and anew where filling was interrupted', async () => {
    expect(await mark.isNeeded()).toBe(false);
    await mark.set('filling');
    expect(await mark.isNeeded()).toBe(true);
    const { rows } = await world.admin.query('SELECT practice_id FROM practice UNION SELECT id FROM account');
    expect(rows).toEqual([]);
    await mark.set('live');
  });
});

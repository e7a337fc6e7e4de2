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

/** Who they are, how many joined, whether they may be given joint work, what is next, what is open, when last heard of, what waits. */
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
    expect(await couplesOf('ana')).toEqual([
      ['Lucía, Tom', 2, 'joint', '2026-06-17T16:00:00.000Z', 3, '2026-06-14', 11],
      ['Marta, Julen', 2, 'joint', '2026-06-17T17:00:00.000Z', 3, '2026-06-14', 8],
      ['Sofía, Nicolás', 2, 'joint', '2026-06-18T16:00:00.000Z', 4, '2026-06-15', 5],
      ['Carmen, Andrés', 2, 'joint', '2026-06-19T13:00:00.000Z', 4, '2026-06-14', 1],
    ]);
    expect(await couplesOf('ruth')).toEqual([
      ['Priya, Sam', 2, 'joint', '2026-06-17T16:00:00.000Z', 3, '2026-06-14', 7],
      ['Grace, Owen', 2, 'ask-again', '2026-06-17T21:00:00.000Z', 2, '2026-05-15', 0],
      ['Elena, Noor', 2, 'joint', '2026-06-18T19:00:00.000Z', 4, '2026-06-15', 11],
      ['Hannah, Luke', 1, 'not-recorded', '2026-06-19T18:00:00.000Z', 2, '2026-06-13', 1],
    ]);
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
  }, 180_000);

  it('is filled once, and anew where filling was interrupted', async () => {
    expect(await mark.isNeeded()).toBe(false);
    await mark.set('filling');
    expect(await mark.isNeeded()).toBe(true);
    const { rows } = await world.admin.query('SELECT practice_id FROM practice UNION SELECT id FROM account');
    expect(rows).toEqual([]);
    await mark.set('live');
  });
});

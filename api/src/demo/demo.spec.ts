import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../../test/harness.ts';
import { Cast } from './cast.ts';
import { stories } from './couples.ts';
import { fill } from './fill.ts';
import { DemoMark } from './mark.ts';
import { pin, type Clinician } from './practice.ts';
import { signIns } from './sign-ins.ts';
import type { Partner } from './story.ts';

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

const phoneOf = (signInName: string): Partner => {
  const found = stories
    .flatMap(({ partners }) => partners)
    .find((partner) => partner.signInName === signInName);
  if (!found) throw new Error(`Nobody signs in as ${signInName}.`);
  return { ...found, isOwnPhone: false };
};

const standingIn = (all: { key: string; step: string }[]): string[] =>
  all.map(({ key, step }) => `${key}/${step}`).sort();

describe('the demo practice', () => {
  it('is the same on the same day', async () => {
    expect(await couplesOf('ana')).toEqual([
      ['Lucía, Tom', 2, 'joint', '2026-06-17T16:00:00.000Z', 9, '2026-06-16', 18],
      ['Marta, Julen', 2, 'joint', '2026-06-17T17:00:00.000Z', 7, '2026-06-14', 8],
      ['Sofía, Nicolás', 2, 'joint', '2026-06-18T16:00:00.000Z', 7, '2026-06-15', 7],
      ['Carmen, Andrés', 2, 'joint', '2026-06-19T13:00:00.000Z', 4, '2026-06-14', 3],
    ]);
    expect(await couplesOf('ruth')).toEqual([
      ['Priya, Sam', 2, 'joint', '2026-06-17T16:00:00.000Z', 6, '2026-06-16', 10],
      ['Grace, Owen', 2, 'ask-again', '2026-06-17T21:00:00.000Z', 2, '2026-05-15', 0],
      ['Elena, Noor', 2, 'joint', '2026-06-18T19:00:00.000Z', 7, '2026-06-15', 11],
      ['Hannah, Luke', 1, 'not-recorded', '2026-06-19T18:00:00.000Z', 10, '2026-06-15', 4],
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

  it('is the house where a date waits, a note came today, and much is agreed', async () => {
    const lucia = (await cast.partner(phoneOf('lucia'))).me;
    const today = await lucia.today();
    expect(standingIn(today.standing)).toEqual(['date/plan', 'touch-ideas/ideas']);
    const [date, touch] = today.standing;
    expect(date?.between.offers.map(({ by, offer }) => [by, offer.on])).toEqual([['partner', '2026-06-20']]);
    expect(touch?.between.ideas).toHaveLength(3);
    expect(today.tasks.length).toBeGreaterThan(6);

    const us = await lucia.us({ query: {} });
    expect(standingIn(us.standing)).toEqual([
      'date/plan', 'load-map/keep', 'new-thing/picks', 'nights/plan', 'pause/pause', 'ritual/plan',
    ]); // prettier-ignore
    const ritual = us.standing.find(({ key }) => key === 'ritual');
    expect(ritual?.between.agreed[0]?.offer.words).toMatch(/^The same kiss at the door/);
    expect(us.standing.find(({ key }) => key === 'nights')?.between.agreed[0]?.offer.quick).toBe(
      'swap-tonight',
    );
    expect(us.standing.find(({ key }) => key === 'new-thing')?.between.ideas).toHaveLength(3);
    expect(us.items.find(({ key }) => key === 'load-map')?.state).toBe('waiting');
    const notes = us.items.find(({ key }) => key === 'appreciation')?.pieces ?? [];
    expect(notes.filter(({ step }) => step === 'words').map(({ by }) => by)).toEqual(['me', 'partner']);
    expect(us.items.filter(({ key, state }) => key === 'question' && state === 'opened')).toHaveLength(5);
    expect(us.bricks).toBe(8);
  });

  it('shows the other one only what is theirs', async () => {
    const tom = (await cast.partner(phoneOf('tom'))).me;
    expect(standingIn((await tom.today()).standing)).toEqual(['touch-ideas/ideas']);
    expect((await tom.whoAmI()).couple?.children).toEqual(['Inés']);
  });

  it('has one who keeps things unread', async () => {
    const noor = (await cast.partner(phoneOf('noor'))).me;
    const thanks = async (all?: 'yes') =>
      (await noor.us({ query: all ? { all } : {} })).items
        .filter(({ key }) => key === 'appreciation')
        .flatMap(({ pieces }) => pieces.map(({ by }) => by));
    expect(await thanks()).toEqual(['me']);
    expect(await thanks('yes')).toEqual(['me', 'partner']);
  });

  it('has a couple in the second week of a program, and one person in a program of her own', async () => {
    const priya = (await cast.partner(phoneOf('priya'))).me;
    const hers = (await priya.today()).tasks.map(({ key }) => key);
    expect(hers).toEqual(expect.arrayContaining(['nights', 'load-map', 'check-in']));
    const hannah = (await cast.partner(phoneOf('hannah'))).me;
    const alone = (await hannah.today()).tasks
      .filter(({ variant }) => variant === 'solo')
      .map(({ key }) => key);
    expect(alone).toEqual(expect.arrayContaining(['nights', 'check-in', 'learn']));
  });

  it('gives the brief something to say', async () => {
    const { clinic } = await cast.clinician('ana');
    const { couples } = await clinic.couples();
    for (const { coupleId, names } of couples.slice(0, 2)) {
      const brief = await clinic.brief({ params: { coupleId } });
      expect([names, brief.agreed.length > 0, brief.tried.length > 4]).toEqual([names, true, true]);
    }
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
  }, 60_000);

  it('is filled once, and anew where filling was interrupted', async () => {
    expect(await mark.isNeeded()).toBe(false);
    await mark.set('filling');
    expect(await mark.isNeeded()).toBe(true);
    const { rows } = await world.admin.query('SELECT practice_id FROM practice UNION SELECT id FROM account');
    expect(rows).toEqual([]);
    await mark.set('live');
  });
});

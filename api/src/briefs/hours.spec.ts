import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { codeOf } from '../../test/browser.ts';
import { aCouple, openPrivate, type Couple, type Partner } from '../../test/builders/couples.ts';
import { wasLeftAlone } from '../../test/builders/ends.ts';
import { aClinician, aPractice, signIn, type Staff } from '../../test/builders/identity.ts';
import { respond } from '../../test/builders/responses.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let kim: Staff;
let lee: Staff;
let couple: Couple;
let ann: Partner;
let ben: Partner;
let couples = 0;

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  const { owner } = await aPractice(world);
  kim = await aClinician(world, owner, 'kim');
  lee = await aClinician(world, owner, 'lee');
}, 180_000);
afterAll(() => world?.close());

beforeEach(async () => {
  couples += 1;
  for (const one of [kim, lee]) await signIn(world, one);
  couple = await aCouple(world, kim, { names: [`ann${couples}`, `ben${couples}`] });
  [ann, ben] = couple.partners;
}, 60_000);

const at = () => ({ coupleId: couple.coupleId });
const hours = () => kim.browser.clinic.hours({ params: at() });
/** The answer itself, byte by byte, of the one request. */
const bytes = async () =>
  (await kim.browser.request('GET', `/api/clinic/couples/${couple.coupleId}/brief`)).text;

describe('after an appointment', () => {
  const add = async (inMinutes: number) => {
    const startsAt = new Date(world.clock.now().getTime() + inMinutes * 60_000).toISOString();
    const { appointmentId } = await kim.browser.clinic.addAppointment({
      params: at(),
      body: { startsAt, minutes: 50 },
    });
    return { ...at(), appointmentId };
  };
  const asked = async ({ browser }: Partner) =>
    (await browser.me.today()).tasks.filter(({ key }) => key === 'the-hour');
  const counts = async () => [(await asked(ann)).length, (await asked(ben)).length];
  const pass = async (minutes: number) => {
    world.clock.set(new Date(world.clock.now().getTime() + minutes * 60_000));
    await world.work();
  };

  it('each is asked alone, once, when it took place; of one that was cancelled nobody is', async () => {
    const cancelled = await add(30);
    await kim.browser.clinic.cancelAppointment({ params: cancelled });
    const moved = await add(60);
    const startsAt = new Date(world.clock.now().getTime() + 200 * 60_000).toISOString();
    await kim.browser.clinic.moveAppointment({ params: moved, body: { startsAt, minutes: 50 } });
    await pass(190);
    expect(await counts()).toEqual([0, 0]);
    await pass(200);
    expect(await counts()).toEqual([1, 1]);
    await world.admin.query(
      `INSERT INTO pgboss.job (name, data) VALUES ('ask-hour', (SELECT jsonb_build_object('practiceId', practice_id, 'ref', id) FROM appointment WHERE id = $1))`,
      [moved.appointmentId],
    );
    await pass(1);
    expect(await counts()).toEqual([1, 1]);
  });

  it('nobody is asked of one long ago, nor who has left or never joined', async () => {
    await signIn(world, kim);
    await wasLeftAlone(world, couple.coupleId, ben);
    await add(-5 * 24 * 60);
    await pass(1);
    expect(await counts()).toEqual([0, 0]);
    await add(-60);
    await pass(61);
    expect(await counts()).toEqual([1, 0]);
  });

  it('what one tells is the author’s and the therapist’s: the other sees the same bytes, a colleague nothing', async () => {
    await add(-60);
    await pass(61);
    const everything = async () => {
      await openPrivate(ben);
      const { me } = ben.browser;
      return JSON.stringify([
        await me.today(),
        await me.us({ query: {} }),
        await me.mine(),
        await me.library({}),
      ]);
    };
    const before = await everything();
    await signIn(world, kim);
    const [brief, nothing] = [await bytes(), await hours()];
    expect(nothing.people.map((one) => one.hours)).toEqual([[], []]);
    const [task] = await asked(ann);
    const occurrenceId = task?.occurrenceId ?? '';
    const picked = (id: string) => ({ value: { picked: [id] }, level: 'V1' as const });
    await respond(ann, occurrenceId, {
      understood: picked('mostly'),
      fits: picked('unsure'),
      'next-time': { value: 'Slower, please.', level: 'V1' },
    });
    expect(await everything()).toBe(before);
    expect(await bytes()).toBe(brief);
    const { people, questions } = await hours();
    expect(questions.map(({ step, words }) => [step, words.length])).toEqual([
      ['understood', 4],
      ['mattered', 4],
      ['fits', 4],
    ]);
    expect(people.find(({ personId }) => personId === ann.personId)?.hours).toMatchObject([
      {
        answers: [
          { step: 'understood', place: 2, words: { en: 'mostly' } },
          { step: 'fits', place: null },
        ],
        own: 'Slower, please.',
      },
    ]);
    expect(people.find(({ personId }) => personId === ben.personId)?.hours).toEqual([]);
    const { entries } = await kim.browser.clinic.audit({ query: { coupleId: couple.coupleId } });
    expect(entries.map(({ act }) => act)).toContain('hours.read');
    await signIn(world, lee);
    expect(await codeOf(lee.browser.clinic.hours({ params: at() }))).toBe('absent');
    await openPrivate(ann);
    await ann.browser.me.narrow({
      params: { occurrenceId },
      body: { levels: { understood: 'V0', fits: 'V0', 'next-time': 'V0' } },
    });
    expect((await hours()).people.map((one) => one.hours)).toEqual([[], []]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCouple, type Couple } from '../../test/builders/couples.ts';
import { aClinician, aPractice, signIn, tick, type Staff } from '../../test/builders/identity.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let owner: Staff;
let kim: Staff;
let lee: Staff;
let couple: Couple;

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
  kim = await aClinician(world, owner, 'kim');
  lee = await aClinician(world, owner, 'lee');
  couple = await aCouple(world, kim, { names: ['ann', 'ben'] });
}, 180_000);
afterAll(() => world?.close());

beforeEach(() => signIn(world, kim));

const refused = (code: string) => expect.objectContaining({ code });
const soon = (minutes: number) => new Date(world.clock.now().getTime() + minutes * 60_000).toISOString();
const at = () => ({ coupleId: couple.coupleId });
const add = (startsAt: string) =>
  kim.browser.clinic.addAppointment({ params: at(), body: { startsAt, minutes: 50 } });
const list = async () => (await kim.browser.clinic.appointments({ params: at() })).appointments;
const next = async () => (await couple.partners[0].browser.me.today()).nextAppointment?.startsAt;

describe('an appointment', () => {
  it('is known to both partners, moves with them, and goes when it is cancelled', async () => {
    const { appointmentId } = await add(soon(60));
    const params = { ...at(), appointmentId };
    expect(await next()).toBe((await list())[0]?.startsAt);
    const later = soon(120);
    await kim.browser.clinic.moveAppointment({ params, body: { startsAt: later, minutes: 80 } });
    expect(await next()).toBe(later);
    await kim.browser.clinic.cancelAppointment({ params, query: {} });
    await kim.browser.clinic.cancelAppointment({ params, query: {} });
    expect(await next()).toBeUndefined();
    expect(await list()).toMatchObject([{ appointmentId, startsAt: later, minutes: 80, isCancelled: true }]);
  });

  it('that took place stays where it was', async () => {
    const { appointmentId } = await add(soon(10));
    const params = { ...at(), appointmentId };
    const move = (startsAt: string) =>
      kim.browser.clinic.moveAppointment({ params, body: { startsAt, minutes: 50 } });
    await expect(move(soon(-60))).rejects.toEqual(refused('appointment.past'));
    tick(world, 11 * 60);
    await signIn(world, kim);
    await expect(move(soon(60))).rejects.toEqual(refused('appointment.past'));
    await expect(kim.browser.clinic.cancelAppointment({ params })).rejects.toEqual(
      refused('appointment.past'),
    );
  });

  it('may be added after it took place', async () => {
    const { appointmentId } = await add('2026-02-20T15:00:00.000Z');
    expect((await list())[0]?.appointmentId).toBe(appointmentId);
  });

  it('is not there for another clinician', async () => {
    const { appointmentId } = await add(soon(60));
    await signIn(world, lee);
    const { clinic } = lee.browser;
    const params = { ...at(), appointmentId };
    const body = { startsAt: soon(90), minutes: 50 };
    for (const call of [
      () => clinic.appointments({ params: at() }),
      () => clinic.addAppointment({ params: at(), body }),
      () => clinic.moveAppointment({ params, body }),
      () => clinic.cancelAppointment({ params }),
    ])
      await expect(call()).rejects.toEqual(refused('absent'));
  });

  it('that repeats keeps its hour over a change of clocks, moves and is cancelled from one on, and comes back', async () => {
    await signIn(world, owner);
    await owner.browser.clinic.changePractice({ body: { timeZone: 'Europe/Madrid' } });
    const { clinic } = kim.browser;
    const later = (all: { startsAt: string; isCancelled: boolean; seriesId: string | null }[]) =>
      all.filter(({ seriesId, isCancelled }) => seriesId && !isCancelled).map(({ startsAt }) => startsAt.slice(0, 16));
    const repeat = { every: 'week' as const, until: '2026-04-15' };
    const body = { startsAt: '2026-03-18T16:00:00Z', minutes: 50, repeat };
    expect(await clinic.addAppointment({ params: at(), body })).toMatchObject({ added: 5 });
    expect(later(await list())).toEqual(['2026-03-18T16:00', '2026-03-25T16:00', '2026-04-01T15:00', '2026-04-08T15:00', '2026-04-15T15:00']);
    // Where there is one already no second is added.
    expect(await clinic.addAppointment({ params: at(), body: { ...body, repeat: { ...repeat, until: '2026-04-22' } } })).toMatchObject({ added: 1 });
    const second = (await list()).find(({ startsAt }) => startsAt.startsWith('2026-03-25'));
    const params = { ...at(), appointmentId: second?.appointmentId ?? '' };
    await clinic.moveAppointment({ params, body: { startsAt: '2026-03-26T17:00:00Z', minutes: 60, which: 'following' } });
    expect(later(await list()).slice(0, 4)).toEqual(['2026-03-18T16:00', '2026-03-26T17:00', '2026-04-02T16:00', '2026-04-09T16:00']);
    const { cancelled } = await clinic.cancelAppointment({ params, query: { which: 'following' } });
    expect(cancelled.length).toBe(4);
    expect(later(await list())).toEqual(['2026-03-18T16:00', '2026-04-22T15:00']);
    await clinic.restoreAppointments({ params: at(), body: { appointmentIds: cancelled } });
    expect(later(await list()).length).toBe(6);
  });

  it('with one of the two alone is the clinician’s to know: the partners’ screens do not tell, nor the brief', async () => {
    const { clinic } = kim.browser;
    const [ann, ben] = couple.partners;
    const seen = async () =>
      JSON.stringify([await ann.browser.me.today(), await ben.browser.me.today(), (await clinic.brief({ params: at(), query: {} })).appointment, (await clinic.couples({ query: {} })).couples[0]?.nextAppointment]);
    const before = await seen();
    const body = { startsAt: soon(30), minutes: 25, personId: ben.personId };
    const { appointmentId } = await clinic.addAppointment({ params: at(), body });
    expect(await seen()).toBe(before);
    expect((await clinic.today()).appointments.find((one) => one.appointmentId === appointmentId)?.names).toEqual([ben.displayName]);
    const { appointments } = await clinic.allAppointments({ query: {} });
    expect(appointments.find((one) => one.appointmentId === appointmentId)).toMatchObject({ with: ben.displayName, coupleId: couple.coupleId });
    await expect(clinic.addAppointment({ params: at(), body: { ...body, personId: lee.personId } })).rejects.toEqual(refused('absent'));
    await clinic.cancelAppointment({ params: { ...at(), appointmentId } });
    expect(await seen()).toBe(before);
  });
}); // prettier-ignore

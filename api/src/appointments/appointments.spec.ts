import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCouple, type Couple } from '../../test/builders/couples.ts';
import { aClinician, aPractice, signIn, tick, type Staff } from '../../test/builders/identity.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let kim: Staff;
let lee: Staff;
let couple: Couple;

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  const { owner } = await aPractice(world);
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
    await kim.browser.clinic.cancelAppointment({ params });
    await kim.browser.clinic.cancelAppointment({ params });
    expect(await next()).toBeUndefined();
    expect(await list()).toEqual([{ appointmentId, startsAt: later, minutes: 80, isCancelled: true }]);
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
});

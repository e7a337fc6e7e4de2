import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { anAssignment, type Given } from './assignments.ts';
import { aCouple, type Couple } from './couples.ts';
import { made, published } from './forms.ts';
import { aClinician, aColleague, aPractice, signIn, type Staff } from './identity.ts';
import { respond } from './responses.ts';
import { startWorld, type World } from '../harness.ts';
import { AccountsService } from '../../src/identity/accounts.service.ts';
import { Work } from '../../src/platform/work.ts';

export let world: World;
export let oz: Staff;
export let kim: Staff;
export let lou: Staff;
export let mia: Staff;
export let sue: Staff;
export let couple: Couple;
export let form: { key: string; version: number };
/** Each test has a Friday of its own: a clock that went back would know the six digits already. */
let weeks = 0;

/** By the clock of the practice. */
export const at = (day: string, hour: string) =>
  new Date(new Date(`2026-03-${day}T${hour}:00-05:00`).getTime() + weeks * 7 * 86_400_000);
/** Then, with these of the staff signed in. */
export async function on(day: string, hour: string, ...staff: Staff[]): Promise<void> {
  world.clock.set(new Date(at(day, hour).getTime() - 10 * 60_000));
  for (const one of staff) await signIn(world, one);
  world.clock.set(at(day, hour));
}
const address = ({ name }: Staff) => `${name}@desk.example`;

export async function reachable(staff: Staff): Promise<void> {
  const asked = 'SELECT account_id AS id FROM person WHERE id = $1';
  const [{ id: accountId }] = (await world.admin.query(asked, [staff.personId])).rows;
  await world.app
    .get(Work)
    .run({ kind: 'account', accountId }, (tx) =>
      world.app.get(AccountsService).setEmail(tx, accountId, address(staff)),
    );
}

/** Whom the letters of the last while were for, in their order; each is read once. */
export async function letters(): Promise<{ to: string[]; texts: string[] }> {
  await world.work();
  const folder = join(world.config.data, 'mail');
  const names = await readdir(folder).catch(() => []);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  for (const name of names) await rm(join(folder, name));
  return { to: texts.map((text) => /^To: (.*)\r?$/m.exec(text)?.[1] ?? '').sort(), texts };
}

export const hours = (personId: string, from = '09:00', until = '20:00') =>
  (['MO', 'TU', 'WE', 'TH', 'FR'] as const).map((day) => ({ day, from, until, personId }));
export const onDuty = (weekly: ReturnType<typeof hours>) =>
  oz.browser.clinic.changeDuty({ body: { weekly, days: [] } });

export const give = (to: Couple = couple): Promise<Given> =>
  anAssignment(world, to, { ...form, for: { kind: 'one', personId: to.partners[0].personId } });
export const answers = (nine: string) => ({
  nine: { value: { picked: [nine] }, level: 'V1' as const },
});

/** A practice with Oz, its owner, Kim, Lou and Mia, who treat, and Sue at the desk; and a form that asks about harming oneself. */
export async function theStage(): Promise<void> {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner: oz } = await aPractice(world));
  kim = await aClinician(world, oz, 'kim');
  lou = await aClinician(world, oz, 'lou');
  mia = await aClinician(world, oz, 'mia');
  sue = await aColleague(world, oz, 'sue', 'assistant');
  for (const staff of [oz, kim, lou]) await reachable(staff);
  const { key, version } = await published(kim, made);
  form = { key: key ?? '', version: version ?? 0 };
}

/** Another Friday noon, another couple of Kim’s; Lou on duty until eight, Mia from seven to eleven. */
export async function aFriday(): Promise<void> {
  weeks += 1;
  await on('06', '12:00', oz, kim, lou);
  couple = await aCouple(world, kim, { names: [`ann${weeks}`, `ben${weeks}`], suitability: null });
  await onDuty([...hours(lou.personId), ...hours(mia.personId, '19:00', '23:00')]);
  await world.admin.query('DELETE FROM pgboss.job; DELETE FROM risk_step; DELETE FROM risk_event');
  await letters();
}

export const alarmsOf = async (staff: Staff) => (await staff.browser.clinic.alarms()).alarms;
export const page = (staff: Staff, alarmId: string) => staff.browser.clinic.alarm({ params: { alarmId } });

/** On Friday at six, the last minute at which it opens. */
export async function answered(nine = 'a1'): Promise<{ alarmId: string; given: Given }> {
  const given = await give();
  await on('06', '18:00', kim, lou, oz);
  await respond(couple.partners[0], given.occurrenceIds[0] ?? '', answers(nine));
  const [found] = await alarmsOf(kim);
  return { alarmId: found?.alarmId ?? '', given };
}

import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { Outside } from '../src/platform/outside.ts';
import { aCouple, type Couple } from './builders/couples.ts';
import { aClinician, aPractice, password, signIn, type Staff } from './builders/identity.ts';
import { startWorld, type World } from './harness.ts';
import { aTlsServer, reaching, type TlsServer } from './tls/server.ts';

// Calendars that no one here wrote, read where npm put them: `ical` (Apache-2.0) and `jsical` (MIT), their own test data.
export const real = (file: string) =>
  readFileSync(join(import.meta.dirname, '../../node_modules', file), 'utf8');

export let world: World;
export let oz: Staff;
export let kim: Staff;
export let lee: Staff;
export let couple: Couple;
export let server: TlsServer;
let answer: RequestListener;
/** What the server of the calendars answers from now on. */
export const answering = (listener: RequestListener) => {
  answer = listener;
};

/** A practice with a couple, at a time; and somebody's calendar on a server with TLS. */
export async function open(time: string): Promise<void> {
  server = await aTlsServer((asked, answered) => answer(asked, answered));
  world = await startWorld();
  world.app.get(Outside).reach = reaching(server.port, { 'inside.example': ['10.0.0.8'] });
  world.clock.set(new Date(time));
  ({ owner: oz } = await aPractice(world));
  kim = await aClinician(world, oz, 'kim');
  lee = await aClinician(world, oz, 'lee');
  couple = await aCouple(world, kim, { names: ['ann', 'ben'] });
}
export async function close(): Promise<void> {
  await world?.close();
  await server?.close();
}

export const secret = 'token-9f3b';
export const address = () => `webcal://calendar.example:${server.port}/${secret}/basic.ics`;
export const serve = (text: string) => {
  answer = (_, answered) => void answered.end(text);
};
export const refused = (code: string) => expect.objectContaining({ code });
export const inCouple = () => ({ coupleId: couple.coupleId });
export const clinic = () => kim.browser.clinic;
export const at = async (time: string) => {
  world.clock.set(new Date(time));
  await signIn(world, kim);
  for (const { browser, signInName: name } of couple.partners)
    await browser.open.signInPartner({ body: { name, password, isOwnPhone: true } });
};
export const later = async (minutes: number) => {
  world.clock.set(new Date(world.clock.now().getTime() + minutes * 60_000));
  await world.work();
  await signIn(world, kim);
};
export const ahead = async () =>
  (await clinic().appointments({ params: inCouple() })).appointments.filter((one) => !one.isCancelled);
export const times = async () => (await ahead()).map(({ startsAt }) => startsAt.slice(0, 16));
export const since = async () => (await clinic().brief({ params: inCouple(), query: {} })).since;
export const both = () => ({ kind: 'couple' as const, ...inCouple() });
export const one = (which: 0 | 1) => ({
  kind: 'one' as const,
  ...inCouple(),
  personId: couple.partners[which].personId,
});
export const entries = async (calendarId: string) =>
  (await clinic().calendarEntries({ params: { calendarId } })).entries;
export const decide = async (
  calendarId: string,
  key: string,
  as: ReturnType<typeof both> | ReturnType<typeof one> | { kind: 'none' } | null,
) => clinic().decideEntries({ params: { calendarId }, body: { decisions: [{ key, as }] } });
export const calendar = async (calendarId: string) =>
  (await clinic().calendars()).calendars.find((each) => each.calendarId === calendarId);
/** Everything in it is the couple's. */
export const taken = async (source: { address: string } | { file: string }) => {
  const { calendarId } = await clinic().addCalendar({ body: source });
  for (const { key } of await entries(calendarId)) await decide(calendarId, key, both());
  return calendarId;
};
export const next = async () =>
  (await couple.partners[0].browser.me.today()).nextAppointment?.startsAt ?? null;

export const simple = (...events: string[][]) =>
  `BEGIN:VCALENDAR\r\n${events.map((lines) => `BEGIN:VEVENT\r\n${lines.join('\r\n')}\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR\r\n`;

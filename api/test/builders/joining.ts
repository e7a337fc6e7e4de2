import { readdir, readFile } from 'node:fs/promises';
import { join as path } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { FoundingService } from '../../src/identity/founding.service.ts';
import type { Browser } from '../browser.ts';
import type { World } from '../harness.ts';

export const password = 'nine green kettles sing';
export const pin = '4711';

export type Staff = {
  name: string;
  browser: Browser;
  practiceId: string;
  authenticator: TOTP;
  recoveryCodes: string[];
};
export type Invited = { token: string; code: string; invitationId: string };
export type Joined = { name: string; browser: Browser; personId: string };
export type ACouple = { coupleId: string; partners: { personId: string; displayName: string }[] };

/** A practice whose owner, a clinician too, is signed in with a second factor. */
export async function practice(world: World, name: string, { isDemo = false } = {}): Promise<Staff> {
  const owner = { displayName: `Dr ${name}`, signInName: name, password, locale: 'en' as const };
  const founded = { name: 'Norte', timeZone: 'Europe/Madrid', country: 'ES' as const, isDemo, owner };
  const { practiceId } = await world.app.get(FoundingService).found(founded);
  const browser = world.browser();
  await browser.open.signInStaff({ body: { name, password } });
  return { name, browser, practiceId, ...(await enrol(world, browser)) };
}

/** Sets up an authenticator, and lets its first code go out of date. */
export async function enrol(
  world: World,
  browser: Browser,
): Promise<Pick<Staff, 'authenticator' | 'recoveryCodes'>> {
  const { secret } = await browser.clinic.startSecondFactor({ body: { password } });
  const authenticator = new TOTP({ secret: Secret.fromBase32(secret) });
  const kept = await browser.clinic.keepSecondFactor({ body: { code: codeNow(world, authenticator) } });
  passTime(world, 60);
  return { authenticator, recoveryCodes: kept.recoveryCodes };
}

export const codeNow = (world: World, authenticator: TOTP) =>
  authenticator.generate({ timestamp: world.clock.now().getTime() });

export function passTime(world: World, seconds: number): void {
  world.clock.set(new Date(world.clock.now().getTime() + seconds * 1000));
}

export async function couple({ browser }: Staff): Promise<ACouple> {
  const { coupleId } = await browser.clinic.openCouple({
    body: {
      timeZone: 'Europe/Madrid',
      partners: [
        { displayName: 'Lu', locale: 'es', address: 'vos' },
        { displayName: 'Max', locale: 'en', address: 'tu' },
      ],
    },
  });
  const { partners } = await browser.clinic.couple({ params: { coupleId } });
  return { coupleId, partners };
}

export async function invite(
  { browser }: Staff,
  { coupleId, partners }: ACouple,
  which: 0 | 1,
  email: string | null = null,
): Promise<Invited> {
  const personId = partners[which]?.personId ?? '';
  const { link, code, invitationId } = await browser.clinic.invite({
    params: { coupleId },
    body: { personId, email },
  });
  return { token: tokenIn(link), code, invitationId };
}

export const entry = ({ token, code }: Pick<Invited, 'token' | 'code'>, signInName: string) => ({
  token,
  code,
  displayName: 'Lucía',
  signInName,
  email: null as string | null,
  password,
  pin,
  locale: 'es' as const,
  address: 'vos' as const,
  isOwnPhone: true,
  safeContact: {
    how: 'text' as const,
    when: 'in the morning',
    mayLeaveMessage: false,
    whoElseReads: 'nobody',
  },
  acknowledges: 'no-secrets' as const,
});

/** One partner of a couple, joined and signed in on a phone of their own. */
export async function joined(
  world: World,
  staff: Staff,
  pair: ACouple,
  which: 0 | 1,
  name: string,
  email: string | null = null,
): Promise<Joined> {
  const browser = world.browser();
  await browser.open.join({ body: { ...entry(await invite(staff, pair, which), name), email } });
  if (email) await browser.open.confirmEmail({ body: { token: tokenIn(await lastLetterTo(world, email)) } });
  return { name, browser, personId: pair.partners[which]?.personId ?? '' };
}

/** The last letter to an address, as plain text. */
export async function lastLetterTo(world: World, address: string): Promise<string> {
  const found = await lettersTo(world, address);
  const last = found.at(-1);
  if (!last) throw new Error(`no letter to ${address}`);
  return last;
}

const read = new WeakMap<World, { file: string; text: string }[]>();

/** Every letter to an address so far, oldest first. */
export async function lettersTo(world: World, address: string): Promise<string[]> {
  await world.work();
  const known = read.get(world) ?? [];
  const folder = path(world.config.data, 'mail');
  for (const file of await readdir(folder).catch(() => []))
    if (!known.some((one) => one.file === file))
      known.push({ file, text: plain(await readFile(path(folder, file), 'utf8')) });
  read.set(world, known);
  return known.map(({ text }) => text).filter((text) => text.includes(`\nTo: ${address}\n`));
}

export function tokenIn(text: string): string {
  const token = /[#=]([A-Za-z0-9_-]{43})/.exec(text)?.[1];
  if (!token) throw new Error('no link');
  return token;
}

/** Undoes quoted-printable. */
const plain = (source: string) =>
  decodeURIComponent(
    source
      .replaceAll('\r\n', '\n')
      .replace(/=\n/g, '')
      .replaceAll('%', '%25')
      .replace(/=([0-9A-F]{2})/g, '%$1'),
  );

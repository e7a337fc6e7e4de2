import { Secret, TOTP } from 'otpauth';
import { FoundingService } from '../../src/identity/founding.service.ts';
import type { Browser } from '../browser.ts';
import type { World } from '../harness.ts';
import { canary } from './canary.ts';

export const password = 'seven lanterns over calm water';

export type Staff = {
  name: string;
  browser: Browser;
  personId: string;
  displayName: string;
  signInName: string;
  /** Of the authenticator. */
  secret: string;
};

/** Half a minute later, so that the next six digits are new ones. */
export function tick({ clock }: World, seconds = 31): void {
  clock.set(new Date(clock.now().getTime() + seconds * 1_000));
}

export function digits(world: World, { secret }: Pick<Staff, 'secret'>): string {
  tick(world);
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: world.clock.now().getTime() });
}

/** A practice and its owner, who has set up the second factor and is signed in. */
export async function aPractice(world: World, name = 'oz'): Promise<{ practiceId: string; owner: Staff }> {
  const displayName = canary(name, 'name');
  const signInName = `${name}@${canary(name, 'sign-in')}`;
  const owner = { displayName, signInName, password, locale: 'en' as const };
  const { practiceId, ownerId } = await world.app
    .get(FoundingService)
    .found({ name: canary(name, 'practice'), timeZone: 'America/Bogota', country: 'CO', owner });
  const browser = world.browser();
  await browser.open.signInStaff({ body: { name: signInName, password } });
  const secret = await enrol(world, browser);
  return { practiceId, owner: { name, browser, personId: ownerId, displayName, signInName, secret } };
}

/** Invited by the owner, joined, with a second factor, signed in. */
export const aClinician = (world: World, owner: Staff, name: string): Promise<Staff> =>
  aColleague(world, owner, name, 'clinician');

export async function aColleague(
  world: World,
  owner: Staff,
  name: string,
  role: 'clinician' | 'supervisor' | 'assistant',
): Promise<Staff> {
  const displayName = canary(name, 'name');
  const signInName = `${name}@${canary(name, 'sign-in')}`;
  await confirm(world, owner);
  const { link, code } = await owner.browser.clinic.inviteStaff({
    body: { displayName, roles: [role], locale: 'en', email: null },
  });
  const browser = world.browser();
  await browser.open.joinStaff({
    body: { token: tokenOf(link), code, displayName, signInName, password, locale: 'en' },
  });
  const secret = await enrol(world, browser);
  const { personId } = await browser.clinic.whoAmI();
  return { name, browser, personId, displayName, signInName, secret };
}

/** On a new device, after the old sign-in has run out or was ended. */
export async function signIn(world: World, staff: Staff): Promise<void> {
  staff.browser.cookies.clear();
  const code = digits(world, staff);
  await staff.browser.open.signInStaff({ body: { name: staff.signInName, password, code } });
}

/** The staff prove themselves again, for the safety pages. */
export async function confirm(world: World, staff: Staff): Promise<void> {
  await staff.browser.clinic.confirm({ body: { proof: digits(world, staff) } });
}

/** What a link carries besides the address of its page. */
export const tokenOf = (link: string): string => /[A-Za-z0-9_-]{20,100}$/.exec(link)?.[0] ?? '';

async function enrol(world: World, browser: Browser): Promise<string> {
  const { secret } = await browser.clinic.startSecondFactor({ body: { password } });
  await browser.clinic.keepSecondFactor({ body: { code: digits(world, { secret }) } });
  return secret;
}

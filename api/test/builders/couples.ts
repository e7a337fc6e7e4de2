import type { Browser } from '../browser.ts';
import type { World } from '../harness.ts';
import { canary } from './canary.ts';
import { confirm, password, tokenOf, type Staff } from './identity.ts';

export const pin = '4826';

export type Partner = {
  name: string;
  browser: Browser;
  personId: string;
  displayName: string;
  signInName: string;
};
export type Couple = { coupleId: string; clinician: Staff; partners: [Partner, Partner] };

type Wanted = {
  names: [string, string];
  /** Recorded for both; `null` leaves both unasked. */
  suitability?: 'joint' | 'alone' | null;
  /** The first of the two leaves an address. */
  email?: string;
};

/** A couple whose partners have both joined, on phones that are only theirs. */
export async function aCouple(
  world: World,
  clinician: Staff,
  { names, suitability = 'joint', email }: Wanted,
): Promise<Couple> {
  const { coupleId } = await clinician.browser.clinic.openCouple({
    body: {
      timeZone: 'America/Bogota',
      partners: names.map((name) => ({ displayName: canary(name, 'listed'), locale: 'en', address: 'tu' })),
    },
  });
  const { partners } = await clinician.browser.clinic.couple({ params: { coupleId } });
  const [first, second] = partners.map(({ personId }) => personId);
  const couple: Couple = {
    coupleId,
    clinician,
    partners: [
      await join(world, clinician, coupleId, first ?? '', names[0], email),
      await join(world, clinician, coupleId, second ?? '', names[1]),
    ],
  };
  if (suitability) await recordSuitability(world, couple, suitability);
  return couple;
}

export async function recordSuitability(
  world: World,
  couple: Couple,
  decision: 'joint' | 'alone',
): Promise<void> {
  const { clinician, coupleId, partners } = couple;
  await confirm(world, clinician);
  for (const { name, personId } of partners)
    await clinician.browser.clinic.recordSuitability({
      params: { coupleId, personId },
      body: { wasAskedAlone: true, concerns: [], decision, note: canary(name, 'safety') },
    });
}

/** By link and spoken code, as on a phone of one's own. */
async function join(
  world: World,
  clinician: Staff,
  coupleId: string,
  personId: string,
  name: string,
  email: string | null = null,
): Promise<Partner> {
  const { link, code } = await clinician.browser.clinic.invite({
    params: { coupleId },
    body: { personId, email: null },
  });
  const browser = world.browser();
  const displayName = canary(name, 'name');
  const signInName = canary(name, 'sign-in');
  await browser.open.join({
    body: {
      token: tokenOf(link), code, displayName, signInName, email, password, pin, locale: 'en', address: 'tu', isOwnPhone: true,
      safeContact: { how: 'appointment', when: canary(name, 'when'), mayLeaveMessage: false, whoElseReads: canary(name, 'reads') },
      acknowledges: 'no-secrets',
    }, // prettier-ignore
  });
  return { name, browser, personId, displayName, signInName };
}

/** The private area, open for five minutes. */
export const openPrivate = ({ browser }: Partner) => browser.me.openPrivate({ body: { pin } });

import { Authenticator } from './authenticator.ts';
import type { Theme } from './browser.ts';
import { Partner, type Self } from './partner.ts';
import { Visitor } from './visitor.ts';
import type { Practice, World } from './world.ts';

/** The practice's first clinician at work, without a screen. */
export interface Desk {
  visitor: Visitor;
  /** Where the practice asks for one; the demo does not. */
  authenticator?: Authenticator;
  /** That it is still the same person: six digits, or the password in the demo. */
  proof(): Promise<string>;
}

export interface Couple {
  coupleId: string;
  personIds: string[];
}

const anyWay = {
  how: 'any',
  when: '',
  mayLeaveMessage: false,
  whoElseReads: '',
} as const;

export async function takeTheDesk(world: World, { owner }: Practice): Promise<Desk> {
  const visitor = new Visitor(world.product.address);
  const { signInName: name, password } = owner;
  await visitor.open.signInStaff({ body: { name, password } });
  const isDemo = await visitor.clinic.whoAmI().then(
    (me) => me.isDemo,
    () => false,
  );
  if (isDemo) return { visitor, proof: async () => password };
  const { secret } = await visitor.clinic.startSecondFactor({ body: { password } });
  const authenticator = new Authenticator(secret);
  await visitor.clinic.keepSecondFactor({ body: { code: await authenticator.code() } });
  return { visitor, authenticator, proof: () => authenticator.code() };
}

/** Opened so many days ago, and found suitable for tasks for two. */
export async function openCouple(world: World, desk: Desk, partners: Self[], daysAgo = 0): Promise<Couple> {
  const { clinic } = desk.visitor;
  if (daysAgo) await world.itIs(new Date(Date.now() - daysAgo * 86_400_000));
  const { coupleId } = await clinic.openCouple({
    body: {
      timeZone: 'Europe/Madrid',
      partners: partners.map(({ name, language }) => ({
        displayName: name,
        locale: language,
        address: 'tu',
      })),
    },
  });
  if (daysAgo) await world.itIs(undefined);
  const couple = await clinic.couple({ params: { coupleId } });
  const personIds = couple.partners.map(({ personId }) => personId);
  await clinic.confirm({ body: { proof: await desk.proof() } });
  for (const personId of personIds)
    await clinic.recordSuitability({
      params: { coupleId, personId },
      body: { wasAskedAlone: true, concerns: [], decision: 'joint', note: '' },
    });
  return { coupleId, personIds };
}

/** A new invitation for one of the two. */
export async function invite({ visitor }: Desk, { coupleId, personIds }: Couple, at = 0) {
  const body = { personId: personIds[at] ?? '', email: null };
  return visitor.clinic.invite({ params: { coupleId }, body });
}

/** Gives an exercise, once, until a day some days from now. */
export async function give(
  { visitor }: Desk,
  { coupleId }: Couple,
  key: string,
  to: 'both' | 'each',
  days = 5,
) {
  const schedule = { kind: 'once' as const, start: dayFromNow(0), due: dayFromNow(days) };
  const body = { key, version: 1, for: { kind: to }, schedule, plan: { atHome: true } };
  await visitor.clinic.assign({ params: { coupleId }, body });
}

const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Somebody who joined a while ago: their phone is signed in, and shows Today. */
export async function joined(
  world: World,
  desk: Desk,
  couple: Couple,
  self: Self,
  { theme, at = 0, line }: { theme?: Theme; at?: number; line?: string | undefined } = {},
): Promise<Partner> {
  const { link, code } = await invite(desk, couple, at);
  const partner = await Partner.with(world, self, theme, line);
  const visitor = new Visitor(world.product.address);
  const { name, signInName, password, pin, language, isOwnPhone } = partner.self;
  await visitor.open.join({
    body: {
      token: new URL(link).hash.slice(1),
      code,
      displayName: name,
      signInName,
      email: null,
      password,
      pin,
      locale: language,
      address: 'tu',
      isOwnPhone,
      safeContact: anyWay,
      acknowledges: 'no-secrets',
    },
  });
  await partner.screen.context.addCookies(visitor.cookies());
  await partner.page.goto('/');
  return partner;
}

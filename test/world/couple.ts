import { Authenticator } from './authenticator.ts';
import type { Theme } from './browser.ts';
import { Partner, type Self } from './partner.ts';
import { Visitor } from './visitor.ts';
import type { Practice, World } from './world.ts';

/** The practice's first clinician at work, without a screen. */
export interface Desk {
  visitor: Visitor;
  authenticator: Authenticator;
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
  const { secret } = await visitor.clinic.startSecondFactor({ body: { password } });
  const authenticator = new Authenticator(secret);
  await visitor.clinic.keepSecondFactor({ body: { code: await authenticator.code() } });
  return { visitor, authenticator };
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
  await clinic.confirm({ body: { proof: await desk.authenticator.code() } });
  for (const personId of personIds)
    await clinic.recordSuitability({
      params: { coupleId, personId },
      body: { wasAskedAlone: true, concerns: [], decision: 'joint', note: '' },
    });
  return { coupleId, personIds };
}

/** Somebody who joined a while ago: their phone is signed in, and shows Today. */
export async function joined(
  world: World,
  { visitor: { clinic } }: Desk,
  { coupleId, personIds }: Couple,
  self: Self,
  { theme, at = 0 }: { theme?: Theme; at?: number } = {},
): Promise<Partner> {
  const personId = personIds[at] ?? '';
  const { link, code } = await clinic.invite({ params: { coupleId }, body: { personId, email: null } });
  const partner = await Partner.with(world, self, theme);
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

import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from './browser.ts';
import { canary } from './builders/canary.ts';
import { aCouple, openPrivate, type Couple, type Partner } from './builders/couples.ts';
import { wasLeftAlone } from './builders/ends.ts';
import {
  aClinician,
  aColleague,
  aPractice,
  confirm,
  password,
  signIn,
  tick,
  tokenOf,
  type Staff,
} from './builders/identity.ts';
import { alsoKnown, twoOfUs } from './builders/documents.ts';
import { announceClinician, announceSupervisor } from './builders/team.ts';
import type { World } from './harness.ts';
import { leaving } from './who-may-see.leaving.ts';
import { somePasskeys, type Passkeys } from './who-may-see.keyed.ts';
import { fill, follow, type Things } from './who-may-see.filled.ts';
import { invitedStaff } from './who-may-see.met.ts';
import { aShelf, type Shelf } from './who-may-see.shelf.ts';

/**
 * Whoever may ask. Ann is the author and Ben her partner; Kim is their clinician, Lou another of the practice, Sam one of
 * another practice; Oz owns the practice and is not on the case. Fay has left the couple in which Gil was the author.
 * Sue is at the front desk; Max supervises Ann and Ben, and Cas is their co-therapist. Ivy and Jon went from Pat to Val, and
 * neither brought along what they had written to Pat. Bea broke the glass for Ann and Ben, waits for a second
 * person, and has the register open for another.
 * Una and Vic are Sam’s.
 * Those after the eighth role have answers of their own in `who-may-see.cells.ts`.
 */
export const roles = [
  'nobody',
  'author',
  'partner',
  'clinician',
  'colleague',
  'outsider',
  'owner',
  'former',
  'assistant',
  'supervisor',
  'cotherapist',
  'successor',
  'predecessor',
  'breaker',
] as const;
export type Role = (typeof roles)[number];

export type Scene = {
  browsers: Record<Role, Browser>;
  people: {
    ann: Partner;
    ben: Partner;
    fay: Partner;
    kim: Staff;
    lou: Staff;
    cas: Staff;
    sam: Staff;
    oz: Staff;
  };
  /** Who each of the staff is, to prove themselves. */
  staff: Partial<Record<Role, Staff>>;
  of: Record<Role, Things>;
  /** Of a couple of Sam’s, in the other practice. */
  elsewhere: Things;
  /** A couple of Kim’s in which nobody has joined. */
  unjoined: { coupleId: string; personId: string; invitationId: string; token: string; code: string };
  staffInvitation: { token: string; code: string };
  mails: { reset: string; confirm: string };
  shelf: Shelf;
  staffDeviceId: string;
  passkeys: Passkeys;
  /** Waits for a yes; and one in which the couple is not named yet. */
  glassId: string;
  registerId: string;
  /** For Ann, not typed yet; and what a device got for Ben's. */
  screen: { code: string; ticket: string };
};

export async function setScene(world: World): Promise<Scene> {
  alsoKnown(twoOfUs);
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  const { owner: oz } = await aPractice(world, 'oz');
  const { owner: sam } = await aPractice(world, 'sam');
  const kim = await aClinician(world, oz, 'kim');
  const lou = await aClinician(world, oz, 'lou');
  const sue = await aColleague(world, oz, 'sue', 'assistant');
  const max = await aColleague(world, oz, 'max', 'supervisor');
  const [cas, pat, val, bea] = [
    await aClinician(world, oz, 'cas'),
    await aClinician(world, oz, 'pat'),
    await aClinician(world, oz, 'val'),
    await aClinician(world, oz, 'bea'),
  ];
  const atWork = {
    clinician: kim, colleague: lou, outsider: sam, owner: oz, assistant: sue, supervisor: max, cotherapist: cas, successor: val,
    predecessor: pat, breaker: bea,
  }; // prettier-ignore
  const one = await aCouple(world, kim, { names: ['ann', 'ben'], email: 'ann@inbox.example' });
  const address = await mailed(world, 'confirm');
  await world.browser().open.confirmEmail({ body: { token: address } });
  const three = await aCouple(world, kim, { names: ['gil', 'fay'] });
  const four = await aCouple(world, pat, { names: ['ivy', 'jon'] });

  const theirs = await aCouple(world, sam, { names: ['una', 'vic'] });

  tick(world, 15 * 86_400);
  for (const staff of Object.values(atWork)) await signIn(world, staff);
  const things = [
    await fill(world, one),
    await fill(world, three),
    await fill(world, four),
    await fill(world, theirs),
  ] as const;
  await announceClinician(one, 'co-therapist', cas);
  const supervision = await announceSupervisor(one, max);
  const transfer = await announceClinician(four, 'successor', val);
  tick(world, 4 * 86_400);
  await world.work();

  for (const staff of Object.values(atWork)) await signIn(world, staff);
  const [ann, ben] = one.partners;
  const [, fay] = three.partners;
  await wasLeftAlone(world, three.coupleId, fay);
  const later = [
    await follow(world, one, things[0]),
    await follow(world, three, things[1]),
    await follow(world, { ...four, clinician: val }, things[2]),
  ] as const;

  const elsewhere = await follow(world, theirs, things[3]);

  const unjoined = await anUnjoinedCouple(kim);
  const { link, code } = await invitedStaff(world, oz);
  await world.browser().open.forgotPassword({ body: { name: ann.signInName } });
  const reset = await mailed(world, 'reset|password');
  await ann.browser.me.changeEmail({ body: { password, email: 'other@inbox.example' } });
  const mails = { reset, confirm: await mailed(world, 'confirm') };
  const passkeys = await somePasskeys(world, ann, kim);
  const other = world.browser();
  await other.open.signInPartner({ body: { name: ann.signInName, password, isOwnPhone: true } });
  const { devices } = await ann.browser.me.devices();
  await signIn(world, { ...kim, browser: world.browser() });
  const staffDevices = await kim.browser.clinic.devices();
  for (const staff of Object.values(atWork)) await confirm(world, staff);
  for (const partner of [ann, ben, fay]) await openPrivate(partner);
  const deviceId = devices.find(({ isThisOne }) => !isThisOne)?.id ?? '';

  const leaves = await leaving(world, one);
  const home = { ...later[0], ...leaves, deviceId, arrivalId: supervision };
  const left = { ...later[1], ...leaves, deviceId, arrivalId: supervision };
  const moved = { ...later[2], ...leaves, deviceId, arrivalId: transfer };
  const glassId = await brokenGlass(bea, one);
  const registerId = await brokenGlass(bea);
  const screen = await codesFor(kim, one);
  const closesOn = new Date(+world.clock.now() + 40 * 86_400_000).toISOString().slice(0, 10);
  await oz.browser.clinic.askDeparture({ body: { closesOn, words: 'four lanterns over very calm water' } });
  return {
    browsers: {
      nobody: world.browser(), author: ann.browser, partner: ben.browser, clinician: kim.browser, colleague: lou.browser,
      outsider: sam.browser, owner: oz.browser, former: fay.browser, assistant: sue.browser,
      supervisor: max.browser, cotherapist: cas.browser, successor: val.browser, predecessor: pat.browser, breaker: bea.browser,
    },
    people: { ann, ben, fay, kim, lou, cas, sam, oz },
    staff: atWork,
    of: {
      nobody: home, author: home, partner: home, clinician: home, colleague: home, outsider: home, owner: home, former: left,
      assistant: home, supervisor: home, cotherapist: home, successor: moved, predecessor: moved, breaker: home,
    },
    elsewhere,
    unjoined,
    staffInvitation: { token: tokenOf(link), code },
    mails,
    glassId,
    registerId,
    screen,
    passkeys,
    shelf: await aShelf(kim),
    staffDeviceId: staffDevices.devices.find(({ isThisOne }) => !isThisOne)?.id ?? '',
  }; // prettier-ignore
}

/** Somebody else of the practice asks to read the couple, or has not said yet which. */
async function brokenGlass({ browser: { clinic } }: Staff, couple?: Couple): Promise<string> {
  const { glassId } = await clinic.breakGlass({ body: { reason: 'Kim cannot be reached.' } });
  if (couple) await clinic.breakGlassFor({ params: { glassId }, body: { coupleId: couple.coupleId } });
  return glassId;
}

async function codesFor(
  { browser }: Staff,
  { coupleId, partners: [ann, ben] }: Couple,
): Promise<Scene['screen']> {
  const of = ({ personId }: Partner) => browser.clinic.makeScreenCode({ params: { coupleId, personId } });
  const { ticket } = await browser.open.openScreen({ body: await of(ben) });
  return { code: (await of(ann)).code, ticket };
}

async function anUnjoinedCouple({ browser: { clinic } }: Staff): Promise<Scene['unjoined']> {
  const partners = [{ displayName: canary('nia', 'listed'), locale: 'es' as const, address: 'vos' as const }];
  const { coupleId } = await clinic.openCouple({ body: { timeZone: 'Europe/Madrid', partners } });
  const couple = await clinic.couple({ params: { coupleId } });
  const personId = couple.partners[0]?.personId ?? '';
  const invited = await clinic.invite({ params: { coupleId }, body: { personId, email: null } });
  return {
    coupleId,
    personId,
    invitationId: invited.invitationId,
    token: tokenOf(invited.link),
    code: invited.code,
  };
}

/** The token in a new letter that speaks of a page; the letters are gone then. Some are written after their answer. */
async function mailed(world: World, page: string): Promise<string> {
  const folder = join(world.config.data, 'mail');
  for (let tries = 0; tries < 600; tries++) {
    await world.work();
    for (const file of await readdir(folder).catch(() => [])) {
      const letter = await readFile(join(folder, file), 'utf8');
      await rm(join(folder, file));
      const text = letter.replace(/=\r?\n/g, '').replaceAll('=3D', '=');
      const found = new RegExp(`/(?:${page})[#?](?:token=)?([A-Za-z0-9_-]{20,100})`).exec(text)?.[1];
      if (found) return found;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no letter with a link to ${page}`);
}

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anAssignment } from '../../test/builders/assignments.ts';
import { canary } from '../../test/builders/canary.ts';
import { aCouple, type Couple } from '../../test/builders/couples.ts';
import { wasLeftAlone } from '../../test/builders/ends.ts';
import {
  aClinician,
  aColleague,
  aPractice,
  confirm,
  signIn,
  tick,
  type Staff,
} from '../../test/builders/identity.ts';
import { respond } from '../../test/builders/responses.ts';
import { announceClinician, aSupervision, reason, seeNews } from '../../test/builders/team.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let owner: Staff;
let kim: Staff;
let lou: Staff;
let mia: Staff;
let couple: Couple;
const aDay = 25 * 3_600;
let number = 0;

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
  kim = await aClinician(world, owner, 'kim');
  lou = await aClinician(world, owner, 'lou');
  mia = await aClinician(world, owner, 'mia');
}, 180_000);
afterAll(() => world?.close());

/** A couple of kim's, one of whom wrote something for their therapist. */
beforeEach(async () => {
  await later(1);
  number += 1;
  couple = await aCouple(world, kim, { names: [`ann${number}`, `ben${number}`] });
  const [ann] = couple.partners;
  const { occurrenceIds } = await anAssignment(world, couple, {
    for: { kind: 'one', personId: ann.personId },
  });
  await respond(ann, occurrenceIds[0] ?? '', {
    statement: { value: canary('ann', 'therapist'), level: 'V1' },
  });
}, 60_000);

const later = async (seconds: number) => {
  tick(world, seconds);
  for (const staff of [owner, kim, lou, mia]) await signIn(world, staff);
};
/** 'ok', or with which code it was refused. */
const told = (asked: Promise<unknown>) => asked.then(() => 'ok', ({ code }: { code: string }) => code); // prettier-ignore
const at = () => ({ coupleId: couple.coupleId });
/** Whether the page of the couple opens, and what was written to the therapist. */
const reads = async ({ browser }: Staff) => [
  await told(browser.clinic.couple({ params: at() })),
  await told(browser.clinic.privateWords({ params: { ...at(), personId: couple.partners[0].personId }, query: {} })), // prettier-ignore
];
const open = ['ok', 'ok'];
const shut = ['absent', 'absent'];
const joins = async (staff: Staff) => {
  await announceClinician(couple, 'co-therapist', staff);
  await later(aDay);
};
const follows = (staff: Staff, by: Staff) =>
  announceClinician({ ...couple, clinician: by }, 'successor', staff);
const end = ({ browser }: Staff, { personId }: Staff) => browser.clinic.endCoTherapist({ params: { ...at(), personId } }); // prettier-ignore
const becomes = async ({ personId }: Staff, role: 'assistant' | 'clinician') => {
  await confirm(world, owner);
  await owner.browser.clinic.changeRoles({ params: { personId }, body: { roles: [role] } });
};

describe('a transfer that is called off', () => {
  it('does not let back in whom a co-therapist sent away meanwhile', async () => {
    await joins(lou);
    const arrivalId = await follows(mia, kim);
    await end(lou, kim);
    expect(await reads(kim)).toEqual(shut);
    await lou.browser.clinic.callOff({ params: { arrivalId } });
    expect([await reads(kim), await reads(lou)]).toEqual([shut, open]);
    await later(aDay);
    expect([await reads(kim), await reads(mia)]).toEqual([shut, shut]);
  });

  it('does not let back in the owner who was sent away and calls it off alone', async () => {
    await joins(owner);
    const arrivalId = await follows(mia, owner);
    await end(kim, owner);
    await owner.browser.clinic.callOff({ params: { arrivalId } });
    expect(await reads(owner)).toEqual(shut);
  });

  it('does not let back in whoever is no clinician any more', async () => {
    const zoe = await aClinician(world, owner, `zoe${number}`);
    await joins(zoe);
    await signIn(world, zoe);
    const arrivalId = await follows(mia, zoe);
    await becomes(zoe, 'assistant');
    await kim.browser.clinic.callOff({ params: { arrivalId } });
    expect(await reads(zoe)).toEqual(shut);
    await becomes(zoe, 'clinician');
    expect(await reads(zoe)).toEqual(shut);
  });
});

describe('what was begun in a role ends with it', () => {
  it('a supervision', async () => {
    const max = await aColleague(world, owner, `max${number}`, 'supervisor');
    await aSupervision(world, couple, max);
    await later(1);
    await signIn(world, max);
    expect(await reads(max)).toEqual(open);
    await becomes(max, 'assistant');
    expect(await reads(max)).toEqual(shut);
  });

  it('the broken glass, and the register that stands open for it', async () => {
    const yan = await aClinician(world, owner, `yan${number}`);
    await confirm(world, yan);
    const register = async () => (await yan.browser.clinic.desk({ query: { search: `ann${number}` } })).couples.length; // prettier-ignore
    const { glassId } = await yan.browser.clinic.breakGlass({ body: { reason } });
    await yan.browser.clinic.breakGlassFor({ params: { glassId }, body: at() });
    await confirm(world, lou);
    await lou.browser.clinic.approveBreakGlass({ params: { glassId } });
    await yan.browser.clinic.breakGlass({ body: { reason } });
    expect([await reads(yan), await register()]).toEqual([open, 1]);
    await confirm(world, owner);
    const asSupervisor = { params: { personId: yan.personId }, body: { roles: ['supervisor' as const] } };
    await owner.browser.clinic.changeRoles(asSupervisor);
    expect([await reads(yan), await register()]).toEqual([shut, 0]);
  });
});

describe('of two who act at once', () => {
  it('one at most ends the other: a couple keeps a therapist', async () => {
    await joins(lou);
    for (let times = 0; times < 4; times++) {
      const both = await Promise.all([told(end(kim, lou)), told(end(lou, kim))]);
      expect(both.toSorted()).toEqual(expect.arrayContaining(['ok']));
      const [kims, lous] = [await reads(kim), await reads(lou)];
      expect([kims, lous]).toContainEqual(open);
      expect([kims, lous]).toContainEqual(shut);
      const [left, gone] = kims[0] === 'ok' ? [kim, lou] : [lou, kim];
      await announceClinician({ ...couple, clinician: left }, 'co-therapist', gone);
      await later(aDay);
    }
  }, 60_000);

  it('one alone announces who follows', async () => {
    await joins(lou);
    const both = await Promise.all([told(follows(mia, kim)), told(follows(owner, lou))]);
    expect(both.toSorted()).toEqual(['arrival.not-now', 'ok']);
  });
});

describe('a supervision that was not shown on every phone', () => {
  const ends = (which: 0 | 1) => wasLeftAlone(world, couple.coupleId, couple.partners[which]);
  const announce = ({ personId }: Staff) =>
    kim.browser.clinic.announce({ params: at(), body: { kind: 'supervisor', personId, beginsAt: null, weeks: 4, isRiskConsult: false, reason } }); // prettier-ignore

  it('does not hold because those who were not told have gone', async () => {
    await announce(mia);
    await seeNews(couple.partners[0]);
    await later(aDay);
    await ends(1);
    expect(await reads(mia)).toEqual(shut);
    await ends(0);
    await later(aDay);
    expect(await reads(mia)).toEqual(shut);
  });

  it('is not announced where nobody is left to be told', async () => {
    await ends(0);
    await ends(1);
    expect(await told(announce(mia))).toBe('arrival.not-now');
  });
});

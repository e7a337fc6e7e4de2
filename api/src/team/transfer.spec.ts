import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anAssignment } from '../../test/builders/assignments.ts';
import { canary } from '../../test/builders/canary.ts';
import { aCouple, type Couple, type Partner } from '../../test/builders/couples.ts';
import {
  aClinician,
  aPractice,
  confirm,
  password,
  signIn,
  tick,
  type Staff,
} from '../../test/builders/identity.ts';
import { respond } from '../../test/builders/responses.ts';
import { seeNews } from '../../test/builders/team.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let owner: Staff;
let kim: Staff;
let lou: Staff;
const hour = 3_600;

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
  kim = await aClinician(world, owner, 'kim');
  lou = await aClinician(world, owner, 'lou');
}, 180_000);
afterAll(() => world?.close());

const refused = (code: string) => expect.objectContaining({ code });
const later = async (seconds: number) => {
  tick(world, seconds);
  for (const staff of [owner, kim, lou]) await signIn(world, staff);
};
const say = async (couple: Couple, partner: Partner, field: string, level: 'V1' | 'V2') => {
  const given = level === 'V2' ? {} : { for: { kind: 'one' as const, personId: partner.personId } };
  const { occurrenceIds } = await anAssignment(world, couple, given);
  await respond(partner, occurrenceIds[0] ?? '', {
    statement: { value: canary(partner.name, field), level },
  });
};
const wordsOf = async ({ browser }: Staff, { coupleId }: Couple, { personId }: Partner) =>
  JSON.stringify(await browser.clinic.privateWords({ params: { coupleId, personId }, query: {} }));
const reads = ({ browser }: Staff, { coupleId }: Couple) => browser.clinic.couple({ params: { coupleId } });
const announce = (
  { browser }: Staff,
  { coupleId }: Couple,
  kind: 'co-therapist' | 'successor',
  { personId }: Staff,
) => browser.clinic.announce({ params: { coupleId }, body: { kind, personId, beginsAt: null } });
const newsOf = async ({ browser }: Partner) => (await browser.me.care()).news;

describe('a transfer', () => {
  let couple: Couple;
  let arrivalId: string;
  beforeAll(async () => {
    await later(1);
    couple = await aCouple(world, kim, { names: ['ann', 'ben'] });
    const [ann, ben] = couple.partners;
    for (const partner of [ann, ben]) {
      await say(couple, partner, 'before', 'V1');
      await say(couple, partner, 'shared', 'V2');
    }
    ({ arrivalId } = await announce(kim, couple, 'successor', lou));
    const { clinic } = kim.browser;
    for (const text of ['goes along', 'stays behind']) {
      const params = { coupleId: couple.coupleId, noteId: randomUUID() };
      await clinic.keepNote({ params, body: { base: 0, text, about: null, appointmentId: null } });
      if (text === 'goes along') await clinic.shareNote({ params, body: { readers: [lou.personId] } });
    }
  }, 60_000);

  it('is told to both by name before it happens, and until then nobody’s access moves', async () => {
    for (const partner of couple.partners)
      expect(await newsOf(partner)).toEqual([
        expect.objectContaining({
          kind: 'successor',
          name: lou.displayName,
          leaving: kim.displayName,
          isAnswered: false,
        }),
      ]);
    const { limits } = await couple.partners[0].browser.me.whoAmI();
    expect(limits.therapists).toEqual([kim.displayName]);
    expect((await reads(kim, couple)).clinicians.map(({ personId }) => personId)).toEqual([kim.personId]);
    await expect(reads(lou, couple)).rejects.toEqual(refused('absent'));
    expect((await lou.browser.clinic.couples({ query: { sort: 'next', limit: 50 } })).couples).toEqual([]);
  });

  it('asks each again, alone: what one answers moves nothing on the other’s phone', async () => {
    const [ann, ben] = couple.partners;
    await seeNews(ben);
    const before = JSON.stringify([
      await ben.browser.me.care(),
      await ben.browser.me.whoAmI(),
      await ben.browser.me.today(),
    ]);
    const answer = { acknowledges: 'no-secrets' as const, bringsEarlier: true };
    await ann.browser.me.answerNews({ params: { arrivalId }, body: answer });
    await expect(
      ann.browser.me.answerNews({
        params: { arrivalId },
        body: { ...answer, acknowledges: 'limited-secrets' },
      }),
    ).rejects.toEqual(refused('request.invalid'));
    expect(
      JSON.stringify([
        await ben.browser.me.care(),
        await ben.browser.me.whoAmI(),
        await ben.browser.me.today(),
      ]),
    ).toBe(before);
    // Nor is it read back on her own phone, whoever holds it; nor told to the staff.
    expect(JSON.stringify(await ann.browser.me.care())).not.toMatch(/bringsEarlier/);
    for (const staff of [kim, owner, lou])
      expect(JSON.stringify(await staff.browser.clinic.arrivals())).not.toMatch(/brings|answered/i);
  });

  it('gives the new clinician what each brings along, what both shared, and what is written from then on', async () => {
    const [ann, ben] = couple.partners;
    await later(25 * hour);
    await expect(reads(kim, couple)).rejects.toEqual(refused('absent'));
    expect((await kim.browser.clinic.couples({ query: { sort: 'next', limit: 50 } })).couples).toEqual([]);
    expect((await reads(lou, couple)).clinicians.map(({ personId }) => personId)).toEqual([lou.personId]);
    expect((await ann.browser.me.whoAmI()).limits.therapists).toEqual([lou.displayName]);
    expect(await wordsOf(lou, couple, ann)).toMatch(
      /CN-ann-before.*CN-ann-shared|CN-ann-shared.*CN-ann-before/,
    );
    const his = await wordsOf(lou, couple, ben);
    expect(his).toMatch(/CN-ben-shared/);
    expect(his).not.toMatch(/CN-ben-before/);
    await say({ ...couple, clinician: lou }, ben, 'after', 'V1');
    expect(await wordsOf(lou, couple, ben)).toMatch(/CN-ben-after/);
  });

  it('lets an author change their mind either way, and a co-therapist of later is bound by it too', async () => {
    const [ann, ben] = couple.partners;
    const answer = (one: Partner, bringsEarlier: boolean) =>
      one.browser.me.answerNews({
        params: { arrivalId },
        body: { acknowledges: 'no-secrets', bringsEarlier },
      });
    await answer(ann, false);
    expect(await wordsOf(lou, couple, ann)).not.toMatch(/CN-ann-before/);
    await answer(ben, true);
    expect(await wordsOf(lou, couple, ben)).toMatch(/CN-ben-before/);
    await answer(ben, false);
    await announce(lou, couple, 'co-therapist', owner);
    await later(25 * hour);
    expect(await wordsOf(owner, couple, ben)).toMatch(/CN-ben-after/);
    expect(await wordsOf(owner, couple, ben)).not.toMatch(/CN-ben-before/);
    expect((await ben.browser.me.whoAmI()).limits.therapists.sort()).toEqual(
      [lou.displayName, owner.displayName].sort(),
    );
    await lou.browser.clinic.endCoTherapist({
      params: { coupleId: couple.coupleId, personId: owner.personId },
    });
    await expect(reads(owner, couple)).rejects.toEqual(refused('absent'));
    await expect(
      lou.browser.clinic.endCoTherapist({ params: { coupleId: couple.coupleId, personId: lou.personId } }),
    ).rejects.toEqual(refused('couples.first'));
  });

  it('takes along of the clinician’s notes those that were shared before, and the author reaches none of them any more', async () => {
    const params = { coupleId: couple.coupleId };
    const { notes } = await lou.browser.clinic.notes({ params });
    expect(notes.map(({ text }) => text)).toEqual(['goes along']);
    await expect(kim.browser.clinic.notes({ params })).rejects.toEqual(refused('absent'));
  });

  it('that was called off before it happened leaves everything as it was', async () => {
    const { arrivalId: back } = await announce(lou, couple, 'successor', kim);
    await expect(announce(lou, couple, 'co-therapist', owner)).rejects.toEqual(refused('arrival.not-now'));
    await lou.browser.clinic.callOff({ params: { arrivalId: back } });
    expect((await newsOf(couple.partners[0])).map((one) => one.arrivalId)).not.toContain(back);
    await later(25 * hour);
    await expect(reads(kim, couple)).rejects.toEqual(refused('absent'));
    expect((await reads(lou, couple)).clinicians).toHaveLength(1);
    await expect(lou.browser.clinic.callOff({ params: { arrivalId } })).rejects.toEqual(
      refused('arrival.not-now'),
    );
  });
});

describe('a clinician who leaves', () => {
  it('hands over every couple first, is then signed out at once, and keeps the name in the record', async () => {
    const mia = await aClinician(world, owner, 'mia');
    const first = await aCouple(world, mia, { names: ['cat', 'dan'] });
    const second = await aCouple(world, mia, { names: ['eve', 'fay'] });
    const params = { personId: mia.personId };
    const { clinic } = owner.browser;
    await later(1);
    const refusedUnproved = [
      () => clinic.leave({ params }), () => clinic.changeRoles({ params, body: { roles: ['assistant'] } }),
      () => clinic.handOver({ params, body: { to: lou.personId, beginsAt: null } }),
      () => clinic.inviteStaff({ body: { displayName: 'Nobody', roles: ['owner'], locale: 'en', email: null } }),
    ]; // prettier-ignore
    for (const act of refusedUnproved) await expect(act()).rejects.toEqual(refused('confirm.needed'));
    for (const staff of [owner, lou]) await confirm(world, staff);
    await expect(clinic.leave({ params })).rejects.toEqual(refused('couples.first'));
    await expect(clinic.changeRoles({ params, body: { roles: ['assistant'] } })).rejects.toEqual(
      refused('couples.first'),
    );
    await expect(lou.browser.clinic.handOver({ params, body: { to: lou.personId, beginsAt: null } })).rejects.toEqual(refused('role.not-allowed')); // prettier-ignore
    await expect(lou.browser.clinic.leave({ params })).rejects.toEqual(refused('role.not-allowed'));

    expect(await clinic.handOver({ params, body: { to: lou.personId, beginsAt: null } })).toEqual({
      couples: 2,
    });
    expect(await clinic.handOver({ params, body: { to: lou.personId, beginsAt: null } })).toEqual({
      couples: 0,
    });
    // The owner learns how many, and of none its names.
    expect(JSON.stringify(await clinic.arrivals())).not.toMatch(/CN-(cat|dan|eve|fay)-/);
    expect((await newsOf(second.partners[1]))[0]).toMatchObject({
      name: lou.displayName,
      leaving: mia.displayName,
    });
    await expect(clinic.leave({ params })).rejects.toEqual(refused('couples.first'));

    await later(25 * hour);
    await signIn(world, mia);
    await mia.browser.clinic.whoAmI();
    await confirm(world, owner);
    await clinic.leave({ params });
    await expect(mia.browser.clinic.whoAmI()).rejects.toEqual(refused('sign-in.needed'));
    await expect(mia.browser.open.signInStaff({ body: { name: mia.signInName, password } })).rejects.toEqual(
      expect.anything(),
    );
    expect((await reads(lou, first)).clinicians).toEqual([
      { personId: lou.personId, displayName: lou.displayName },
    ]);
    expect((await clinic.team()).people).toContainEqual(
      expect.objectContaining({
        personId: mia.personId,
        displayName: mia.displayName,
        hasLeft: true,
        roles: [],
      }),
    );
    const { entries } = await clinic.audit({ query: {} });
    expect(entries.map(({ act }) => act)).toContain('staff.left');
    await expect(lou.browser.clinic.announce({ params: { coupleId: first.coupleId }, body: { kind: 'co-therapist', personId: mia.personId, beginsAt: null } })).rejects.toEqual(refused('role.not-allowed')); // prettier-ignore
  });

  it('is never the last owner, nor does anybody become one by themselves', async () => {
    const params = { personId: owner.personId };
    for (const staff of [owner, lou]) await confirm(world, staff);
    await expect(owner.browser.clinic.leave({ params })).rejects.toEqual(refused('owner.last'));
    await expect(owner.browser.clinic.changeRoles({ params, body: { roles: ['clinician'] } })).rejects.toEqual(refused('owner.last')); // prettier-ignore
    await expect(
      lou.browser.clinic.changeRoles({ params: { personId: lou.personId }, body: { roles: ['owner'] } }),
    ).rejects.toEqual(refused('role.not-allowed'));
    await owner.browser.clinic.changeRoles({ params: { personId: kim.personId }, body: { roles: ['clinician', 'supervisor'] } }); // prettier-ignore
    expect((await kim.browser.clinic.whoAmI()).roles).toEqual(['clinician', 'supervisor']);
  });
});

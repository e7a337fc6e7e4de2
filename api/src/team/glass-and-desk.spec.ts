import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anAssignment } from '../../test/builders/assignments.ts';
import { canary } from '../../test/builders/canary.ts';
import { aCouple, type Couple } from '../../test/builders/couples.ts';
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
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let owner: Staff;
let kim: Staff;
let lou: Staff;
let sue: Staff;
let couple: Couple;
let other: Couple;
const hour = 3_600;
const reason = 'The partner called the practice; Kim cannot be reached.';

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
  kim = await aClinician(world, owner, 'kim');
  lou = await aClinician(world, owner, 'lou');
  sue = await aColleague(world, owner, 'sue', 'assistant');
  couple = await aCouple(world, kim, { names: ['ann', 'ben'] });
  other = await aCouple(world, kim, { names: ['cat', 'dan'] });
  const [ann] = couple.partners;
  const { occurrenceIds } = await anAssignment(world, couple, {
    for: { kind: 'one', personId: ann.personId },
  });
  await respond(ann, occurrenceIds[0] ?? '', { statement: { value: canary('ann', 'therapist'), level: 'V1' }, when: { value: canary('ann', 'only-me'), level: 'V0' } }); // prettier-ignore
}, 180_000);
afterAll(() => world?.close());

beforeEach(() => later(1));

const refused = (code: string) => expect.objectContaining({ code });
const later = async (seconds: number) => {
  tick(world, seconds);
  for (const staff of [owner, kim, lou, sue]) await signIn(world, staff);
};
const page = ({ browser }: Staff, { coupleId }: Couple) => browser.clinic.couple({ params: { coupleId } });
const register = async ({ browser }: Staff, search?: string) =>
  (await browser.clinic.desk({ query: search === undefined ? {} : { search } })).couples;
const breaks = async (staff: Staff) => {
  await confirm(world, staff);
  return (await staff.browser.clinic.breakGlass({ body: { reason } })).glassId;
};
const log = async ({ browser }: Staff) => (await browser.clinic.breakGlassLog()).entries[0];

describe('breaking the glass', () => {
  it('asks for a reason before anything is shown, then opens the register for a quarter of an hour', async () => {
    expect(await register(lou)).toEqual([]);
    await expect(lou.browser.clinic.breakGlass({ body: { reason } })).rejects.toEqual(
      refused('confirm.needed'),
    );
    await expect(lou.browser.clinic.breakGlass({ body: { reason: 'hm' } })).rejects.toEqual(
      refused('request.invalid'),
    );
    const glassId = await breaks(lou);
    const [found, ...others] = await register(lou, 'ben');
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      coupleId: couple.coupleId,
      clinicians: [kim.displayName],
      nextAppointment: null,
    });
    tick(world, 16 * 60);
    await signIn(world, lou);
    expect(await register(lou)).toEqual([]);
    await expect(
      lou.browser.clinic.breakGlassFor({ params: { glassId }, body: { coupleId: couple.coupleId } }),
    ).rejects.toEqual(refused('absent'));
  });

  it('waits for a second person, who learns who asks and why, and not for whom; the clinician is told', async () => {
    const glassId = await breaks(lou);
    const params = { glassId };
    expect(await lou.browser.clinic.breakGlassFor({ params, body: { coupleId: couple.coupleId } })).toEqual({
      isReading: false,
    });
    expect(await register(lou)).toEqual([]);
    await expect(page(lou, couple)).rejects.toEqual(refused('absent'));
    await expect(lou.browser.clinic.approveBreakGlass({ params })).rejects.toEqual(refused('absent'));
    await confirm(world, sue);
    await expect(sue.browser.clinic.approveBreakGlass({ params })).rejects.toEqual(refused('absent'));
    expect(await log(sue)).toBeUndefined();
    const mia = await aClinician(world, owner, `mia${Math.abs(world.clock.now().getTime() % 1000)}`);
    expect(await log(mia)).toMatchObject({ by: lou.displayName, reason, state: 'waiting', mayApprove: true, coupleId: null, names: [] }); // prettier-ignore
    expect(await log(kim)).toMatchObject({ coupleId: couple.coupleId, mayEnd: true });
    await expect(mia.browser.clinic.approveBreakGlass({ params })).rejects.toEqual(refused('confirm.needed'));
    await confirm(world, mia);
    await mia.browser.clinic.approveBreakGlass({ params });
    expect(await log(mia)).toBeUndefined();

    expect((await page(lou, couple)).partners).toHaveLength(2);
    await expect(page(lou, other)).rejects.toEqual(refused('absent'));
    const [ann] = couple.partners;
    const words = await lou.browser.clinic.privateWords({ params: { coupleId: couple.coupleId, personId: ann.personId }, query: {} }); // prettier-ignore
    expect(JSON.stringify(words)).toMatch(/CN-ann-therapist/);
    expect(JSON.stringify(words)).not.toMatch(/CN-ann-only-me/);
    await expect(lou.browser.clinic.safety({ params: { coupleId: couple.coupleId } })).rejects.toEqual(
      refused('absent'),
    );
    await expect(
      lou.browser.clinic.changeCouple({ params: { coupleId: couple.coupleId }, body: { weeklyMinutes: 5 } }),
    ).rejects.toEqual(refused('absent'));
    const { entries } = await kim.browser.clinic.audit({ query: { coupleId: couple.coupleId } });
    const acts = entries.filter(({ who }) => who === lou.displayName).map(({ act }) => act);
    expect(acts).toEqual(expect.arrayContaining(['break-glass.named', 'break-glass.read', 'words.read']));
  });

  it('ends after four hours, or when the clinician or the owner ends it', async () => {
    await expect(page(lou, couple)).resolves.toBeTruthy();
    await later(4 * hour);
    await expect(page(lou, couple)).rejects.toEqual(refused('absent'));
    expect(await log(owner)).toMatchObject({
      state: 'over',
      by: lou.displayName,
      coupleId: couple.coupleId,
      names: [],
    });

    const glassId = await breaks(lou);
    await lou.browser.clinic.breakGlassFor({ params: { glassId }, body: { coupleId: couple.coupleId } });
    await confirm(world, owner);
    await owner.browser.clinic.approveBreakGlass({ params: { glassId } });
    await page(lou, couple);
    await kim.browser.clinic.endBreakGlass({ params: { glassId } });
    await expect(page(lou, couple)).rejects.toEqual(refused('absent'));
    const couples = await lou.browser.clinic.couples({ query: { sort: 'next', limit: 50 } });
    expect(couples.couples).toEqual([]);
  });

  it('begins at once in a practice where nobody could say yes', async () => {
    const { owner: solo } = await aPractice(world, 'solo');
    const theirs = await aCouple(world, solo, { names: ['eve', 'fay'] });
    const glassId = await breaks(solo);
    const body = { coupleId: theirs.coupleId };
    expect(await solo.browser.clinic.breakGlassFor({ params: { glassId }, body })).toEqual({
      isReading: true,
    });
    await expect(
      solo.browser.clinic.breakGlassFor({ params: { glassId }, body: { coupleId: couple.coupleId } }),
    ).rejects.toEqual(refused('absent'));
  });
});

describe('the front desk', () => {
  it('sees names, invitations and the calendar of every couple, and plans appointments', async () => {
    const startsAt = new Date(world.clock.now().getTime() + 3_600_000).toISOString();
    const params = { coupleId: couple.coupleId };
    const { appointmentId } = await sue.browser.clinic.addAppointment({
      params,
      body: { startsAt, minutes: 50 },
    });
    const found = await register(sue);
    expect(found).toHaveLength(2);
    expect(found).toContainEqual(
      expect.objectContaining({
        coupleId: couple.coupleId,
        clinicians: [kim.displayName],
        nextAppointment: startsAt,
      }),
    );
    expect(found[0]?.partners.map(({ state }) => state)).toEqual(['joined', 'joined']);
    expect((await sue.browser.clinic.appointments({ params })).appointments).toHaveLength(1);
    await sue.browser.clinic.cancelAppointment({ params: { ...params, appointmentId } });
  });

  it('opens nothing that was written, asked or decided, by any way', async () => {
    const { clinic } = sue.browser;
    const [ann] = couple.partners;
    const params = { coupleId: couple.coupleId };
    await confirm(world, sue);
    const person = { ...params, personId: ann.personId };
    const tries = [
      clinic.couple({ params }), clinic.brief({ params, query: {} }), clinic.privateWords({ params: person, query: {} }),
      clinic.safety({ params }), clinic.safeContact({ params: person }), clinic.assignments({ params }), clinic.dialogues({ params }),
      clinic.changeCouple({ params, body: { weeklyMinutes: 5 } }), clinic.vouch({ params: person }), clinic.endMembership({ params: person }),
      clinic.invite({ params, body: { personId: ann.personId, email: null } }),
    ]; // prettier-ignore
    for (const tried of tries) await expect(tried).rejects.toEqual(refused('absent'));
    expect((await clinic.requests()).requests).toEqual([]);
    expect((await clinic.today()).wordsWaiting).toEqual([]);
    expect((await clinic.couples({ query: { sort: 'next', limit: 50, search: 'a' } })).couples).toEqual([]);
    expect((await clinic.audit({ query: {} })).entries).toEqual([]);
    await expect(clinic.breakGlass({ body: { reason } })).rejects.toEqual(refused('role.not-allowed'));
    for (const tell of [['owner'], ['clinician']] as const)
      await expect(
        clinic.changeRoles({ params: { personId: sue.personId }, body: { roles: [...tell] } }),
      ).rejects.toEqual(refused('role.not-allowed'));
  });

  it('is of one practice', async () => {
    const { owner: sam } = await aPractice(world, 'sam');
    const kit = await aColleague(world, sam, 'kit', 'assistant');
    expect(await register(kit)).toEqual([]);
    await expect(
      kit.browser.clinic.addAppointment({ params: { coupleId: couple.coupleId }, body: { startsAt: '2026-06-01T10:00:00Z', minutes: 50 } }), // prettier-ignore
    ).rejects.toEqual(refused('absent'));
  });
});

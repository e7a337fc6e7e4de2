import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { codeOf } from '../../test/browser.ts';
import { anAssignment } from '../../test/builders/assignments.ts';
import { aCouple, openPrivate, type Couple, type Partner } from '../../test/builders/couples.ts';
import { wasLeftAlone } from '../../test/builders/ends.ts';
import { alsoKnown, onOnePhone } from '../../test/builders/documents.ts';
import { aClinician, aPractice, signIn, tick, type Staff } from '../../test/builders/identity.ts';
import { gesture, respond } from '../../test/builders/responses.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let owner: Staff;
let kim: Staff;
let couple: Couple;
let ann: Partner;
let ben: Partner;
let at: string;

beforeAll(async () => {
  alsoKnown(onOnePhone);
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
  kim = await aClinician(world, owner, 'kim');
}, 180_000);
afterAll(() => world?.close());

let couples = 0;
/** A new couple each time: what another test left is nothing to this one. */
beforeEach(async () => {
  await signIn(world, kim);
  couples += 1;
  couple = await aCouple(world, kim, { names: [`ann${couples}`, `ben${couples}`] as [string, string] });
  [ann, ben] = couple.partners;
  // In the first two weeks everything opens in the appointment.
  tick(world, 15 * 86_400);
  await signIn(world, kim);
  at = (await given()).occurrenceIds[0] ?? '';
}, 180_000);

const given = (more: object = {}) =>
  anAssignment(world, couple, { key: onOnePhone.key, opening: 'closing', plan: {}, ...more });
const spoken = (mine: unknown = 'The rain', theirs: unknown = 'The tea') =>
  ({ do: 'one-phone', mine, theirs }) as Parameters<typeof gesture>[3];
const piecesOf = async ({ browser }: Partner, query: { all?: 'yes' } = {}) =>
  (await browser.me.us({ query })).items.flatMap(({ pieces }) => pieces);
const brief = () => kim.browser.clinic.brief({ params: { coupleId: couple.coupleId }, query: {} });

describe('what both said on one phone', () => {
  it('is one piece of both, told apart from what each wrote on their own phone', async () => {
    const id = randomUUID();
    await gesture(ann, at, 'ours', spoken(), id);
    expect(await piecesOf(ann)).toEqual([
      { by: 'me', step: 'ours', value: 'The rain', onePhone: id, phone: 'me' },
      { by: 'partner', step: 'ours', value: 'The tea', onePhone: id, phone: 'me' },
    ]);
    expect(await piecesOf(ben)).toEqual([
      { by: 'partner', step: 'ours', value: 'The rain', onePhone: id, phone: 'partner' },
      { by: 'me', step: 'ours', value: 'The tea', onePhone: id, phone: 'partner' },
    ]);
    const { items, bricks } = await ben.browser.me.us({ query: {} });
    expect([items.map(({ state }) => state), bricks]).toEqual([['opened'], 1]);
  });

  it('is nobody’s answer: the other still has theirs to give, and nothing of it is in anybody’s own words', async () => {
    await gesture(ann, at, 'ours', spoken());
    await respond(ann, at, {});
    expect((await ann.browser.me.today()).tasks).toMatchObject([{ ending: 'done' }]);
    expect((await ben.browser.me.today()).tasks).toMatchObject([{ ending: null }]);
    for (const one of [ann, ben]) {
      await openPrivate(one);
      expect((await one.browser.me.mine()).items.flatMap(({ answers }) => answers)).toEqual([]);
      const { coupleId } = couple;
      const params = { coupleId, personId: one.personId };
      expect((await kim.browser.clinic.privateWords({ params, query: {} })).words).toEqual([]);
    }
    await respond(ben, at, { ours: { value: 'On my own', level: 'V2' } });
    tick(world, 4 * 86_400);
    await world.work();
    expect((await piecesOf(ann)).map(({ value }) => value)).toEqual(['The rain', 'The tea']);
  });

  it('is taken back by either, for all three, and a late repeat does not bring it back', async () => {
    for (const one of [ann, ben]) {
      const id = randomUUID();
      await gesture(ann, at, 'ours', spoken(), id);
      await gesture(one, at, 'ours', { do: 'take-back', offerId: id });
      await gesture(ann, at, 'ours', spoken(), id);
      for (const reader of [ann, ben]) expect(await piecesOf(reader)).toEqual([]);
      expect((await brief()).tried.flatMap(({ onePhone }) => onePhone)).toEqual([]);
    }
    const { rows } = await world.admin.query('SELECT body_sealed FROM standing WHERE couple_id = $1', [
      couple.coupleId,
    ]);
    expect(rows).toEqual([{ body_sealed: null }, { body_sealed: null }]);
  });

  it('is taken back also when nothing more can be said there', async () => {
    const id = randomUUID();
    const { assignmentId, occurrenceIds } = await given();
    const later = occurrenceIds[0] ?? '';
    await gesture(ann, later, 'ours', spoken(), id);
    await signIn(world, kim);
    const { coupleId } = couple;
    await kim.browser.clinic.withdrawAssignment({ params: { coupleId, assignmentId } });
    expect(await codeOf(gesture(ann, later, 'ours', spoken()))).toBe('assignment.ended');
    expect(await piecesOf(ben)).toHaveLength(2);
    await wasLeftAlone(world, coupleId, ann);
    expect(await codeOf(gesture(ben, at, 'ours', spoken()))).toBe('assignment.ended');
    expect(await piecesOf(ben)).toHaveLength(2);
    await gesture(ben, later, 'ours', { do: 'take-back', offerId: id });
    expect(await piecesOf(ben)).toEqual([]);
  });

  it('stands for nobody’s words before the therapist, who hears on whose phone it was written', async () => {
    const unsaid = await brief();
    await gesture(ben, at, 'ours', spoken('All is well', 'I am sorry'));
    const said = await brief();
    expect(said.tried.flatMap(({ onePhone }) => onePhone)).toEqual([said.names[1]]);
    expect(JSON.stringify(said)).not.toMatch(/All is well|I am sorry/);
    expect({ ...said, tried: [] }).toEqual({ ...unsaid, tried: [] });
  });

  it('is one at a step: another waits until the first was taken back, a repeat changes nothing', async () => {
    const id = randomUUID();
    await gesture(ann, at, 'ours', spoken(), id);
    await gesture(ann, at, 'ours', spoken(), id);
    for (const one of [ann, ben])
      expect(await codeOf(gesture(one, at, 'ours', spoken('No', 'Nor')))).toBe('response.conflict');
    expect((await piecesOf(ben)).map(({ value }) => value)).toEqual(['The rain', 'The tea']);
    await gesture(ben, at, 'ours', { do: 'take-back', offerId: id });
    await gesture(ben, at, 'ours', spoken('Now', 'Here'));
    expect((await piecesOf(ben)).map(({ value }) => value)).toEqual(['Now', 'Here']);
  });

  it('waits with the rest for whoever keeps what comes from their partner unread, but not in their own name', async () => {
    const id = randomUUID();
    await gesture(ann, at, 'ours', spoken(), id);
    for (const one of [ann, ben]) await one.browser.me.changeMe({ body: { keepsUnread: true } });
    expect(await piecesOf(ann)).toHaveLength(2);
    expect(await piecesOf(ben)).toMatchObject([{ by: 'me', value: 'The tea', phone: 'partner' }]);
    expect(await piecesOf(ben, { all: 'yes' })).toHaveLength(2);
  });

  it('does not hide from the therapist what the other kept for the appointment, until that opens', async () => {
    await respond(ann, at, { ours: { value: 'I want this raised', level: 'V2' } }, { ending: 'appointment' });
    await gesture(ben, at, 'ours', spoken('All is well', 'I am fine'));
    await respond(ben, at, { ours: { value: 'Mine', level: 'V2' } });
    tick(world, 4 * 86_400);
    await world.work();
    await signIn(world, kim);
    expect((await brief()).wantsRaised).toMatchObject([{ title: onOnePhone.title }]);
    const { coupleId } = couple;
    await kim.browser.clinic.openTogether({ params: { coupleId, occurrenceId: at } });
    expect((await brief()).wantsRaised).toEqual([]);
  });

  it('comes late and all the same, after the closing time', async () => {
    tick(world, 5 * 86_400);
    await world.work();
    await gesture(ann, at, 'ours', spoken());
    expect(await piecesOf(ben)).toHaveLength(2);
  });

  it('comes no more when a week has gone by since', async () => {
    const params = { occurrenceId: at };
    const closesAt = (await ann.browser.me.occurrence({ params })).task.closesAt ?? '';
    world.clock.set(new Date(Date.parse(closesAt) + 7 * 86_400_000 + 1000));
    await world.work();
    expect(await codeOf(gesture(ann, at, 'ours', spoken()))).toBe('response.closed');
    expect(await piecesOf(ben)).toEqual([]);
  });
});

describe('one phone', () => {
  it.each(['pair', 'hers', 'alone', 'kept', 'feeling', 'nowhere'])('is not for “%s”', async (step) => {
    const code = step === 'nowhere' ? 'absent' : 'answer.invalid';
    expect(await codeOf(gesture(ann, at, step, spoken(1, 2)))).toBe(code);
  });

  it.each([
    ['too long', 'x'.repeat(81), 'The tea'],
    ['of another kind', { own: 'x' }, 'The tea'],
    ['nothing of one of them', 'The rain', '  '],
    ['nothing at all', null, null],
  ])('takes no words that do not fit: %s', async (_, mine, theirs) => {
    expect(await codeOf(gesture(ann, at, 'ours', spoken(mine, theirs)))).toBe('answer.invalid');
    expect(await piecesOf(ben)).toEqual([]);
  });

  it('is not for a version for one, and not for other people', async () => {
    const alone = await given({ for: { kind: 'one', personId: ann.personId } });
    expect(await codeOf(gesture(ann, alone.occurrenceIds[0] ?? '', 'ours', spoken()))).toBe('absent');
    const id = randomUUID();
    await gesture(ann, at, 'ours', spoken(), id);
    const eve = (await aCouple(world, kim, { names: [`eve${couples}`, `dan${couples}`] })).partners[0];
    expect(await codeOf(gesture(eve, at, 'ours', spoken()))).toBe('absent');
    expect(await codeOf(gesture(eve, at, 'ours', { do: 'take-back', offerId: id }))).toBe('absent');
    expect(await piecesOf(eve)).toEqual([]);
    expect(await piecesOf(ben)).toHaveLength(2);
  });

  it('is nothing to whoever has no part in it: nobody, the staff, another practice, one who has left', async () => {
    const id = randomUUID();
    await gesture(ann, at, 'ours', spoken(), id);
    const { owner: sam } = await aPractice(world, `sam${couples}`);
    const far = (await aCouple(world, sam, { names: [`flo${couples}`, `gus${couples}`] })).partners[0];
    await wasLeftAlone(world, couple.coupleId, ann);
    const asked = async (one: Pick<Partner, 'browser'>) => [
      await codeOf(gesture(one, at, 'ours', spoken())),
      await codeOf(gesture(one, at, 'ours', { do: 'take-back', offerId: id })),
    ];
    const signedOut = ['sign-in.needed', 'sign-in.needed'];
    expect(await asked({ browser: world.browser() })).toEqual(signedOut);
    expect(await asked(kim)).toEqual(signedOut);
    expect(await asked(far)).toEqual(['absent', 'absent']);
    expect(await asked(ann)).toEqual(['assignment.ended', 'assignment.ended']);
    expect(await piecesOf(ann)).toEqual([]);
    expect(await piecesOf(ben)).toHaveLength(2);
    await signIn(world, owner);
    const ofOwner = owner.browser.clinic.brief({ params: { coupleId: couple.coupleId }, query: {} });
    expect(await codeOf(ofOwner)).toBe('absent');
  });

  it('is offered where both can speak, and nothing waits for the therapist’s hand', async () => {
    const offered = async (occurrenceId = '') =>
      (await ann.browser.me.occurrence({ params: { occurrenceId } })).isForOnePhone;
    expect(await offered(at)).toBe(true);
    const inTheRoom = (await given({ opening: 'appointment' })).occurrenceIds[0] ?? '';
    expect(await offered(inTheRoom)).toBe(false);
    expect(await codeOf(gesture(ann, inTheRoom, 'ours', spoken()))).toBe('answer.invalid');
    const alone = await given({ for: { kind: 'one', personId: ann.personId } });
    expect(await offered(alone.occurrenceIds[0])).toBe(false);
    await wasLeftAlone(world, couple.coupleId, ben);
    expect(await offered(at)).toBe(false);
  });
});

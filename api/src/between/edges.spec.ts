import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { codeOf } from '../../test/browser.ts';
import { anAssignment } from '../../test/builders/assignments.ts';
import { aCouple, openPrivate, type Couple, type Partner } from '../../test/builders/couples.ts';
import { wasLeftAlone } from '../../test/builders/ends.ts';
import { alsoKnown, twoOfUs } from '../../test/builders/documents.ts';
import { aPractice, signIn, tick, type Staff } from '../../test/builders/identity.ts';
import { gesture, respond } from '../../test/builders/responses.ts';
import { startWorld, type World } from '../../test/harness.ts';
import { Live } from '../platform/live.ts';

let world: World;
let owner: Staff;
let couple: Couple;
let ann: Partner;
let ben: Partner;

beforeAll(async () => {
  alsoKnown(twoOfUs);
  world = await startWorld({ settings: { USWARD_LIMITS: 'on' } });
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
  couple = await aCouple(world, owner, { names: ['ann', 'ben'] });
  [ann, ben] = couple.partners;
}, 180_000);
afterAll(() => world?.close());

const given = async () => {
  await signIn(world, owner);
  const asked = { key: twoOfUs.key, opening: 'closing' as const, plan: {} };
  const { assignmentId, occurrenceIds } = await anAssignment(world, couple, asked);
  return { assignmentId, at: occurrenceIds[0] ?? '' };
};
const offer = { do: 'offer' as const, offer: { words: 'Coffee' } };
const pause = { do: 'pause' as const, minutes: 20 };

it('sixty taps in an hour are enough for one person, and thirty beginnings, and the other still has theirs', async () => {
  const { at } = await given();
  const tap = (one: Partner) => codeOf(gesture(one, at, 'ready', { do: 'not-ready' }));
  const begin = () => codeOf(ann.browser.me.begin({ params: { key: 'nowhere' } }));
  const [taps, begun] = [new Set<unknown>(), new Set<unknown>()];
  for (let times = 0; times < 60; times++) taps.add(await tap(ann));
  for (let times = 0; times < 30; times++) begun.add(await begin());
  expect([[...taps], [...begun]]).toEqual([['ok'], ['absent']]);
  expect([await tap(ann), await begin()]).toEqual(['request.slow-down', 'request.slow-down']);
  expect(await tap(ben)).toBe('ok');
  await world.admin.query('DELETE FROM app.limit_hit');
}, 180_000);

it('one pause runs for the couple: a second one keeps the first, and shows it', async () => {
  const [here, there] = [(await given()).at, (await given()).at];
  const first = (await gesture(ann, here, 'pause', pause)).pause;
  expect((await gesture(ben, there, 'pause', pause)).pause).toEqual(first);
  const { rows } = await world.admin.query(`SELECT FROM standing WHERE kind = 'pause'`);
  expect(rows).toHaveLength(1);
  for (const { browser } of [ann, ben])
    expect((await browser.me.today()).standing.filter(({ between }) => between.pause)).toHaveLength(1);
}, 180_000);

it('a repeat of an offer that has lapsed is answered, and brings nothing back', async () => {
  const { at } = await given();
  const id = randomUUID();
  await gesture(ann, at, 'plan', offer, id);
  tick(world, 48 * 3600 + 1);
  expect((await gesture(ann, at, 'plan', offer, id)).offers).toEqual([]);
  expect((await gesture(ben, at, 'plan', { do: 'take-back', offerId: id })).offers).toEqual([]);
}, 180_000);

it('where nothing changes no screen moves', async () => {
  const { at } = await given();
  const told = jest.spyOn(world.app.get(Live), 'look');
  const looks = async (act: () => Promise<unknown>) => {
    told.mockClear();
    await act();
    return told.mock.calls.filter(([, people]) => people.length > 0).length;
  };
  const home = (body: Parameters<typeof ann.browser.me.changeHome>[0]['body']) => () =>
    ann.browser.me.changeHome({ body });
  expect(await looks(home({ children: ['Mila'], avoidsBabyWords: true }))).toBe(1);
  expect(await looks(home({}))).toBe(0);
  expect(await looks(home({ children: ['Mila'], avoidsBabyWords: true }))).toBe(0);

  const back = (step: string, offerId: string) => () => gesture(ann, at, step, { do: 'take-back', offerId });
  const id = randomUUID();
  expect(await looks(back('plan', id))).toBe(0);
  expect(await looks(() => gesture(ann, at, 'plan', offer, id))).toBe(1);
  expect(await looks(back('plan', id))).toBe(1);
  expect(await looks(back('plan', id))).toBe(0);

  const step = twoOfUs.variants.couple?.steps.find(({ kind }) => kind === 'together')?.id ?? '';
  const happened = () => respond(ann, at, {}, { ending: 'open', happened: [step] });
  expect(await looks(happened)).toBe(1);
  expect(await looks(happened)).toBe(0);
  told.mockRestore();
}, 180_000);

it('the other’s screen does not move for what is between one and the therapist', async () => {
  const { at } = await given();
  const told = jest.spyOn(world.app.get(Live), 'look');
  const benHears = async (act: () => Promise<unknown>) => {
    told.mockClear();
    await act();
    return told.mock.calls.some(([, people]) => people.includes(ben.personId));
  };
  const change = (body: Parameters<typeof owner.browser.clinic.changeCouple>[0]['body']) => () =>
    owner.browser.clinic.changeCouple({ params: { coupleId: couple.coupleId }, body });
  // The console sends all of the settings, whichever of them was changed.
  const { settings } = await owner.browser.clinic.couple({ params: { coupleId: couple.coupleId } });
  const unseen = { ownWeeks: true, weeklyMinutes: 20, closingHour: '20:00' };
  expect(await benHears(change({ ...settings, ...unseen }))).toBe(false);
  expect(await benHears(change({ ...settings, children: [...settings.children, 'Noé'] }))).toBe(true);

  const note = { letter: { value: { own: 'Thank you' }, level: 'V2' as const } };
  expect(await benHears(() => respond(ann, at, note, { ending: 'open', sent: ['letter'] }))).toBe(true);
  await openPrivate(ann);
  const narrow = (letter: 'V2' | 'VP' | 'V0') => () =>
    ann.browser.me.narrow({ params: { occurrenceId: at }, body: { levels: { letter } } });
  expect(await benHears(narrow('V2'))).toBe(false);
  expect(await benHears(narrow('VP'))).toBe(false);
  expect(await benHears(narrow('V0'))).toBe(true);
  told.mockRestore();
}, 180_000);

it('a note that can reach nobody any more stays its author’s own, and says so', async () => {
  const { assignmentId, at } = await given();
  const answers = { letter: { value: { own: 'Thank you' }, level: 'VP' as const } };
  await openPrivate(ann);
  const words = async (occurrenceId: string) => {
    const found = (await ann.browser.me.mine()).items.find((item) => item.occurrenceId === occurrenceId);
    return [found?.asides.map(({ value }) => value), found?.answers.filter(({ isOpened }) => isOpened)];
  };
  const sentTwice = async (occurrenceId: string) => {
    const body = {
      write: randomUUID(),
      base: 0,
      ending: 'done' as const,
      answers,
      happened: [],
      sent: ['letter'],
    };
    const send = () => codeOf(ann.browser.me.respond({ params: { occurrenceId }, body }));
    return [await send(), await send()];
  };
  await signIn(world, owner);
  const { coupleId } = couple;
  await owner.browser.clinic.withdrawAssignment({ params: { coupleId, assignmentId } });
  const ended = ['assignment.ended', 'assignment.ended'];
  expect(await sentTwice(at)).toEqual(ended);
  expect(await words(at)).toEqual([[{ own: 'Thank you' }], []]);

  const standing = (await given()).at;
  await wasLeftAlone(world, coupleId, ben);
  expect(await sentTwice(standing)).toEqual(ended);
  expect(await words(standing)).toEqual([[{ own: 'Thank you' }], []]);
}, 180_000);

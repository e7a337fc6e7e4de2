import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { concerns } from '@usward/contract/concerns';
import fc from 'fast-check';
import { anAssignment, dayOf } from './builders/assignments.ts';
import { aCouple, openPrivate, type Couple } from './builders/couples.ts';
import { aClinician, aPractice, confirm, signIn } from './builders/identity.ts';
import { aTalkToHave } from './builders/talks.ts';
import { patience, prove, tell } from './effort.ts';
import { startWorld, type World } from './harness.ts';
import { remember, type Moment } from './moment.ts';
import { withoutNonces } from './nonces.ts';
import { Observer } from './twin-worlds/observer.ts';

// The same month twice. In the one Ann says something alone in the building, and Kim decides on safety mode; in the other
// nobody said anything, and Kim sets own weeks when the plan changes anyway. What either of the two is sent, and the brief
// that lies on the table, are the same bytes: before the plan changes, after it, and when it is over.

const evening = new Date('2026-03-18T02:00:00Z');
const minutesLater = (minutes: number) => new Date(evening.getTime() + minutes * 60_000);

const story = fc.record({
  said: fc.option(fc.record({ answer: fc.constantFrom('yes' as const, 'no' as const, 'pass' as const), isAlone: fc.boolean() })),
  begins: fc.constantFrom('assign', 'other-words', 'appointment'),
  ends: fc.constantFrom('never', 'assign', 'for-two', 'appointment'),
}); // prettier-ignore
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;
type Side = 'safety mode' | 'own weeks' | 'neither';

let world: World;
let couple: Couple;
let moment: Moment;
let observer: Observer;
let talk: { occurrenceId: string; assignmentId: string };

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-01T15:00:00Z'));
  const { owner } = await aPractice(world);
  const kim = await aClinician(world, owner, 'kim');
  couple = await aCouple(world, kim, { names: ['ann', 'ben'] });
  const [ann, ben] = couple.partners;
  world.clock.set(new Date(evening.getTime() - 120_000));
  for (const staff of [owner, kim]) await signIn(world, staff);
  talk = await aTalkToHave(world, couple);
  await confirm(world, kim);
  world.clock.set(evening);
  for (const one of [ann, ben]) await openPrivate(one);
  observer = new Observer(world, ben.browser, () => [talk.occurrenceId], owner);
  await observer.listen();
  moment = await remember(world);
}, 240_000);
afterAll(async () => {
  observer?.leave();
  await world?.close();
});

async function live(side: Side, { said, begins, ends }: Story): Promise<string[]> {
  await moment.restore();
  const [ann, ben] = couple.partners.map(({ browser }) => browser.copy());
  const { clinic } = couple.clinician.browser;
  const params = { coupleId: couple.coupleId };
  observer.begin(ben!);
  const looks = async () => {
    for (const path of ['', '/today', '/us', '/mine', '/agenda'])
      observer.record(`Ann ${path}`, await ann!.request('GET', `/api/me${path}`));
    observer.record('brief', await couple.clinician.browser.request('GET', `/api/clinic/couples/${params.coupleId}/brief`)); // prettier-ignore
    await observer.look();
  };
  const changes = async (how: string, ownWeeks: boolean, due: number) => {
    if (side === 'own weeks') await clinic.changeCouple({ params, body: { ownWeeks } });
    const schedule = { kind: 'once' as const, start: dayOf(world, -1), due: dayOf(world, due) };
    if (how === 'assign')
      await anAssignment(world, couple, { key: 'pulse', for: { kind: 'each' }, schedule });
    if (how === 'for-two') await anAssignment(world, couple, { key: 'say-it', schedule });
    if (how === 'other-words')
      await clinic.changeAssignment({
        params: { ...params, assignmentId: talk.assignmentId },
        body: { plan: { why: 'other words' } },
      });
  };
  const tries = async (who: typeof ann, last: number) => {
    const path = `/api/me/occurrences/${talk.occurrenceId}/dialogues/b0000000-0000-4000-8000-00000000000${last}`;
    observer.record('to talk', await who!.request('PUT', path, { mode: 'two-phones' }));
  };

  for (const [how, minutes] of [
    [begins, 3],
    [ends, 6],
  ] as const)
    if (how === 'appointment')
      await clinic.addAppointment({
        params,
        body: { startsAt: minutesLater(minutes).toISOString(), minutes: 50 },
      });
  if (side === 'safety mode') {
    if (said) {
      const { code } = await clinic.makeScreenCode({ params: { ...params, personId: couple.partners[0].personId } }); // prettier-ignore
      const { ticket } = await ann!.open.openScreen({ body: { code } });
      const all = Object.fromEntries(concerns.map((one) => [one, said.answer])) as Record<(typeof concerns)[number], 'yes'>; // prettier-ignore
      await ann!.open.leaveScreen({ body: { ticket, isAlone: said.isAlone, said: all } });
    }
    await clinic.changeSafetyMode({ params, body: { stands: true, reason: 'What she said.' } });
    await clinic.safety({ params });
  }
  world.clock.set(minutesLater(2));
  await looks();
  // A talk that begins before the plan changes ends with it, in both worlds alike.
  if (begins === 'other-words') await tries(ann, 0);
  world.clock.set(minutesLater(4));
  await changes(begins, true, 5);
  await looks();
  await tries(ben, 1);
  if (side !== 'neither')
    await expect(anAssignment(world, couple, { key: 'say-it' })).rejects.toEqual(
      expect.objectContaining({ code: 'weeks.own' }),
    );
  if (ends === 'never') return withoutNonces(observer.seen);
  world.clock.set(minutesLater(5));
  if (side === 'safety mode') await clinic.changeSafetyMode({ params, body: { stands: false, reason: '' } });
  await looks();
  await tries(ben, 2);
  world.clock.set(minutesLater(7));
  await changes(ends, false, 7);
  await looks();
  await tries(ann, 3);
  return withoutNonces(observer.seen);
}

const seconds = 4;

it('neither of the two can tell safety mode from own weeks, whatever was said', async () => {
  let stories = 0;
  const law = fc.asyncProperty(story, async (one) => {
    expect(await live('safety mode', one)).toEqual(await live('own weeks', one));
    stories += 1;
  });
  await prove(law, seconds);
  tell(`${stories} twin stories of safety mode and own weeks: the same to both partners, and on the table`);
}, patience(seconds)); // prettier-ignore

it('and they see a difference where neither was set', async () => {
  const plain: Story = { said: null, begins: 'assign', ends: 'never' };
  expect(await live('neither', plain)).not.toEqual(await live('safety mode', plain));
}, 180_000);

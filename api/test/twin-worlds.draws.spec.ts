import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { Chance } from '../src/draws/chance.ts';
import { anAssignment, dayOf } from './builders/assignments.ts';
import { aCouple, openPrivate, type Partner } from './builders/couples.ts';
import { alsoKnown } from './builders/documents.ts';
import { aClinician, aPractice, signIn } from './builders/identity.ts';
import { menuForEach } from './builders/menu.ts';
import { patience, prove, tell } from './effort.ts';
import { startWorld, type World } from './harness.ts';
import { remember, type Moment } from './moment.ts';
import { withoutNonces } from './nonces.ts';
import { Observer } from './twin-worlds/observer.ts';

// Two worlds that differ only in which cards Ann refuses, which she leaves for later and which she never looks at, and
// in what she begins alone. Her yeses are the same, and so is chance: what Ben sees must be the same bytes.

const evening = new Date('2026-03-18T02:26:00Z');
const closing = new Date('2026-03-18T02:30:00Z');
const yes = ['card-1', 'card-2', 'card-3'];
const others = Array.from({ length: 17 }, (_, at) => `card-${at + 4}`);

/** Of the cards that are no yes at most five are left alone, so that the list counts. */
const alone = fc.record({
  marks: fc.array(fc.constantFrom('no', 'later'), { minLength: others.length, maxLength: others.length }),
  silent: fc.subarray(others, { maxLength: 5 }),
  begins: fc.subarray(['support', 'private-page', 'moment']),
  writes: fc.boolean(),
});
type Alone = typeof alone extends fc.Arbitrary<infer T> ? T : never;

class Side {
  private constructor(
    private readonly world: World,
    private readonly ann: Partner,
    private readonly ben: Partner,
    private readonly moment: Moment,
    private readonly menu: string,
    readonly observer: Observer,
  ) {}

  static async build(): Promise<Side> {
    const world = await startWorld();
    world.clock.set(new Date('2026-03-01T15:00:00Z'));
    const { owner } = await aPractice(world);
    const kim = await aClinician(world, owner, 'kim');
    const couple = await aCouple(world, kim, { names: ['ann', 'ben'] });
    const [ann, ben] = couple.partners;
    world.clock.set(evening);
    for (const staff of [owner, kim]) await signIn(world, staff);
    const schedule = { kind: 'once' as const, start: dayOf(world, -1), due: dayOf(world, -1) };
    const given = await anAssignment(world, couple, { key: menuForEach.key, schedule, opening: 'closing' });
    const [menu = ''] = given.occurrenceIds;
    for (const one of [ann, ben]) await openPrivate(one);
    const observer = new Observer(world, ben.browser, () => [menu], owner);
    await observer.listen();
    return new Side(world, ann, ben, await remember(world), menu, observer);
  }

  async run(what: Alone, annsYes = yes): Promise<string[]> {
    await this.moment.restore();
    const [ann, ben] = [this.ann.browser.copy(), this.ben.browser.copy()];
    this.observer.begin(ben);
    const respond = (browser: typeof ann, occurrenceId: string, answers: object, write: string = randomUUID()) =>
      browser.request('PUT', `/api/me/occurrences/${occurrenceId}/response`, { write, base: 0, ending: 'done', answers, happened: [] }); // prettier-ignore
    const marks = Object.fromEntries([
      ...others.map((id, at): [string, string] => [id, what.marks[at] ?? 'no']).filter(([id]) => !what.silent.includes(id)),
      ...annsYes.map((id) => [id, 'yes']),
    ]); // prettier-ignore
    await respond(ann, this.menu, { menu: { value: marks, level: 'VM' } });
    for (const key of what.begins) {
      const { occurrenceId } = await ann.me.begin({ params: { key } });
      if (what.writes) await respond(ann, occurrenceId, {});
    }
    const mine = Object.fromEntries([...others.map((id) => [id, 'later']), ...yes.map((id) => [id, 'yes'])]);
    const answered = await respond(ben, this.menu, { menu: { value: mine, level: 'VM' } }, 'b0000000-0000-4000-8000-000000000000'); // prettier-ignore
    this.observer.record('his marks', answered);
    await this.observer.look();
    this.world.clock.set(closing);
    await this.world.work();
    await this.observer.look();
    return withoutNonces(this.observer.seen);
  }

  close(): Promise<void> {
    this.observer.leave();
    return this.world.close();
  }
}

let left: Side;
let right: Side;
beforeAll(async () => {
  alsoKnown(menuForEach);
  jest.spyOn(Chance.prototype, 'number').mockReturnValue(0.9);
  left = await Side.build();
  right = await Side.build();
}, 240_000);
afterAll(() => Promise.all([left?.close(), right?.close()]));

const seconds = 4;

it(
  'Ben sees the same whatever Ann refuses, leaves for later or never looks at, and whatever she begins alone',
  async () => {
    let runs = 0;
    const law = fc.asyncProperty(alone, alone, async (one, other) => {
      const [seen, twin] = [await left.run(one), await right.run(other)];
      expect(seen).toEqual(twin);
      expect(seen.join('\n')).toMatch(/"id":"card-[123]"/);
      runs += 1;
    });
    await prove(law, seconds);
    tell(`${runs} twin draws: the same to Ben, whatever Ann did not say yes to`);
  },
  patience(seconds),
);

it('and sees other ideas where she says yes to others', async () => {
  const same: Alone = { marks: [], silent: [], begins: [], writes: false };
  expect(await left.run(same)).not.toEqual(await right.run(same, ['card-1']));
}, 180_000);

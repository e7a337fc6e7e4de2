import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { codeOf } from '../../test/browser.ts';
import { anAssignment } from '../../test/builders/assignments.ts';
import { aCouple, recordSuitability, type Couple, type Partner } from '../../test/builders/couples.ts';
import { wasLeftAlone } from '../../test/builders/ends.ts';
import { aPractice, confirm, signIn, tick, type Staff } from '../../test/builders/identity.ts';
import { aTalkToHave, begin, look, move, opening, play, toTheEnd } from '../../test/builders/talks.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let owner: Staff;
let couple: Couple;
let ann: Partner;
let ben: Partner;
let at: string;
let assignmentId: string;
let couples = 0;

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
}, 180_000);
afterAll(() => world?.close());

beforeEach(async () => {
  await signIn(world, owner);
  couples += 1;
  couple = await aCouple(world, owner, { names: [`ann${couples}`, `ben${couples}`] as [string, string] });
  [ann, ben] = couple.partners;
  ({ occurrenceId: at, assignmentId } = await aTalkToHave(world, couple));
}, 180_000);

const params = () => ({ coupleId: couple.coupleId });
const clinic = () => owner.browser.clinic;

/** Everything after which two do nothing together, whatever the cause. */
const causes: [string, () => Promise<unknown>][] = [
  ['the task was withdrawn', () => clinic().withdrawAssignment({ params: { ...params(), assignmentId } })],
  ['own weeks', () => clinic().changeCouple({ params: params(), body: { ownWeeks: true } })],
  ['found suitable no longer', () => recordSuitability(world, couple, 'alone')],
  ['a tag', () => confirm(world, owner).then(() => clinic().changeTags({ params: params(), body: { tags: ['under-4h-sleep'] } }))],
  ['fear', () => confirm(world, owner).then(() => clinic().changeTags({ params: params(), body: { tags: ['fear'] } }))],
  ['asked again too late', () => Promise.resolve(world.clock.set(new Date(world.clock.now().getTime() + 57 * 86_400_000)))],
]; // prettier-ignore

describe('where the two may not meet', () => {
  it.each(causes)('%s: no talk begins, with one and the same code', async (name, happens) => {
    await happens();
    expect([name, await codeOf(begin(ann, at))]).toEqual([name, 'assignment.ended']);
  });

  it('one that runs is for both what a stop is, in the same bytes, whatever the cause; and its words are gone', async () => {
    const told: unknown[] = [];
    const stops: [string, (id: string) => Promise<unknown>][] = [
      ['a stop', (id) => move(ann, id, 'stop')],
      ...causes.slice(0, 5),
    ];
    for (const [, happens] of stops) {
      await signIn(world, owner);
      couple = await aCouple(world, owner, {
        names: [`cas${told.length}`, `dee${told.length}`] as [string, string],
      });
      [ann, ben] = couple.partners;
      ({ occurrenceId: at, assignmentId } = await aTalkToHave(world, couple));
      const { dialogueId } = await begin(ann, at);
      await play(dialogueId, ...opening(ann, ben));
      await happens(dialogueId);
      expect((await ben.browser.me.today()).dialogue).toBeNull();
      const shelf = (await ben.browser.me.us({ query: {} })).dialogues.map(({ how }) => how);
      const refused = await codeOf(
        ben.browser.me.moveDialogue({
          params: { dialogueId, moveId: dialogueId },
          body: { seq: 4, act: { do: 'heard-enough' } },
        }),
      );
      // Each a while after the one before.
      const page = {
        ...(await look(ben, dialogueId)),
        dialogueId: '',
        occurrenceId: '',
        partnerName: '',
        now: 0,
      };
      told.push(JSON.stringify([shelf, refused, page]));
      const { rows } = await world.admin.query('SELECT 1 FROM dialogue_word WHERE dialogue_id = $1', [
        dialogueId,
      ]);
      expect(rows).toEqual([]);
    }
    expect(new Set(told).size).toBe(1);
    expect(told[0]).toMatch(/\["stopped"\],"dialogue.moved-on".*"ended":\{"how":"stopped","kept":false\}/);
  }, 60_000);

  it('a tag that was set aside with a reason stops nothing', async () => {
    await confirm(world, owner);
    await clinic().changeTags({ params: params(), body: { tags: ['under-4h-sleep'] } });
    const given = await anAssignment(world, couple, {
      key: 'listening',
      plan: {},
      overrideReason: 'They slept.',
    });
    expect(await codeOf(begin(ann, at))).toBe('assignment.ended');
    expect(await codeOf(begin(ann, given.occurrenceIds[0] ?? ''))).toBe('ok');
  });

  it('whoever has left has nothing of it, and for the other it has stopped', async () => {
    const { dialogueId } = await begin(ann, at);
    await play(dialogueId, ...opening(ann, ben));
    await wasLeftAlone(world, couple.coupleId, ann);
    expect(await codeOf(look(ann, dialogueId))).toBe('absent');
    expect((await look(ben, dialogueId)).mine.view.ended).toEqual({ how: 'stopped', kept: false });
    expect(await codeOf(begin(ben, at))).toBe('assignment.ended');
  });

  it('a task without a door, one for one alone, and one that has closed begin none', async () => {
    const elsewhere = await anAssignment(world, couple);
    expect(await codeOf(begin(ann, elsewhere.occurrenceIds[0] ?? ''))).toBe('absent');
    const alone = await anAssignment(world, couple, {
      key: 'listening', plan: {}, for: { kind: 'one', personId: ann.personId },
    }); // prettier-ignore
    expect(await codeOf(begin(ann, alone.occurrenceIds[0] ?? ''))).toBe('absent');
    tick(world, 4 * 86_400);
    await world.work();
    expect(await codeOf(begin(ann, at))).toBe('response.closed');
  });

  it('a talk that goes on when its task closes goes on', async () => {
    tick(world, 3 * 86_400 + 10 * 3600);
    const { dialogueId } = await begin(ann, at);
    tick(world, 3600);
    await world.work();
    await play(dialogueId, ...opening(ann, ben));
    expect((await look(ben, dialogueId)).mine.view.is).toBe('speaking');
  });

  it('another couple, the staff and nobody have none of it', async () => {
    const { dialogueId } = await begin(ann, at);
    const eve = (
      await aCouple(world, owner, { names: [`eve${couples}`, `dan${couples}`] as [string, string] })
    ).partners[0];
    expect([await codeOf(look(eve, dialogueId)), await codeOf(begin(eve, at))]).toEqual(['absent', 'absent']);
    expect(await codeOf(look(owner, dialogueId))).toBe('sign-in.needed');
    expect(await codeOf(look({ browser: world.browser() }, dialogueId))).toBe('sign-in.needed');
  });
});

describe('on the shelf', () => {
  it('kept words stay within reach of both, however many talks one begins and stops afterwards', async () => {
    const { dialogueId: id } = await begin(ann, at);
    await play(id, ...opening(ann, ben), ...toTheEnd(ann, ben));
    for (const one of [ann, ben]) await move(one, id, { do: 'give', keep: true });
    for (let more = 0; more < 21; more++) {
      tick(world, 1);
      await move(ann, (await begin(ann, at)).dialogueId, 'stop');
    }
    const { dialogues } = await ben.browser.me.us({ query: {} });
    expect(dialogues.filter(({ isKept }) => isKept)).toMatchObject([{ dialogueId: id }]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { codeOf } from '../../test/browser.ts';
import { aCouple, openPrivate, type Couple, type Partner } from '../../test/builders/couples.ts';
import { wasLeftAlone } from '../../test/builders/ends.ts';
import { aPractice, signIn, tick, type Staff } from '../../test/builders/identity.ts';
import { respond } from '../../test/builders/responses.ts';
import { aTalkToHave, begin, heard, look, move, opening, play, toTheEnd } from '../../test/builders/talks.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let owner: Staff;
let couple: Couple;
let ann: Partner;
let ben: Partner;
let at: string;
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
  at = (await aTalkToHave(world, couple)).occurrenceId;
}, 180_000);

const params = () => ({ coupleId: couple.coupleId });
const talked = async () => {
  const { dialogueId } = await begin(ann, at);
  await play(dialogueId, ...opening(ann, ben));
  tick(world, 240);
  await play(dialogueId, ...heard(ann, ben), [ann, 'pass']);
  tick(world, 120);
  await play(dialogueId, [ben, { do: 'pause', minutes: 20 }]);
  tick(world, 20 * 60);
  for (const one of [ann, ben]) await move(one, dialogueId, { do: 'choose', choice: 'go-on' });
  await play(dialogueId, ...heard(ben, ann), [ben, 'pass'], ...toTheEnd(ann, ben));
  for (const one of [ann, ben]) await move(one, dialogueId, { do: 'give', keep: false });
  return dialogueId;
};

describe('the clinician', () => {
  it('sees length, turns and pauses of talks, and in the room only what both know', async () => {
    await talked();
    await signIn(world, owner);
    const { dialogues } = await owner.browser.clinic.dialogues({ params: params() });
    const joint = {
      on: '2026-03-02', mode: 'two-phones', minutes: 6, answered: 4, confirmedAtFirst: 4, keptForAppointment: 0, pauses: 1,
    }; // prettier-ignore
    expect(dialogues).toEqual([
      {
        ...joint,
        ended: 'thanked',
        floor: [
          { personId: ann.personId, displayName: ann.displayName, turns: 2, minutes: 4 },
          { personId: ben.personId, displayName: ben.displayName, turns: 2, minutes: 2 },
        ],
      },
    ]);
    const brief = await owner.browser.clinic.brief({ params: params(), query: {} });
    const page = await owner.browser.clinic.couple({ params: params() });
    expect([brief.dialogues, page.dialogues]).toEqual([[joint], [joint]]);
    const { entries } = await owner.browser.clinic.audit({ query: { coupleId: couple.coupleId } });
    expect(entries.map(({ act }) => act)).toContain('dialogues.read');
  });

  it('names the two in one order, whoever began, and counts nothing that one did alone', async () => {
    for (const [one, other] of [
      [ann, ben],
      [ben, ann],
    ] as const) {
      const { dialogueId } = await begin(one, at);
      await play(
        dialogueId,
        ...opening(one, other),
        ...heard(one, other),
        [one, 'pass'],
        ...heard(other, one),
      );
      tick(world, 9 * 60);
      if (one === ben) await play(dialogueId, [one, 'heard-enough'], [one, 'take-back']);
      tick(world, 9 * 60);
      await play(dialogueId, [other, 'stop']);
    }
    await signIn(world, owner);
    const { dialogues } = await owner.browser.clinic.dialogues({ params: params() });
    expect(dialogues.map(({ minutes, floor }) => [minutes, floor.map(({ personId }) => personId)])).toEqual(
      Array(2).fill([10, dialogues[0]?.floor.map(({ personId }) => personId)]),
    );
    const { partners } = await owner.browser.clinic.couple({ params: params() });
    expect(dialogues[0]?.floor.map(({ personId }) => personId)).toEqual(
      partners.map(({ personId }) => personId),
    );
  });

  it('learns nothing of a talk that goes on, nor of an invitation that nobody took', async () => {
    const { dialogueId } = await begin(ann, at);
    const seen = async () => (await owner.browser.clinic.dialogues({ params: params() })).dialogues;
    await play(dialogueId, [ann, 'topic'], [ann, 'stop']);
    await play((await begin(ann, at)).dialogueId, ...opening(ann, ben));
    expect(await seen()).toEqual([]);
  });
});

describe('the day after', () => {
  const asked = async ({ browser }: Partner) => {
    const { tasks } = await browser.me.today();
    return tasks.filter(({ key }) => key === 'felt-heard');
  };
  const morning = () => {
    world.clock.set(
      new Date(Math.ceil(world.clock.now().getTime() / 86_400_000) * 86_400_000 + 13 * 3_600_000),
    );
    return world.work();
  };

  it('each is asked once, alone, and not before', async () => {
    await talked();
    await world.work();
    expect([await asked(ann), await asked(ben)]).toEqual([[], []]);
    await morning();
    for (const one of [ann, ben]) expect(await asked(one)).toMatchObject([{ variant: 'solo' }]);
    await world.work();
    expect(await asked(ann)).toHaveLength(1);
  });

  it('the answer is the author’s and the therapist’s; the other sees the same bytes', async () => {
    await talked();
    await morning();
    const everything = async () => {
      await openPrivate(ben);
      const { me } = ben.browser;
      return JSON.stringify([
        await me.today(),
        await me.us({ query: {} }),
        await me.mine(),
        await me.library({}),
      ]);
    };
    const before = await everything();
    await signIn(world, owner);
    const answersOf = async () => (await owner.browser.clinic.dialogues({ params: params() })).feltHeard;
    expect((await answersOf()).map(({ answers }) => answers)).toEqual([[], []]);
    const [task] = await asked(ann);
    const said = (ending: 'open' | 'done') =>
      respond(
        ann,
        task?.occurrenceId ?? '',
        { 'felt-heard': { value: { picked: ['partly'], own: 'half of it' }, level: 'V1' } },
        { ending },
      );
    await said('open');
    expect((await answersOf()).map(({ answers }) => answers)).toEqual([[], []]);
    await said('done');
    expect(await everything()).toBe(before);
    const [of] = await answersOf();
    expect(of).toMatchObject({
      personId: ann.personId,
      answers: [{ own: 'half of it', words: [{ en: 'Some of it did' }] }],
    });
    await openPrivate(ann);
    await ann.browser.me.narrow({
      params: { occurrenceId: task?.occurrenceId ?? '' },
      body: { levels: { 'felt-heard': 'V0' } },
    });
    expect((await answersOf()).map(({ answers }) => answers)).toEqual([[], []]);
  });

  it('nobody is asked about a talk in which nobody had the floor, nor who has left', async () => {
    await move(ann, (await begin(ann, at)).dialogueId, 'stop');
    await morning();
    expect([await asked(ann), await asked(ben)]).toEqual([[], []]);
    at = await signIn(world, owner).then(async () => (await aTalkToHave(world, couple)).occurrenceId);
    await talked();
    await signIn(world, owner);
    await wasLeftAlone(world, couple.coupleId, ann);
    await morning();
    expect([await asked(ann), (await asked(ben)).length]).toEqual([[], 1]);
  });
});

describe('on one phone', () => {
  it('the lock stands between the two, and the private choices of each are theirs while it is in their hand', async () => {
    const { dialogueId: id, ...page } = await begin(ann, at, { mode: 'one-phone', topic: 'the dishes' });
    expect([page.isCarriedHere, page.mine.view.locked, page.theirs?.view.locked]).toEqual([
      true,
      false,
      true,
    ]);
    expect([page.mine.words.length, page.theirs?.words.length]).toEqual([1, 0]);
    const as = (by: 'me' | 'partner', act: Parameters<typeof move>[2]) => move(ann, id, act, {}, by);
    await as('me', { do: 'first', first: 'partner' });
    await as('me', 'read-rule');
    await as('me', 'ready');
    expect(await codeOf(as('partner', 'ready'))).toBe('dialogue.other-phone');
    const handed = await as('me', 'hand-over');
    expect([handed.mine.view.locked, handed.theirs?.view.locked]).toEqual([true, true]);
    const taken = await as('partner', 'take');
    expect(taken.theirs).toMatchObject({ view: { locked: false, mine: null, gathering: { first: 'me' } } });
    expect((await as('partner', 'ready')).theirs?.view).toMatchObject({ is: 'speaking', floor: 'me' });
  });

  it('the other’s own phone shows nothing of it before its end, and may only stop it', async () => {
    const { dialogueId: id } = await begin(ann, at, { mode: 'one-phone', topic: 'the dishes' });
    const seen = await look(ben, id);
    expect(seen).toMatchObject({
      isCarriedHere: false,
      theirs: null,
      mine: { view: { locked: true }, words: [], moves: ['stop'] },
    });
    expect(await codeOf(move(ben, id, 'take'))).toBe('dialogue.other-phone');
    expect(await codeOf(move(ben, id, 'ready', {}, 'partner'))).toBe('dialogue.not-yours');
    expect((await move(ben, id, 'stop')).mine.view.ended).toEqual({ how: 'stopped', kept: false });
  });

  it('the clinician is told that it was, and who is named there lets kept words go', async () => {
    const { dialogueId: id } = await begin(ann, at, { mode: 'one-phone', topic: 'the dishes' });
    const as = (by: 'me' | 'partner', ...acts: Parameters<typeof move>[2][]) =>
      acts.reduce((before, act) => before.then(() => move(ann, id, act, {}, by)), look(ann, id));
    await as('me', { do: 'first', first: 'me' }, 'read-rule', 'ready', 'hand-over');
    await as('partner', 'take', 'ready', 'hand-over');
    await as('me', 'take', 'said', 'hand-over');
    await as('partner', 'take', 'paraphrase', 'hand-over');
    await as('me', 'take', 'confirm', 'continue', 'close', { do: 'give', keep: true }, 'hand-over');
    await as('partner', 'take', { do: 'give', keep: true });
    expect((await look(ben, id)).mine.words).toEqual([
      { seq: 0, kind: 'topic', by: 'partner', text: 'the dishes' },
    ]);
    await signIn(world, owner);
    expect((await owner.browser.clinic.brief({ params: params(), query: {} })).dialogues).toMatchObject([
      { mode: 'one-phone' },
    ]);
    await ben.browser.me.letGoDialogue({ params: { dialogueId: id } });
    expect((await look(ann, id)).mine.words).toEqual([]);
  });
});

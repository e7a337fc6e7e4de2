import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { codeOf } from '../../test/browser.ts';
import { aCouple, type Couple, type Partner } from '../../test/builders/couples.ts';
import { aPractice, signIn, tick, type Staff } from '../../test/builders/identity.ts';
import { aTalkToHave, begin, heard, look, move, opening, play, toTheEnd } from '../../test/builders/talks.ts';
import { startWorld, type World } from '../../test/harness.ts';

const minute = 60;
const day = 24 * 60 * minute;

let world: World;
let owner: Staff;
let couple: Couple;
let ann: Partner;
let ben: Partner;
let at: string;
let id: string;

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
}, 180_000);
afterAll(() => world?.close());

let couples = 0;
/** A new couple each time: what another test left is nothing to this one. */
beforeEach(async () => {
  await signIn(world, owner);
  couples += 1;
  couple = await aCouple(world, owner, { names: [`ann${couples}`, `ben${couples}`] as [string, string] });
  [ann, ben] = couple.partners;
  at = (await aTalkToHave(world, couple)).occurrenceId;
  id = (await begin(ann, at)).dialogueId;
}, 180_000);

const wordsKept = async () =>
  (await world.admin.query('SELECT kind FROM dialogue_word WHERE couple_id = $1', [couple.coupleId])).rows
    .length;
const viewOf = async (one: Partner) => (await look(one, id)).mine.view;
const wordsOf = async (one: Partner) =>
  (await look(one, id)).mine.words.map(({ by, kind }) => `${by} ${kind}`);

describe('beginning', () => {
  it('invites the other, and whoever begins too comes into the same talk', async () => {
    const today = await ben.browser.me.today();
    expect(today.dialogue).toEqual({
      dialogueId: id,
      occurrenceId: at,
      mode: 'two-phones',
      invitedBy: 'partner',
    });
    expect((await ann.browser.me.today()).dialogue).toMatchObject({ invitedBy: 'me' });
    expect((await ben.browser.me.occurrence({ params: { occurrenceId: at } })).dialogue).toEqual(
      today.dialogue,
    );
    expect((await begin(ben, at, { mode: 'one-phone' })).dialogueId).toBe(id);
    expect((await begin(ann, at, { mode: 'two-phones' }, id)).mine.view.seq).toBe(0);
  });

  it('by both at one moment makes one', async () => {
    await move(ann, id, 'stop');
    const pages = await Promise.all([begin(ann, at), begin(ben, at)]);
    expect(pages[0]?.dialogueId).toBe(pages[1]?.dialogueId);
    expect(pages.map(({ invitedBy }) => invitedBy).sort()).toEqual(['me', 'partner']);
  });

  it('may bring a subject along', async () => {
    await move(ann, id, 'stop');
    ({ dialogueId: id } = await begin(ben, at, {
      mode: 'two-phones',
      topic: 'I feel alone with the bills.',
    }));
    const { mine } = await look(ann, id);
    expect(mine.words).toEqual([
      { seq: 0, kind: 'topic', by: 'partner', text: 'I feel alone with the bills.' },
    ]);
    expect(mine.view.gathering).toEqual({ topic: true, first: null, rule: false });
  });
});

describe('a talk on two phones', () => {
  it('goes from the first word to a thank-you each, and its words are gone', async () => {
    await play(id, ...opening(ann, ben));
    expect([(await viewOf(ann)).floor, (await viewOf(ben)).floor]).toEqual(['me', 'partner']);
    expect((await look(ben, id)).mine.moves).not.toContain('paraphrase');
    await play(id, ...toTheEnd(ann, ben));
    expect(await wordsOf(ben)).toEqual(['partner topic', 'me paraphrase']);
    await move(ann, id, { do: 'give', keep: true }, { takeaway: 'to ask first', thanks: 'for staying' });
    expect(await wordsOf(ben)).toEqual(['partner topic', 'me paraphrase']);
    expect(await wordsOf(ann)).toEqual(['me topic', 'partner paraphrase', 'me takeaway', 'me thanks']);
    await move(ben, id, { do: 'give', keep: false }, { thanks: 'for saying it' });
    for (const one of [ann, ben]) {
      const { mine } = await look(one, id);
      expect([mine.view.ended, mine.words, mine.moves]).toEqual([{ how: 'thanked', kept: false }, [], []]);
      const us = await one.browser.me.us({ query: {} });
      expect(us.dialogues).toMatchObject([{ dialogueId: id, how: 'thanked', isKept: false }]);
      expect(us.bricks).toBe(1);
      expect((await one.browser.me.today()).dialogue).toBeNull();
    }
    expect(await wordsKept()).toBe(0);
  });

  it('keeps its words where both choose so, until either lets them go', async () => {
    await play(id, ...opening(ann, ben), ...toTheEnd(ann, ben));
    expect(await codeOf(ann.browser.me.letGoDialogue({ params: { dialogueId: id } }))).toBe(
      'dialogue.not-now',
    );
    await move(ann, id, { do: 'give', keep: true }, { thanks: 'for staying' });
    await move(ben, id, { do: 'give', keep: true });
    expect(await wordsOf(ben)).toEqual(['partner topic', 'me paraphrase', 'partner thanks']);
    for (const one of [ben, ann]) await one.browser.me.letGoDialogue({ params: { dialogueId: id } });
    expect(await wordsOf(ann)).toEqual([]);
    expect((await viewOf(ann)).ended).toEqual({ how: 'thanked', kept: false });
    expect(await wordsKept()).toBe(0);
    // It is written down once, and not which of the two it was.
    const { entries } = await owner.browser.clinic.audit({ query: { coupleId: couple.coupleId } });
    expect(entries.filter(({ act }) => act === 'dialogue.let-go')).toMatchObject([
      { who: '—', role: 'partner' },
    ]);
  });

  it('says of each word with which move it came, and of takeaways not who gave first', async () => {
    await play(id, ...opening(ann, ben), ...toTheEnd(ann, ben));
    await move(ann, id, { do: 'give', keep: true }, { thanks: 'for staying' });
    await move(ben, id, { do: 'give', keep: true }, { thanks: 'for saying it' });
    const { words } = (await look(ben, id)).mine;
    expect(words.map(({ kind, seq }) => [kind, seq])).toEqual([
      ['topic', 0],
      ['paraphrase', 5],
      ['thanks', words[2]?.seq],
      ['thanks', words[2]?.seq],
    ]);
  });

  it('counts a repeat once, whenever it comes, and decides once where both press', async () => {
    await play(id, ...opening(ann, ben));
    const params = { dialogueId: id, moveId: randomUUID() };
    const { seq } = await viewOf(ann);
    const said = () => ann.browser.me.moveDialogue({ params, body: { seq, act: { do: 'said' } } });
    const first = await said();
    expect(await said()).toEqual(first);
    await move(ben, id, 'paraphrase', { paraphrase: 'that you are tired' });
    expect((await said()).mine.view.is).toBe('confirming');
    expect((await look(ann, id)).mine.words.filter(({ kind }) => kind === 'paraphrase')).toHaveLength(1);

    const now = (await viewOf(ann)).seq;
    const both = [ann, ben].map(({ browser }) =>
      codeOf(
        browser.me.moveDialogue({
          params: { dialogueId: id, moveId: randomUUID() },
          body: { seq: now, act: { do: 'pause', minutes: 20 } },
        }),
      ),
    );
    expect((await Promise.all(both)).sort()).toEqual(['dialogue.moved-on', 'ok']);
  });

  it('refuses what is not the turn of the one, with a code and nothing of the other', async () => {
    await play(id, ...opening(ann, ben));
    expect(await codeOf(move(ben, id, 'said'))).toBe('dialogue.not-yours');
    expect(await codeOf(move(ben, id, 'close-enough'))).toBe('dialogue.not-now');
    expect(await codeOf(move(ann, id, { do: 'pause', minutes: 5 }))).toBe('pause.out-of-range');
    expect(await codeOf(move(ann, id, 'said', { thanks: 'too early' }))).toBe('answer.invalid');
    expect(await codeOf(move(ann, id, 'said', {}, 'partner'))).toBe('dialogue.not-yours');
    expect(await codeOf(look(ann, randomUUID()))).toBe('absent');
  });

  it('one subject takes the place of another', async () => {
    await play(id, [ann, 'topic', { topic: 'the dishes' }], [ben, 'topic', { topic: 'the evenings' }]);
    expect((await look(ann, id)).mine.words).toEqual([
      { seq: 1, kind: 'topic', by: 'partner', text: 'the evenings' },
    ]);
    await move(ann, id, 'topic');
    expect(await wordsOf(ben)).toEqual([]);
  });
});

describe('what one does alone', () => {
  it('does not change a byte for the other', async () => {
    await play(id, ...opening(ann, ben), ...heard(ann, ben), [ann, 'pass'], ...heard(ben, ann));
    const now = world.clock.now();
    const before = JSON.stringify(await look(ben, id));
    const row = async () =>
      (await world.admin.query('SELECT * FROM dialogue WHERE id = $1', [id])).rows[0] as unknown;
    const stood = await row();
    world.clock.set(new Date(now.getTime() + 1000));
    expect((await move(ann, id, 'heard-enough')).mine.view.mine).toBe('heard-enough');
    expect(await row()).toEqual(stood);
    world.clock.set(now);
    expect(JSON.stringify(await look(ben, id))).toBe(before);
  });
});

describe('a pause', () => {
  const paused = async () => {
    await play(id, ...opening(ann, ben), [ben, { do: 'pause', minutes: 20 }]);
  };

  it('goes on where both choose to, and with the words', async () => {
    await paused();
    tick(world, 20 * minute);
    for (const one of [ann, ben]) await move(one, id, { do: 'choose', choice: 'go-on' });
    expect((await viewOf(ann)).is).toBe('speaking');
    tick(world, 16 * minute);
    await world.work();
    expect([(await viewOf(ben)).is, await wordsKept()]).toEqual(['speaking', 1]);
  });

  it.each([
    ['a job', () => world.work()],
    ['whoever looks first', () => look(ben, id)],
    ['whoever would go on too late', () => codeOf(move(ben, id, 'read-rule'))],
  ])('that nobody came back from is "later", and its words are gone by %s', async (_, act) => {
    await paused();
    tick(world, 20 * minute);
    await move(ann, id, { do: 'choose', choice: 'go-on' });
    tick(world, 15 * minute);
    await act();
    expect(await wordsKept()).toBe(0);
    for (const one of [ann, ben]) expect((await viewOf(one)).ended).toEqual({ how: 'later', kept: false });
  });
});

describe('a talk that nobody comes back to', () => {
  it('is over after a day, and its words are gone', async () => {
    await play(id, ...opening(ann, ben));
    tick(world, day - 1);
    await world.work();
    expect((await viewOf(ann)).is).toBe('speaking');
    tick(world, 1);
    await world.work();
    expect(await wordsKept()).toBe(0);
    const { rows } = await world.admin.query('SELECT ended FROM dialogue WHERE id = $1', [id]);
    expect(rows).toEqual([{ ended: 'stopped' }]);
    await signIn(world, owner);
    // The day itself was nobody's turn.
    const { dialogues } = await owner.browser.clinic.dialogues({ params: { coupleId: couple.coupleId } });
    expect(dialogues).toMatchObject([{ minutes: 0, ended: 'stopped' }]);
  });

  it('gives way to a new one', async () => {
    tick(world, day);
    const other = await begin(ben, (await aTalkNow()).occurrenceId);
    expect(other.dialogueId).not.toBe(id);
    expect((await viewOf(ann)).ended).toEqual({ how: 'stopped', kept: false });
  });

  const aTalkNow = async () => {
    await signIn(world, owner);
    return aTalkToHave(world, couple);
  };
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { codeOf } from '../../test/browser.ts';
import { anAssignment } from '../../test/builders/assignments.ts';
import { aCouple, openPrivate, type Couple, type Partner } from '../../test/builders/couples.ts';
import { aClinician, aPractice, signIn, type Staff } from '../../test/builders/identity.ts';
import { respond } from '../../test/builders/responses.ts';
import { startWorld, type World } from '../../test/harness.ts';
import { repeats } from './overlap.rules.ts';

let world: World;
let kim: Staff;
let lee: Staff;
let couple: Couple;
let ann: Partner;
let ben: Partner;
let couples = 0;

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  const { owner } = await aPractice(world);
  kim = await aClinician(world, owner, 'kim');
  lee = await aClinician(world, owner, 'lee');
}, 180_000);
afterAll(() => world?.close());
beforeEach(async () => {
  for (const staff of [kim, lee]) await signIn(world, staff);
  couples += 1;
  couple = await aCouple(world, kim, { names: [`ann${couples}`, `ben${couples}`] });
  [ann, ben] = couple.partners;
}, 60_000);

type Level = 'V0' | 'V1' | 'V2' | 'VP';
const step = 'statement';
const share = (who: Partner, at: string, level: Level, words = 'I miss us') =>
  respond(who, at, { [step]: { value: words, level } });
const place = (who: Partner, occurrenceId: string) => ({
  coupleId: couple.coupleId, personId: who.personId, occurrenceId, step,
}); // prettier-ignore
const reply = (who: Partner, at: string, text: string, isSure = false, staff = kim) =>
  staff.browser.clinic.reply({ params: place(who, at), body: { text, isSure } });
const toBoth = async () => {
  const { occurrenceIds } = await anAssignment(world, couple);
  return occurrenceIds[0] ?? '';
};
const toAnn = async () => {
  const { occurrenceIds } = await anAssignment(world, couple, {
    for: { kind: 'one', personId: ann.personId },
  });
  return occurrenceIds[0] ?? '';
};
const inUs = async ({ browser }: Partner) =>
  (await browser.me.us()).items.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.reply?.text ?? []));
const inMine = async (who: Partner) => {
  await openPrivate(who);
  const { items } = await who.browser.me.mine();
  return items.flatMap(({ answers }) => answers.flatMap((answer) => answer.reply?.text ?? []));
};
const everything = async ({ browser }: Partner) => {
  const paths = ['/api/me', '/api/me/today', '/api/me/us', '/api/me/us?all=yes', '/api/me/mine', '/api/me/agenda'];
  return Promise.all(paths.map(async (path) => (await browser.request('GET', path)).text));
}; // prettier-ignore
/** In the appointment, as in a couple's first two weeks. */
const opened = async (occurrenceId: string) => {
  await kim.browser.clinic.openTogether({ params: { coupleId: couple.coupleId, occurrenceId } });
};

describe('a reply', () => {
  it('to words for the therapist alone is read by their author behind the PIN, and nowhere else', async () => {
    const at = await toAnn();
    await share(ann, at, 'V1');
    await openPrivate(ben);
    const before = await everything(ben);
    await reply(ann, at, 'I read this twice.');
    expect(await everything(ben)).toEqual(before);
    expect(await inUs(ann)).toEqual([]);
    expect(await inMine(ann)).toEqual(['I read this twice.']);
    const { replies } = await kim.browser.clinic.replies({ params: { coupleId: couple.coupleId } });
    expect(replies).toMatchObject([{ text: 'I read this twice.', reach: 'author', isMine: true, by: kim.displayName }]); // prettier-ignore
  });

  it('to words for all three is the author’s until they open, and both’s from then on', async () => {
    const at = await toBoth();
    await share(ann, at, 'V2');
    await openPrivate(ben);
    const before = await everything(ben);
    await reply(ann, at, 'Bring this along.');
    expect(await everything(ben)).toEqual(before);
    expect(await inMine(ann)).toEqual(['Bring this along.']);
    await share(ben, at, 'V2');
    await opened(at);
    expect(await inUs(ben)).toEqual(['Bring this along.']);
    expect(await inUs(ann)).toEqual(['Bring this along.']);
    const { replies } = await kim.browser.clinic.replies({ params: { coupleId: couple.coupleId } });
    expect(replies).toMatchObject([{ reach: 'both' }]);
  });

  it('written to one stays with that one, whatever opens later', async () => {
    const at = await toBoth();
    await share(ann, at, 'V1');
    await reply(ann, at, 'For you alone.');
    await openPrivate(ann);
    await ann.browser.me.narrow({ params: { occurrenceId: at }, body: { levels: { [step]: 'V2' } } });
    await share(ben, at, 'V2');
    await opened(at);
    expect((await ben.browser.me.us()).items.flatMap(({ pieces }) => pieces)).toHaveLength(2);
    expect(await inUs(ben)).toEqual([]);
    expect(await inUs(ann)).toEqual([]);
    expect(await inMine(ann)).toEqual(['For you alone.']);
    await reply(ann, at, 'Now for both.');
    expect(await inUs(ben)).toEqual(['Now for both.']);
  });

  it.each(['V0', 'VP'] as const)('goes with words that are taken back to %s, and does not come again', async (level) => {
    const at = await toBoth();
    await share(ann, at, 'V2');
    await reply(ann, at, 'Thank you.');
    await openPrivate(ann);
    const narrow = (to: Level) =>
      ann.browser.me.narrow({ params: { occurrenceId: at }, body: { levels: { [step]: to } } });
    await narrow(level);
    expect(await inMine(ann)).toEqual([]);
    await narrow('V2');
    expect(await inMine(ann)).toEqual([]);
    const { rows } = await world.admin.query('SELECT FROM reply WHERE couple_id = $1', [couple.coupleId]);
    expect(rows).toEqual([]);
  }); // prettier-ignore

  it('goes with words that are erased', async () => {
    const at = await toAnn();
    await share(ann, at, 'V1');
    await reply(ann, at, 'Thank you.');
    await openPrivate(ann);
    await ann.browser.me.eraseAnswer({ params: { occurrenceId: at, step } });
    const { rows } = await world.admin.query('SELECT FROM reply WHERE couple_id = $1', [couple.coupleId]);
    expect(rows).toEqual([]);
    expect((await kim.browser.clinic.replies({ params: { coupleId: couple.coupleId } })).replies).toEqual([]);
  });

  it('is one to an answer: changed or taken back by whoever wrote it', async () => {
    const at = await toAnn();
    await share(ann, at, 'V1');
    await reply(ann, at, 'One.');
    await reply(ann, at, 'Another.');
    expect(await inMine(ann)).toEqual(['Another.']);
    await kim.browser.clinic.takeBackReply({ params: place(ann, at) });
    expect(await inMine(ann)).toEqual([]);
    expect(await codeOf(kim.browser.clinic.takeBackReply({ params: place(ann, at) }))).toBe('absent');
  });

  it('reaches no words that the therapist may not read, and no other therapist writes it', async () => {
    const [shared, own, drafted] = [await toAnn(), await toAnn(), await toAnn()];
    await share(ann, shared, 'V1');
    await share(ann, own, 'V0');
    await respond(ann, drafted, { [step]: { value: 'Not yet', level: 'V1' } }, { ending: 'open' });
    for (const at of [own, drafted]) expect(await codeOf(reply(ann, at, 'Hm'))).toBe('absent');
    expect(await codeOf(reply(ben, shared, 'Hm'))).toBe('absent');
    expect(await codeOf(reply(ann, shared, 'Hm', false, lee))).toBe('absent');
    expect(await codeOf(reply(ann, shared, ' '))).toBe('request.invalid');
  });

  it('warns before it repeats to both what the other wrote for the therapist alone', async () => {
    const at = await toBoth();
    const secret = 'I sometimes sit in the car for half an hour before I come in';
    await share(ben, at, 'V1', secret);
    await share(ann, at, 'V2');
    expect(await codeOf(reply(ann, at, `Ask about this: ${secret}`))).toBe('words.overlap');
    expect(await codeOf(reply(ben, at, `You wrote: ${secret}`))).toBe('ok');
    expect(await codeOf(reply(ann, at, `Ask about this: ${secret}`, true))).toBe('ok');
  });
});

describe('repeating', () => {
  it('is forty letters in a row, however they are written', () => {
    const words = 'No sé cómo decírselo, así que por ahora me lo callo todo';
    expect(repeats('no se como DECIRSELO asi que por ahora me lo callo', [words])).toBe(true);
    expect(repeats('no se como decirselo, hablemos de eso con calma', [words])).toBe(false);
    expect(repeats(words, [])).toBe(false);
    expect(repeats('', [words])).toBe(false);
  });
});

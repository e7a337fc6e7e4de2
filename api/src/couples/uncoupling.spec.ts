import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { codeOf } from '../../test/browser.ts';
import { anAssignment } from '../../test/builders/assignments.ts';
import { canary } from '../../test/builders/canary.ts';
import { aCouple, openPrivate, type Couple, type Partner } from '../../test/builders/couples.ts';
import { alsoKnown, twoOfUs } from '../../test/builders/documents.ts';
import { aClinician, aPractice, confirm, signIn, tick, type Staff } from '../../test/builders/identity.ts';
import { respond } from '../../test/builders/responses.ts';
import { aTalkToHave, begin, opening, play } from '../../test/builders/talks.ts';
import { startWorld, type World } from '../../test/harness.ts';
import { withoutNonces } from '../../test/nonces.ts';

let world: World;
let owner: Staff;
let kim: Staff;
let couple: Couple;
let ann: Partner;
let ben: Partner;

beforeAll(async () => {
  alsoKnown(twoOfUs);
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
  kim = await aClinician(world, owner, 'kim');
}, 180_000);
afterAll(() => world?.close());

beforeEach(async () => {
  await signIn(world, kim);
  couple = await aCouple(world, kim, { names: ['ann', 'ben'] });
  [ann, ben] = couple.partners;
});

const answer = 'Asked alone by telephone; somebody stays with her on Friday.';
const planned = (
  askedBy: string | null = null,
  after = 0,
  words: string | null = 'It was good to know you both.',
) => ({
  isSafe: true as const,
  askedBy,
  answer,
  at: new Date(world.clock.now().getTime() + after).toISOString(),
  words,
});
const at = () => ({ coupleId: couple.coupleId });

async function part(askedBy: string | null = null): Promise<void> {
  await confirm(world, kim);
  await kim.browser.clinic.uncouple({ params: at(), body: planned(askedBy) });
  await world.work();
}
const mineOf = async (one: Partner) => {
  await openPrivate(one);
  return (await one.browser.me.mine()).items;
};
const everything = async ({ browser }: Partner) =>
  Promise.all(
    [
      '',
      '/today',
      '/us',
      '/mine',
      '/care',
      '/agenda',
      '/library',
      '/parted',
      '/safe-contact',
      '/lines',
      '/devices',
      '/erasure',
    ].map(async (path) => {
      const { status, text } = await browser.request('GET', `/api/me${path}`);
      return `${path} ${status} ${text}`;
    }),
  );

describe('who asked', () => {
  it('is behind the PIN, reaches the clinicians as a request, and moves not a byte of the other', async () => {
    const before = await everything(ben);
    await expect(ann.browser.me.stopTogether()).rejects.toEqual(
      expect.objectContaining({ code: 'private.closed' }),
    );
    await openPrivate(ann);
    await ann.browser.me.stopTogether();
    await ann.browser.me.stopTogether();
    expect(await everything(ben)).toEqual(before);
    const { requests } = await kim.browser.clinic.requests();
    expect(requests.filter(({ coupleId }) => coupleId === couple.coupleId)).toEqual([
      expect.objectContaining({ kind: 'stop-together', personId: ann.personId }),
    ]);
  });

  it('cannot be told from anything either of the two sees: she asked, he asked, or nobody did', async () => {
    const worlds: string[][] = [];
    for (const who of [0, 1, null] as const) {
      await signIn(world, kim);
      couple = await aCouple(world, kim, { names: ['ann', 'ben'] });
      const [a, b] = ([ann, ben] = couple.partners);
      const task = await anAssignment(world, couple, {
        schedule: { kind: 'once', start: '2026-03-01', due: '2026-03-30' },
      });
      await respond(
        a,
        task.occurrenceIds[0] ?? '',
        { feeling: { value: { items: ['sad'], own: [] }, level: 'V2' } },
        { ending: 'open' },
      ).catch(() => undefined);
      for (const one of [a, b]) await openPrivate(one);
      const asking = who === null ? null : couple.partners[who];
      await asking?.browser.me.stopTogether();
      await confirm(world, kim);
      await kim.browser.clinic.uncouple({ params: at(), body: planned(asking?.personId ?? null, 60_000) });
      const waiting = [await everything(a), await everything(b)];
      tick(world, 61);
      await world.work();
      const seen = [...waiting, await everything(a), await everything(b)].flat();
      worlds.push(withoutNonces(seen).map((text) => text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<moment>')));
    }
    expect(worlds[1]).toEqual(worlds[0]);
    expect(worlds[2]).toEqual(worlds[0]);
    expect(worlds[0]?.filter((text) => text.includes('It was good to know you both.'))).toHaveLength(2);
  }, 60_000);
});

describe('the clinician', () => {
  it('proves themselves, is answered that it is safe, and may call it off until it has happened', async () => {
    const { clinic } = kim.browser;
    tick(world, 16 * 60);
    await signIn(world, kim);
    expect(await codeOf(clinic.uncoupling({ params: at() }))).toBe('confirm.needed');
    expect(await codeOf(clinic.uncouple({ params: at(), body: planned() }))).toBe('confirm.needed');
    await confirm(world, kim);
    const notSafe = { ...planned(), isSafe: false } as unknown as ReturnType<typeof planned>;
    expect(await codeOf(clinic.uncouple({ params: at(), body: notSafe }))).toBe('request.invalid');
    expect(await codeOf(clinic.uncouple({ params: at(), body: { ...planned(), answer: 'yes' } }))).toBe(
      'request.invalid',
    );
    expect(await codeOf(clinic.uncouple({ params: at(), body: planned(kim.personId) }))).toBe('absent');
    expect(await codeOf(clinic.uncouple({ params: at(), body: planned(null, 61 * 86_400_000) }))).toBe(
      'uncoupling.moment',
    );
    await clinic.uncouple({ params: at(), body: planned(ann.personId, 3_600_000) });
    expect(await codeOf(clinic.uncouple({ params: at(), body: planned() }))).toBe('uncoupling.planned');
    await world.work();
    const { planned: waits } = await clinic.uncoupling({ params: at() });
    expect(waits).toEqual(expect.objectContaining({ askedBy: ann.personId, answer, hasHappened: false }));
    expect((await ben.browser.me.whoAmI()).couple).not.toBeNull();
    expect((await ben.browser.me.parted()).note).toBeNull();
    await clinic.callOffUncoupling({ params: at() });
    tick(world, 3_700);
    await world.work();
    expect((await ben.browser.me.whoAmI()).couple).not.toBeNull();
    await signIn(world, kim);
    await confirm(world, kim);
    expect(await codeOf(clinic.callOffUncoupling({ params: at() }))).toBe('absent');
  });

  it('goes on with one of them in a file of their own, of which the other learns nothing', async () => {
    await part(ben.personId);
    const { clinic } = kim.browser;
    const before = await everything(ben);
    const { coupleId } = await clinic.goOnAlone({ params: { ...at(), personId: ann.personId } });
    expect(await codeOf(clinic.goOnAlone({ params: { ...at(), personId: ann.personId } }))).toBe(
      'uncoupling.planned',
    );
    expect(await everything(ben)).toEqual(before);
    expect((await ann.browser.me.whoAmI()).couple).toEqual(expect.objectContaining({ partnerName: null }));
    const alone = { ...couple, coupleId };
    const { occurrenceIds } = await anAssignment(world, alone, {
      for: { kind: 'one', personId: ann.personId },
    });
    expect((await ann.browser.me.today()).tasks.map((task) => task.occurrenceId)).toEqual(occurrenceIds);
  });

  it('ends no part alone that somebody has taken', async () => {
    const ending = kim.browser.clinic.endMembership({ params: { ...at(), personId: ann.personId } });
    expect(await codeOf(ending)).toBe('uncoupling.first');
  });

  it('is the couple’s own: no colleague, no owner, no partner plans it', async () => {
    await signIn(world, owner);
    for (const one of [owner, await aClinician(world, owner, 'lou')]) {
      await signIn(world, one);
      await confirm(world, one);
      const { clinic } = one.browser;
      for (const ask of [
        () => clinic.uncoupling({ params: at() }), () => clinic.uncouple({ params: at(), body: planned() }), () => clinic.callOffUncoupling({ params: at() }),
        () => clinic.goOnAlone({ params: { ...at(), personId: ann.personId } }), () => clinic.erasures({ params: at() }),
        () => clinic.erasePartner({ params: { ...at(), personId: ann.personId } }),
        () => clinic.holdErasure({ params: { ...at(), personId: ann.personId }, body: { until: '2030-01-01' } }),
      ]) expect(await codeOf(ask())).toBe('absent'); // prettier-ignore
    }
  });
});

describe('in the middle of something', () => {
  it('what one had written stays theirs, what was on its way is kept for them, and nothing opens', async () => {
    const { occurrenceIds } = await anAssignment(world, couple, { key: twoOfUs.key, opening: 'closing' });
    const [task = ''] = occurrenceIds;
    const [hers, late] = [canary('ann', 'letter'), canary('ann', 'late')];
    await respond(ann, task, { letter: { value: { own: hers }, level: 'VP' } });
    const { revision: base } = await ann.browser.me.occurrence({ params: { occurrenceId: task } });
    await part();
    const body = {
      write: randomUUID(), base, ending: 'done' as const, happened: [], sent: ['letter'],
      answers: { letter: { value: { own: late }, level: 'VP' as const } },
    }; // prettier-ignore
    const put = () => ann.browser.me.respond({ params: { occurrenceId: task }, body });
    expect([await codeOf(put()), await codeOf(put())]).toEqual(['assignment.ended', 'assignment.ended']);
    tick(world, 10 * 86_400);
    await world.work();
    await signIn(world, kim);
    expect(JSON.stringify(await everything(ben))).not.toMatch(new RegExp(`${hers}|${late}`));
    const [item] = await mineOf(ann);
    expect(item?.answers.map(({ value }) => value)).toEqual([{ own: hers }]);
    expect(item?.asides.map(({ value }) => value)).toEqual([{ own: late }]);
    expect((await ben.browser.me.us({ query: {} })).items.flatMap(({ pieces }) => pieces)).toEqual([]);
    expect(await codeOf(respond(ben, task, { letter: { value: { own: 'mine' }, level: 'VP' } }))).toBe(
      'assignment.ended',
    );
  });

  it('a talk that goes on ends, and what each had typed goes back to each alone', async () => {
    const { occurrenceId } = await aTalkToHave(world, couple);
    const { dialogueId } = await begin(ann, occurrenceId);
    const said = canary('ben', 'said back');
    await play(dialogueId, ...opening(ann, ben), [ann, 'said'], [ben, 'paraphrase', { paraphrase: said }]);
    await part(ann.personId);
    const asides = async (one: Partner) =>
      (await mineOf(one)).flatMap((item) => item.asides.map(({ value }) => value));
    expect(await asides(ben)).toEqual([said]);
    expect(await asides(ann)).toEqual(['the dishes']);

    // A move that was on its way: a coded answer, however often it comes; its words are its author's, and cross to nobody.
    const late = canary('ann', 'late');
    const moveLate = (one: Partner, moveId: string, by: 'me' | 'partner', at = dialogueId) =>
      codeOf(
        one.browser.me.moveDialogue({
          params: { dialogueId: at, moveId },
          body: { seq: 9, by, act: { do: 'not-quite' }, words: { meaning: late } },
        }),
      );
    const again = randomUUID();
    for (const [moveId, by] of [
      [again, 'me'],
      [again, 'me'],
      [randomUUID(), 'partner'],
    ] as const)
      expect(await moveLate(ann, moveId, by)).toBe('assignment.ended');
    expect([(await asides(ann)).sort(), await asides(ben)]).toEqual([[late, 'the dishes'], [said]]);
    expect(await moveLate(ann, randomUUID(), 'me', randomUUID())).toBe('absent');
    const others = await aCouple(world, kim, { names: ['cleo', 'dan'] });
    expect(await moveLate(others.partners[0], randomUUID(), 'me')).toBe('absent');
    const { rows } = await world.admin.query('SELECT 1 FROM dialogue_word w WHERE w.dialogue_id = $1', [
      dialogueId,
    ]);
    expect(rows).toEqual([]);
  });
});

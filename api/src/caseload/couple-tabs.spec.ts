import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anAssignment, dayOf } from '../../test/builders/assignments.ts';
import { aCouple, type Couple } from '../../test/builders/couples.ts';
import { part } from '../../test/builders/ends.ts';
import { aClinician, aPractice, signIn, tick, type Staff } from '../../test/builders/identity.ts';
import { respond } from '../../test/builders/responses.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let owner: Staff;
let couple: Couple;
const day = 86_400;
const clinic = () => owner.browser.clinic;

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
  couple = await aCouple(world, owner, { names: ['ann', 'ben'] });
  tick(world, 15 * day);
  await signIn(world, owner);
}, 180_000);
afterAll(() => world?.close());

/** Given, answered by both at these levels, and closed. */
async function answered(words: string, level: 'VP' | 'V2') {
  const given = await anAssignment(world, couple, { schedule: { kind: 'once', start: dayOf(world, -1), due: dayOf(world, 1) } }); // prettier-ignore
  for (const partner of couple.partners)
    await respond(partner, given.occurrenceIds[0]!, { statement: { value: `${words} ${partner.name}`, level } }); // prettier-ignore
  return given.occurrenceIds[0]!;
}

describe('what has opened', () => {
  it('is told in the words of both, newest first and page by page; what is just for the two is not', async () => {
    const { coupleId } = couple;
    const read = () => clinic().answers({ params: { coupleId } });
    const before = await answered('early', 'V2');
    await answered('secret', 'VP');
    expect((await read()).answers).toEqual([]);
    tick(world, 3 * day);
    await world.work();
    await signIn(world, owner);
    const { answers, next } = await read();
    expect(answers.map(({ occurrenceId }) => occurrenceId)).toEqual([before]);
    expect(answers[0]!.pieces.map(({ value }) => value).sort()).toEqual(['early ann', 'early ben']);
    expect(next).toBeNull();
    for (let times = 0; times < 13; times++) await answered(`word ${times}`, 'V2');
    tick(world, 3 * day);
    await world.work();
    await signIn(world, owner);
    const first = await read();
    expect(first.answers.length).toBe(12);
    const rest = await clinic().answers({ params: { coupleId }, query: { after: first.next! } });
    expect(rest.next).toBeNull();
    const all = [...first.answers, ...rest.answers].map(({ occurrenceId }) => occurrenceId);
    expect(new Set(all).size).toBe(14);
    expect(JSON.stringify([first, rest])).not.toContain('secret');
    const { entries } = await clinic().audit({ query: { coupleId } });
    expect(entries.filter(({ act }) => act === 'answers.read').length).toBe(4);
  });

  it('of loads is counted per person, and nothing before both opened it', async () => {
    const { coupleId } = couple;
    const [ann, ben] = couple.partners;
    const given = await anAssignment(world, couple, { key: 'load-map', schedule: { kind: 'once', start: dayOf(world, -1), due: dayOf(world, 1) } }); // prettier-ignore
    const at = given.occurrenceIds[0]!;
    const { exercise } = { exercise: await clinic().exercise({ params: { key: 'load-map', version: '1' } as never }) }; // prettier-ignore
    const steps = (exercise as never as { variants: { couple: { steps: { id: string; cards?: { id: string }[] }[] } } })
      .variants.couple.steps; // prettier-ignore
    const [one = '', two = ''] = steps.find(({ id }) => id === 'deal')!.cards!.map(({ id }) => id);
    await respond(ann, at, {
      deal: { value: { [one]: 'me', [two]: 'me' }, level: 'V2' },
      fair: { value: { picked: ['more-on-me'] }, level: 'V1' },
    });
    await respond(ben, at, { deal: { value: { [one]: 'both', [two]: 'nobody' }, level: 'V2' } });
    const load = () => clinic().load({ params: { coupleId } });
    const closed = await load();
    expect(closed.weeks).toEqual([]);
    await clinic().openTogether({ params: { coupleId, occurrenceId: at } });
    const { weeks, felt } = await load();
    expect(weeks.length).toBe(1);
    const none = { me: 0, partner: 0, both: 0, others: 0, nobody: 0 };
    expect(weeks[0]!.told).toMatchObject([
      { ...none, personId: ann.personId, me: 2 },
      { ...none, personId: ben.personId, both: 1, nobody: 1 },
    ]);
    expect(felt.map(({ personId, answers }) => [personId, answers.map(({ words }) => words[0]?.en)])).toEqual(
      [
        [ann.personId, ['a bit heavy on me']],
        [ben.personId, []],
      ],
    );
  });
});

describe('the list', () => {
  it('shows those that stand so, and turns its pages within them', async () => {
    const lone = await clinic().openCouple({
      body: { timeZone: 'UTC', partners: [{ displayName: 'Kit', locale: 'en', address: 'tu' }] },
    });
    const gone = await aCouple(world, owner, { names: ['gil', 'hal'] });
    await part(world, gone);
    await clinic().addAppointment({
      params: { coupleId: couple.coupleId },
      body: { startsAt: new Date(world.clock.now().getTime() + 1e8).toISOString(), minutes: 50 },
    });
    await anAssignment(world, couple);
    const found = async (state: 'open-tasks' | 'quiet' | 'not-joined' | 'no-appointment' | 'discharged') =>
      (await clinic().couples({ query: { state } })).couples.map(({ coupleId }) => coupleId);
    expect(await found('open-tasks')).toEqual([couple.coupleId]);
    expect(await found('not-joined')).toEqual([lone.coupleId]);
    expect(await found('no-appointment')).toEqual([lone.coupleId]);
    expect(await found('discharged')).toEqual([gone.coupleId]);
    expect(await found('quiet')).toEqual([]);
    const others = [];
    for (const name of ['x', 'y', 'z'])
      others.push((await clinic().openCouple({ body: { timeZone: 'UTC', partners: [{ displayName: name, locale: 'en', address: 'tu' }] } })).coupleId); // prettier-ignore
    const page = (after?: string) =>
      clinic().couples({ query: { state: 'not-joined', limit: 2, ...(after ? { after } : {}) } });
    const first = await page();
    const rest = await page(first.next!);
    expect([...first.couples, ...rest.couples].map(({ coupleId }) => coupleId).sort()).toEqual(
      [lone.coupleId, ...others].sort(),
    );
    expect(rest.next).toBeNull();
    tick(world, 20 * day);
    await signIn(world, owner);
    expect(await found('quiet')).toEqual([couple.coupleId]);
  });

  it('is kept under names by each for themselves, and no name stands in the database', async () => {
    const lou = await aClinician(world, owner, 'lou');
    const views = [
      { name: 'Mornings', search: 'Ximena', sort: 'next' as const },
      { name: 'Too quiet?', state: 'quiet' as const, sort: 'newest' as const },
    ];
    await clinic().keepViews({ body: { views } });
    expect((await clinic().views()).views).toEqual(views);
    expect((await lou.browser.clinic.views()).views).toEqual([]);
    await clinic().keepViews({ body: { views: views.slice(1) } });
    expect((await clinic().views()).views).toEqual(views.slice(1));
    const { rows } = await world.admin.query(
      `SELECT encode(views_sealed, 'escape') AS sealed FROM saved_views`,
    );
    expect(JSON.stringify(rows)).not.toMatch(/Ximena|quiet/);
  });
});

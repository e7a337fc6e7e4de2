import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findProgram, library, programs } from '@usward/catalogue';
import { anAssignment, dayOf } from '../../test/builders/assignments.ts';
import { aCouple, recordSuitability, type Couple } from '../../test/builders/couples.ts';
import { aPractice, confirm, type Staff } from '../../test/builders/identity.ts';
import { startWorld, type World } from '../../test/harness.ts';

const [program] = programs.filter(({ for: whom, weeks }) => whom === 'couple' && weeks.length > 3);
const key = program?.key ?? '';
const weeks = findProgram(key)?.weeks ?? [];

let world: World;
let owner: Staff;
beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
}, 180_000);
afterAll(() => world?.close());

const give = ({ coupleId }: Couple, more: object = {}) =>
  owner.browser.clinic.assignProgram({ params: { coupleId }, body: { key, start: dayOf(world), ...more } });
const planOf = async ({ coupleId }: Couple) =>
  (await owner.browser.clinic.assignments({ params: { coupleId } })).assignments;
const expected = (isOwn: (week: number) => boolean) =>
  weeks.flatMap(({ tasks, ...week }, index) =>
    tasks.flatMap(({ exercise, for: whom }) =>
      whom === 'both' && !week.isOwn && !isOwn(index + 1)
        ? [`${exercise} couple`]
        : [`${exercise} solo`, `${exercise} solo`],
    ),
  );
const given = async (couple: Couple) => (await planOf(couple)).map((one) => `${one.key} ${one.variant}`);

it('the programs are told week by week, with the titles of what is done', async () => {
  const { programs: told } = await owner.browser.clinic.programs();
  expect(told.map((one) => one.key)).toEqual(programs.map((one) => one.key));
  for (const { weeks } of told)
    for (const { tasks } of weeks) expect(tasks.every(({ title }) => title.en)).toBe(true);
});

describe('a program', () => {
  it('is given task by task, over its weeks from its start, and written down', async () => {
    const couple = await aCouple(world, owner, { names: ['ann', 'ben'] });
    const { assignmentIds } = await give(couple);
    const plan = await planOf(couple);
    expect(plan.map((one) => one.assignmentId).sort()).toEqual([...assignmentIds].sort());
    expect((await given(couple)).sort()).toEqual(expected(() => false).sort());

    const days = plan.flatMap(({ occurrences }) => occurrences.map(({ on }) => on)).sort();
    expect(days[0]).toBe('2026-03-02');
    const last = new Date(`${days.at(-1)}T00:00:00Z`).getTime() - new Date('2026-03-02T00:00:00Z').getTime();
    expect(Math.floor(last / (7 * 86_400_000))).toBe(weeks.length - 1);
    const audit = await owner.browser.clinic.audit({ query: { coupleId: couple.coupleId } });
    expect(audit.entries.map(({ act }) => act)).toContain('program.given');
  });

  it('holds nothing joint in weeks of one’s own, nor where the couple has its own weeks', async () => {
    const couple = await aCouple(world, owner, { names: ['cas', 'dee'] });
    await give(couple, { ownWeeks: [1] });
    expect((await given(couple)).sort()).toEqual(expected((week) => week === 1).sort());

    const safe = await aCouple(world, owner, { names: ['eve', 'fay'] });
    await owner.browser.clinic.changeCouple({
      params: { coupleId: safe.coupleId },
      body: { ownWeeks: true },
    });
    await give(safe);
    expect((await given(safe)).every((one) => one.endsWith('solo'))).toBe(true);
  });

  it('goes on in its decks: the same exercise of a later week has a later turn, the same for both', async () => {
    const couple = await aCouple(world, owner, { names: ['gus', 'hal'] });
    const schedule = {
      kind: 'weekly' as const,
      start: dayOf(world),
      weeks: 2,
      days: ['MO' as const, 'TH' as const],
    };
    const [one, two] = couple.partners;
    await anAssignment(world, couple, { key: 'say-it', schedule });
    await anAssignment(world, couple, { key: 'say-it', for: { kind: 'one', personId: one.personId } });
    const again = await anAssignment(world, couple, {
      key: 'say-it',
      schedule: { ...schedule, start: dayOf(world, 14) },
    });
    const turnOf = async ({ browser }: typeof one, occurrenceId = '') =>
      (await browser.me.occurrence({ params: { occurrenceId } })).task.turn;
    for (const [index, occurrenceId] of again.occurrenceIds.entries())
      for (const partner of [one, two]) expect(await turnOf(partner, occurrenceId)).toBe(4 + index);
  });

  it('is refused as a whole, and nothing of it given', async () => {
    const couple = await aCouple(world, owner, { names: ['ivy', 'jon'], suitability: null });
    await expect(give(couple)).rejects.toThrow('suitability.missing');
    expect(await given(couple)).toEqual([]);
    await recordSuitability(world, couple, 'joint');
    await expect(give(couple, { start: dayOf(world, -14) })).rejects.toThrow('request.invalid');
    await expect(give(couple, { start: '9999-12-20' })).rejects.toThrow('request.invalid');
    await expect(give(couple, { key: 'no-such' })).rejects.toThrow('absent');
    expect(await given(couple)).toEqual([]);
  });

  it('gives way to a tag only with a reason, and to fear never', async () => {
    const couple = await aCouple(world, owner, { names: ['kay', 'lea'] });
    const { coupleId } = couple;
    const tag = async (tags: ('fear' | 'acute-mood')[]) => {
      await confirm(world, owner);
      await owner.browser.clinic.changeTags({ params: { coupleId }, body: { tags } });
    };
    await tag(['acute-mood']);
    await expect(give(couple)).rejects.toThrow('exercise.stopped');
    expect(await given(couple)).toEqual([]);
    await give(couple, { overrideReason: 'we spoke' });
    const all = expected(() => false).length;
    expect((await given(couple)).length).toBe(all);
    await tag(['fear']);
    await expect(give(couple, { overrideReason: 'we spoke' })).rejects.toThrow('exercise.stopped');
    expect((await given(couple)).length).toBe(all);
  });

  it('keeps the reason beside what each of the two was given', async () => {
    const { coupleId, ...couple } = await aCouple(world, owner, { names: ['max', 'noa'] });
    await confirm(world, owner);
    await owner.browser.clinic.changeTags({ params: { coupleId }, body: { tags: ['acute-mood'] } });
    const stopped = library.find(({ stoppedBy }) => stoppedBy.includes('acute-mood'))?.key ?? '';
    const asked = { key: stopped, for: { kind: 'each' as const }, overrideReason: 'we spoke' };
    await anAssignment(world, { coupleId, ...couple }, asked);
    const { rows } = await world.admin.query(
      `SELECT a.id, o.tags FROM assignment a LEFT JOIN safety.tag_override o ON o.assignment_id = a.id WHERE a.couple_id = $1`,
      [coupleId],
    );
    expect(rows.map(({ tags }) => tags)).toEqual([['acute-mood'], ['acute-mood']]);
  });
});

it('the minutes of the week are counted for each, once for every day, without the same day of the next week', async () => {
  const couple = await aCouple(world, owner, { names: ['mia', 'ned'] });
  const params = { coupleId: couple.coupleId };
  const [mia, ned] = couple.partners;
  const give = (whom: 'both' | 'each' | string) =>
    owner.browser.clinic.assign({
      params,
      body: {
        key: 'i-statement',
        version: 1,
        for: whom === 'both' || whom === 'each' ? { kind: whom } : { kind: 'one', personId: whom },
        schedule: { kind: 'weekly', start: dayOf(world), weeks: 4, days: ['MO'] },
        plan: {},
      },
    });
  const minutes = async () => {
    const { minutesOfTheWeek } = await owner.browser.clinic.assignments({ params });
    return [mia, ned].map(({ personId }) => minutesOfTheWeek.find((one) => one.personId === personId)?.minutes);
  };
  expect(await minutes()).toEqual([undefined, undefined]);
  const { weeklyMinutes: full } = await give(mia.personId);
  expect(full).toBe((await owner.browser.clinic.exercises({ query: { search: 'i-statement' } })).exercises[0]?.minutes.full);
  await give('each');
  expect(await minutes()).toEqual([2 * full, full]);
  expect(await give('both')).toMatchObject({ weeklyMinutes: 3 * full });
  expect(await minutes()).toEqual([3 * full, 2 * full]);
}); // prettier-ignore

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { StopTag } from '@usward/exercises';
import { createDatabase, type TestDatabase } from '../../test/database.ts';
import { askAgainOn, mayLiftFear, summaryOf, type Decided } from './safety.rules.ts';

/** Late in the evening of the 9th in the practice, already the 10th in Greenwich. */
const now = '2026-06-10T03:00:00Z';
const today = '2026-06-09';
const zone = 'America/Bogota';

type Line = Omit<Decided, 'personId'>;
const on = (decision: Decided['decision'], day: string, again = '2026-07-20'): Line => ({
  decision,
  decidedAt: new Date(`2026-${day}T15:00:00Z`),
  askAgainOn: again,
});

const histories: Record<string, Line[]> = {
  'never asked': [],
  suitable: [on('joint', '05-25')],
  'suitable until tomorrow': [on('joint', '04-15', '2026-06-10')],
  'to be asked again today': [on('joint', '04-14', '2026-06-09')],
  'alone only': [on('alone', '05-25')],
  'to be referred': [on('refer', '05-25')],
  'first alone, then suitable': [on('alone', '05-01'), on('joint', '05-25')],
  'first suitable, then alone': [on('joint', '05-01'), on('alone', '05-25')],
  'decided twice at one moment': [on('alone', '05-25'), on('joint', '05-25')],
};
const all = Object.entries(histories);

describe('suitability', () => {
  it('is asked again after eight weeks', () => {
    assert.equal(askAgainOn('2026-06-09'), '2026-08-04');
  });

  it('lets nothing joint through until both were asked and found suitable', () => {
    const says = (first: string, second: string, tags: StopTag[] = []) =>
      summaryOf(['a', 'b'], decisionsOf({ a: histories[first]!, b: histories[second]! }), tags, today);
    assert.equal(says('suitable', 'never asked'), 'not-recorded');
    assert.equal(says('suitable', 'suitable'), 'joint');
    assert.equal(says('suitable', 'suitable until tomorrow'), 'joint');
    assert.equal(says('suitable', 'to be asked again today'), 'ask-again');
    assert.equal(says('suitable', 'to be referred'), 'alone-only');
    assert.equal(says('suitable', 'decided twice at one moment'), 'alone-only');
    assert.equal(says('suitable', 'suitable', ['fear']), 'alone-only');
    assert.equal(says('suitable', 'suitable', ['alcohol']), 'joint');
  });

  it('is asked again after something changed in their lives, of whoever was not asked since', () => {
    const decisions = decisionsOf({ a: [on('joint', '05-25')], b: [on('joint', '05-20')] });
    const says = (day: string) =>
      summaryOf(['a', 'b'], decisions, [], today, new Date(`2026-${day}T15:00:00Z`));
    assert.equal(says('05-19'), 'joint');
    for (const day of ['05-20', '05-22', '05-25', '06-01']) assert.equal(says(day), 'ask-again', day);
  });

  it('lifts fear only after both were asked again since it was set', () => {
    const decisions = decisionsOf({ a: [on('joint', '05-25')], b: [on('joint', '05-20')] });
    assert.equal(mayLiftFear(['a', 'b'], decisions, new Date('2026-05-10')), true);
    assert.equal(mayLiftFear(['a', 'b'], decisions, new Date('2026-05-22')), false);
    assert.equal(mayLiftFear(['a', 'b', 'c'], decisions, new Date('2026-05-10')), false);
  });
});

describe('the database and the rules', () => {
  let database: TestDatabase;
  const practiceId = randomUUID();
  const clinicianId = randomUUID();

  beforeAll(async () => {
    database = await createDatabase();
    await database.admin.query(
      `INSERT INTO practice (practice_id, name, time_zone, country, policy) VALUES ($1, 'One', $2, 'CO', 'no-secrets')`,
      [practiceId, zone],
    );
    await addPerson(clinicianId, 'clinician');
  }, 180_000);
  afterAll(() => database?.drop());

  const pairs = all.flatMap(([first, a]) => all.map(([second, b]) => [first, second, [a, b]] as const));
  const cases: { name: string; both: readonly Line[][]; tags: StopTag[]; changedAt?: Date }[] = [
    ...pairs.map(([first, second, both]) => ({
      name: `${first} and ${second}`,
      both,
      tags: [] as StopTag[],
    })),
    {
      name: 'suitable both, and fear',
      both: [histories['suitable']!, histories['suitable']!],
      tags: ['fear'] as StopTag[],
    },
    {
      name: 'suitable both, and another tag',
      both: [histories['suitable']!, histories['suitable']!],
      tags: ['pain'] as StopTag[],
    },
    ...['05-24', '05-25', '05-26'].map((day) => ({
      name: `suitable both, and a change on ${day}`,
      both: [histories['suitable']!, histories['suitable']!],
      tags: [] as StopTag[],
      changedAt: new Date(`2026-${day}T15:00:00Z`),
    })),
    { name: 'suitable, and nobody else', both: [histories['suitable']!], tags: [] as StopTag[] },
  ];

  it('agree about every history of two partners', async () => {
    for (const { name, both, tags, changedAt = null } of cases) {
      const people = both.map((lines) => ({ personId: randomUUID(), lines }));
      const coupleId = await write(people, tags, changedAt);
      const decisions = people.flatMap(({ personId, lines }) => lines.map((line) => ({ personId, ...line })));
      const rules =
        summaryOf(
          people.map(({ personId }) => personId),
          decisions,
          tags,
          today,
          changedAt,
        ) === 'joint';
      assert.equal(await isSuitable(coupleId), rules, name);
    }
  });

  it('forget those who left', async () => {
    const stayed = { personId: randomUUID(), lines: histories['suitable']! };
    const left = { personId: randomUUID(), lines: histories['suitable']!, hasLeft: true };
    assert.equal(await isSuitable(await write([stayed, left], [])), false);
  });

  const addPerson = (id: string, role: string) =>
    database.admin.query(
      `INSERT INTO person (practice_id, id, roles, name_sealed, locale, address) VALUES ($1, $2, ARRAY[$3], '', 'en', 'tu')`,
      [practiceId, id, role],
    );

  async function write(
    people: { personId: string; lines: Line[]; hasLeft?: boolean }[],
    tags: StopTag[],
    changedAt: Date | null = null,
  ): Promise<string> {
    const coupleId = randomUUID();
    const query = (text: string, values: unknown[]) =>
      database.admin.query(text, [practiceId, coupleId, ...values]);
    await query(
      `INSERT INTO couple (practice_id, id, time_zone, closing_hour) VALUES ($1, $2, $3, '21:30')`,
      [zone],
    );
    await query(
      `INSERT INTO membership (practice_id, couple_id, person_id, kind) VALUES ($1, $2, $3, 'clinician')`,
      [clinicianId],
    );
    if (changedAt)
      await query(
        `INSERT INTO safety.life_event (practice_id, couple_id, id, noted_at, noted_by, kind_sealed) VALUES ($1, $2, $3, $4, $3, '')`,
        [randomUUID(), changedAt],
      );
    for (const tag of tags)
      await query('INSERT INTO safety.stop_tag (practice_id, couple_id, tag) VALUES ($1, $2, $3)', [tag]);
    for (const { personId, lines, hasLeft } of people) {
      await addPerson(personId, 'partner');
      await query(
        `INSERT INTO membership (practice_id, couple_id, person_id, kind, ended_at) VALUES ($1, $2, $3, 'partner', $4)`,
        [personId, hasLeft ? now : null],
      );
      for (const { decision, decidedAt, askAgainOn: again } of lines)
        await query(
          `INSERT INTO safety.suitability (practice_id, couple_id, person_id, id, decision, decided_at, ask_again_on, decided_by, body_sealed)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $3, '')`,
          [personId, randomUUID(), decision, decidedAt, again],
        );
    }
    return coupleId;
  }

  async function isSuitable(coupleId: string): Promise<boolean> {
    const { rows } = await database.admin.query<{ is_suitable: boolean }>(
      `SELECT app.is_suitable($1) FROM (SELECT set_config('app.now', $2, false), set_config('app.practice', $3, false),
         set_config('app.audience', 'clinic', false), set_config('app.person', $4, false)) AS set`,
      [coupleId, now, practiceId, clinicianId],
    );
    return rows[0]!.is_suitable;
  }
});

const decisionsOf = (people: Record<string, Line[]>): Decided[] =>
  Object.entries(people).flatMap(([personId, lines]) => lines.map((line) => ({ personId, ...line })));

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDatabase, roles, type TestDatabase } from './database.ts';
import { Probes, tables, type Probe } from './privacy/probes.ts';
import { withoutRows } from './privacy/rows.ts';
import { mutantsOf, neverAsked, writtenByTheGate } from './privacy/mutants.ts';

let database: TestDatabase;
let probes: Probes;
beforeAll(async () => {
  database = await createDatabase();
  probes = await Probes.on(database);
}, 180_000);
afterAll(async () => {
  await probes?.close();
  await database?.drop();
});

describe('what the database shows', () => {
  it('is asked of every table', async () => {
    const { rows } = await database.admin.query<{ name: string }>(
      `SELECT CASE schemaname WHEN 'public' THEN '' ELSE schemaname || '.' END || tablename AS name
       FROM pg_tables WHERE schemaname IN ('public', 'app', 'safety')`,
    );
    expect([...Object.keys(tables), ...withoutRows].sort()).toEqual(rows.map(({ name }) => name).sort());
  });

  it('nothing, to whoever has not said who they are', async () => {
    const shown = probes.all.filter(({ name }) => name.startsWith('nobody reads'));
    expect(shown.length).toBe(Object.keys(tables).length);
    for (const probe of shown) expect([probe.name, await probe.ask()]).toEqual([probe.name, '']);
  });

  it('to everybody exactly what is theirs to read, change, remove and add', async () => {
    expect(await wrongOf(probes.all)).toEqual([]);
  }, 180_000);
});

describe('a policy that lets everything through', () => {
  it('is noticed, whichever it is', async () => {
    const survivors: string[] = [];
    const right: Probe[] = [];
    for (const probe of probes.all) if ((await probe.ask()) === probe.expected) right.push(probe);
    const mutants = (await mutantsOf(database.admin)).filter(({ name }) => !neverAsked.includes(name));
    for (const mutant of mutants) {
      await database.admin.query(mutant.make);
      const nearest = [...right].sort((a, b) => +(b.table === mutant.table) - +(a.table === mutant.table));
      if (!(await isNoticed(nearest))) survivors.push(mutant.name);
      await database.admin.query(mutant.undo);
    }
    process.stdout.write(
      `· policy mutants: ${mutants.length - survivors.length} of ${mutants.length} noticed, ${probes.all.length} probes\n`,
    );
    expect(survivors).toEqual([]);
    expect(mutants.length).toBeGreaterThan(100);
  }, 240_000);

  it.each(writtenByTheGate)('but for one check of %s, which nothing reaches', async (table) => {
    const { rows } = await database.admin.query(
      `SELECT has_any_column_privilege('${roles}_app', $1, 'INSERT') AS adds,
              has_column_privilege('${roles}_app', $1, 'practice_id', 'UPDATE') AS moves`,
      [table],
    );
    expect(rows).toEqual([{ adds: false, moves: false }]);
  });
});

async function wrongOf(all: Probe[]): Promise<unknown[]> {
  const wrong: unknown[] = [];
  for (const { name, expected, ask } of all) {
    const answered = await ask();
    if (answered !== expected) wrong.push({ name, expected, answered });
  }
  return wrong;
}

async function isNoticed(all: Probe[]): Promise<boolean> {
  for (const { expected, ask } of all) if ((await ask()) !== expected) return true;
  return false;
}

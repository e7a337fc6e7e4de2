import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anAssignment } from './builders/assignments.ts';
import { aCouple, type Couple } from './builders/couples.ts';
import { aClinician, aPractice, confirm, type Staff } from './builders/identity.ts';
import { respond } from './builders/responses.ts';
import { tell } from './effort.ts';
import { startWorld, type World } from './harness.ts';
import { rankTest } from './privacy-of-draws/chance.ts';

// How long an answer takes says nothing of what is hidden. By ranks: a slow moment of the machine weighs no more than a slow
// call. Both of a pair are asked for beside each other, in turn first and last.

const pairs = 500;
const warmUp = 60;
/** Of the rank test: with this much chance alone would find a difference once in a hundred times. */
const byChance = 2.576;
const noDifference = 1;

let world: World;
let kim: Staff;
let lou: Staff;
let couple: Couple;
let alone: string;
beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  const { owner } = await aPractice(world);
  kim = await aClinician(world, owner, 'kim');
  lou = await aClinician(world, owner, 'lou');
  couple = await aCouple(world, kim, { names: ['ann', 'ben'] });
  const [ann] = couple.partners;
  const given = await anAssignment(world, couple, { for: { kind: 'one', personId: ann.personId } });
  alone = given.occurrenceIds[0] ?? '';
  await respond(ann, alone, { statement: { value: 'mine', level: 'V1' } });
  await confirm(world, lou);
}, 240_000);
afterAll(() => world?.close());

type Call = () => Promise<unknown>;

async function took(call: Call): Promise<number> {
  const from = performance.now();
  await call();
  return performance.now() - from;
}

const median = (all: number[]) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

/** The two cannot be told apart: by their ranks, or by less than a clock across a network could tell. */
async function compare(name: string, one: Call, other: Call, count = pairs): Promise<boolean> {
  const [first, second]: [number[], number[]] = [[], []];
  for (let i = -warmUp; i < count; i++) {
    const a = i % 2 ? await took(one) : undefined;
    const b = await took(other);
    const c = a ?? (await took(one));
    if (i >= 0) first.push(c);
    if (i >= 0) second.push(b);
  }
  const z = Math.abs(rankTest(first, second));
  const apart = Math.abs(median(first) - median(second));
  tell(`timing: ${name}: z ${z.toFixed(2)}, medians ${apart.toFixed(3)} ms apart, ${count} pairs`);
  return z < byChance || apart < noDifference;
}

describe('hidden or never there', () => {
  it('takes the partner as long', async () => {
    const { browser } = couple.partners[1];
    const get = (id: string) => browser.request('GET', `/api/me/occurrences/${id}`);
    expect((await get(alone)).status).toBe(404);
    expect(
      await compare(
        'an answer of the other',
        () => get(alone),
        () => get(randomUUID()),
      ),
    ).toBe(true);
  });

  it.each(['', '/private-words/:personId', '/measures', '/safety', '/notes'])(
    'takes another clinician as long: %s',
    async (page) => {
      const get = (coupleId: string, personId: string) =>
        lou.browser.request('GET', `/api/clinic/couples/${coupleId}${page.replace(':personId', personId)}`);
      const { coupleId, partners } = couple;
      expect((await get(coupleId, partners[0].personId)).status).toBe(404);
      const hidden = () => get(coupleId, partners[0].personId);
      expect(await compare(`a couple of another${page}`, hidden, () => get(randomUUID(), randomUUID()))).toBe(
        true,
      );
    },
  );
});

it('a name takes as long, whether somebody has it or not', async () => {
  const guess = (name: string) =>
    world
      .browser()
      .request('POST', '/api/open/sign-in/me', { name, password: 'not this one', isOwnPhone: false });
  const { signInName } = couple.partners[0];
  expect((await guess(signInName)).status).toBe(401);
  expect(
    await compare(
      'signing in',
      () => guess(signInName),
      () => guess(`nobody ${randomUUID()}`),
      200,
    ),
  ).toBe(true);
});

it('and a call that asks the database once more is told apart', async () => {
  const { browser } = couple.partners[1];
  const get = () => browser.request('GET', `/api/me/occurrences/${alone}`);
  const slower = async () => {
    await world.admin.query('SELECT pg_sleep(0.003)');
    await get();
  };
  expect(await compare('a planted difference of 3 ms', get, slower, 200)).toBe(false);
}); // prettier-ignore

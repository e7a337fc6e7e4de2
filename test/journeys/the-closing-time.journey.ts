import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { give, joined, openCouple, takeTheDesk } from '../world/couple.ts';
import type { Partner, Statement } from '../world/partner.ts';
import { story } from '../world/story.ts';
import { startWorld, type World } from '../world/world.ts';

const exercise = { en: 'Starting with “I”', es: 'Empezar por «yo»' };
const said = (sentence: string, level: Statement['level']): Statement => ({
  feeling: 'tired',
  when: 'w',
  because: 'b',
  would: 'x',
  sentence,
  level,
});

let world: World;
let nora: Partner;
let ines: Partner;
let closesAt: Date;

beforeAll(async () => {
  world = await startWorld();
  const desk = await takeTheDesk(world, await world.found());
  const people = [
    { name: 'Nora', language: 'en', signInName: 'nora' },
    { name: 'Inés', language: 'es', signInName: 'ines' },
  ] as const;
  const couple = await openCouple(world, desk, [...people], 20);
  nora = await joined(world, desk, couple, people[0]);
  ines = await joined(world, desk, couple, people[1], { at: 1, theme: 'dark' });
  const { clinic } = desk.visitor;
  const { coupleId } = couple;
  for (const days of [2, 3]) await give(desk, couple, 'i-statement', 'both', days);
  const { assignments } = await clinic.assignments({ params: { coupleId } });
  const hours = assignments.flatMap(({ occurrences }) => occurrences.map((one) => Date.parse(one.closesAt)));
  closesAt = new Date(Math.max(...hours));
}, 180_000);
afterAll(() => world?.close());

describe('a couple of three weeks, at the hour they agreed on', () => {
  const it = story(() => world);

  it('both say theirs; one of the two sentences only one of them wants to share', async () => {
    await nora.makes(exercise.en, said('I miss our walks and would like one on Sunday.', 'V2'));
    await nora.makes(exercise.en, said('I felt alone on Tuesday and would like a hand.', 'VP'));
    await ines.makes(exercise.es, said('Extraño los paseos y quiero uno el domingo.', 'VP'));
    await ines.makes(exercise.es, said('El martes no quise hablar y todavía no quiero.', 'V0'));
  });

  it('a minute before, there is nothing to see', async () => {
    const aDayAndAMinute = 86_400_000 + 60_000;
    await world.itIs(new Date(closesAt.getTime() - aDayAndAMinute));
    for (const partner of [nora, ines]) await partner.goesTo('us');
    assert.doesNotMatch(await nora.sees(), /paseos|martes/);
    assert.doesNotMatch(await ines.sees(), /walks|Tuesday/);
  });

  it('at the hour, what both shared opens on both phones, without a touch', async () => {
    await world.itIs(closesAt);
    await nora.reads('Extraño los paseos y quiero uno el domingo.');
    await ines.reads('I miss our walks and would like one on Sunday.');
  });

  it('where only one of them wanted to, both read the same kind sentence, and no reason', async () => {
    await nora.page.getByText('It only opens when you both wanted to share it in time').waitFor();
    await ines.page.getByText('Solo se abre cuando los dos quisieron compartirla a tiempo').waitFor();
    assert.doesNotMatch(await nora.sees(), /Tuesday|martes/);
    assert.doesNotMatch(await ines.sees(), /Tuesday|martes/);
    assert.ok(!ines.screen.received.some((answer) => answer.includes('Tuesday')));
    assert.ok(!nora.screen.received.some((answer) => answer.includes('martes')));
  });

  it('nothing went wrong on either screen', async () => {
    assert.deepEqual(world.complaints(), []);
  });
});

import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { Clinician } from '../world/clinician.ts';
import { joined, openCouple, takeTheDesk, type Couple, type Desk } from '../world/couple.ts';
import { story } from '../world/story.ts';
import { startWorld, type World } from '../world/world.ts';

/** At most so many choices: every click and every key that chooses. Typing a word is not counted. */
const [toAssign, toTheBrief] = [5, 1];
const people = [
  { name: 'Maya', language: 'en', signInName: 'maya' },
  { name: 'Leo', language: 'en', signInName: 'leo' },
] as const;
const names = 'Maya and Leo';

let world: World;
let desk: Desk;
let couple: Couple;
let ruth: Clinician;

beforeAll(async () => {
  world = await startWorld();
  const practice = await world.found();
  desk = await takeTheDesk(world, practice);
  couple = await openCouple(world, desk, [...people]);
  for (const [at, self] of people.entries()) await joined(world, desk, couple, self, { at });
  // Always within today, and in the clock of the practice.
  const startsAt = new Date(Date.now() + 60_000).toISOString();
  const params = { coupleId: couple.coupleId };
  await desk.visitor.clinic.addAppointment({ params, body: { startsAt, minutes: 50 } });
  ruth = await Clinician.at(world, practice, desk);
}, 180_000);
afterAll(() => world?.close());

/** Does what is chosen, and counts it. */
class Hand {
  choices = 0;
  async clicks(role: 'button' | 'link' | 'radio', name: string | RegExp): Promise<void> {
    this.choices += 1;
    const exact = typeof name === 'string';
    await ruth.page.getByRole(role, exact ? { name, exact } : { name }).click();
  }
  async presses(key: string): Promise<void> {
    this.choices += 1;
    await ruth.page.keyboard.press(key);
  }
}

const planned = async () => {
  await ruth.page.getByRole('heading', { level: 2, name: 'Now' }).waitFor();
  return (await desk.visitor.clinic.assignments({ params: { coupleId: couple.coupleId } })).assignments;
};

describe('what a clinician has time for', () => {
  const it = story(() => world);

  it('from Today to the brief in one', async () => {
    const hand = new Hand();
    await hand.clicks('link', `Read the brief: ${names}`);
    await ruth.page.getByRole('heading', { level: 1, name: /^Before you see/ }).waitFor();
    assert.ok(hand.choices <= toTheBrief, `${hand.choices} choices`);
  });

  it('from the couple’s page to assigned in five: exercise, who, days, reason and obstacle', async () => {
    await ruth.looksUp(names);
    const hand = new Hand();
    await hand.clicks('link', 'Assign');
    await hand.clicks('button', /^Starting with/);
    await hand.clicks('radio', 'On days of the week');
    await hand.clicks('button', 'the baby wakes: stop there, it counts');
    await hand.clicks('button', 'Assign this');
    const [given, ...others] = await planned();
    assert.ok(hand.choices <= toAssign, `${hand.choices} choices`);
    assert.equal(others.length, 0);
    assert.equal(
      `${given?.key} ${given?.variant} ${given?.for.toSorted().join(' ')}`,
      'i-statement couple Leo Maya',
    );
    assert.equal(given?.plan.why, 'to be heard without a fight');
    assert.equal(given?.plan.when, 'when the baby sleeps');
    assert.equal(given?.plan.obstacle, 'the baby wakes: stop there, it counts');
    const weekdays = given?.occurrences.map(({ on }) => new Date(`${on}T12:00:00Z`).getUTCDay());
    assert.equal(weekdays?.length, 8);
    assert.equal([...new Set(weekdays)].sort().join(' '), '0 3');
  });

  it('from any page, by keys alone, in five as well', async () => {
    const { page } = ruth;
    await ruth.goesTo('Library');
    await ruth.page.getByRole('heading', { level: 1, name: 'Library' }).waitFor();
    const hand = new Hand();
    await hand.presses('Control+k');
    await page.getByRole('combobox', { name: 'Go to, or begin' }).waitFor();
    await page.keyboard.type('sixty seconds');
    await page.getByRole('option', { name: 'Assign “Sixty seconds” to…' }).waitFor();
    await hand.presses('Enter');
    await page.keyboard.type('maya');
    await page.getByRole('option', { name: names, exact: true }).waitFor();
    await hand.presses('Enter');
    await page.getByRole('button', { name: /^Sixty seconds/, pressed: true }).waitFor();
    await hand.presses('Control+Enter');
    const plan = await planned();
    const given = plan.find(({ key }) => key === 'check-in');
    assert.ok(hand.choices <= toAssign, `${hand.choices} choices`);
    assert.equal(plan.length, 2);
    assert.equal(given?.for.toSorted().join(' '), 'Leo Maya');
    assert.equal(given?.occurrences.length, 12);
    assert.ok(given?.plan.why && given.plan.when && given.plan.obstacle);
  });

  it('what was withdrawn by mistake is taken back before anybody hears of it', async () => {
    await ruth.clicks('Withdraw: Sixty seconds');
    await ruth.page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await ruth.clicks('Undo');
    await ruth.page.getByRole('button', { name: 'Withdraw: Sixty seconds' }).waitFor();
    await ruth.clicks('Pause: Sixty seconds');
    await ruth.page.getByRole('button', { name: 'Resume: Sixty seconds' }).waitFor();
    const resting = (await planned()).find(({ key }) => key === 'check-in');
    assert.equal(resting?.isWithdrawn, false);
    assert.ok((resting?.waiting ?? 0) >= 11);
    await ruth.clicks('Resume: Sixty seconds');
    await ruth.page.getByRole('button', { name: 'Pause: Sixty seconds' }).waitFor();
    assert.equal(world.complaints().join('\n'), '');
  });
});

import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { Clinician } from '../world/clinician.ts';
import { joined, openCouple, takeTheDesk } from '../world/couple.ts';
import { Partner } from '../world/partner.ts';
import { story } from '../world/story.ts';
import { startWorld, type World } from '../world/world.ts';

const exercise = 'Starting with “I”';
const sentence = 'I feel on my own with the nights and would like one of them off.';

let world: World;
let ruth: Clinician;
let ada: Partner;

beforeAll(async () => {
  world = await startWorld();
  const practice = await world.found();
  const desk = await takeTheDesk(world, practice);
  const people = [
    { name: 'Ada', language: 'en', signInName: 'ada' },
    { name: 'Tom', language: 'en', signInName: 'tom' },
  ] as const;
  const couple = await openCouple(world, desk, [...people]);
  ada = await joined(world, desk, couple, people[0]);
  ruth = await Clinician.at(world, practice, desk);
}, 180_000);
afterAll(() => world?.close());

describe('a couple of whom only one has joined', () => {
  const it = story(() => world);

  it('nothing for two can be given, and the console says why and what can be', async () => {
    await ruth.looksUp('Ada and Tom');
    await ruth.picksAnExercise(exercise);
    const both = ruth.page.getByRole('radio', { name: /^Both together · when both have joined/ });
    await both.waitFor();
    assert.ok(await both.isDisabled());
    assert.ok(await ruth.page.getByRole('radio', { name: /^Only Tom · has not joined yet/ }).isDisabled());
    assert.ok(await ruth.page.getByRole('radio', { name: 'Only Ada' }).isChecked());
  });

  it('the version for one is given to the one who is there', async () => {
    await ruth.gives(exercise);
    await ruth.reads('alone: Ada');
  });

  it('she does it alone, and it speaks to nobody else', async () => {
    await ada.begins(exercise);
    await ada.reads('Take something small from this week. Not the biggest thing.');
    assert.doesNotMatch(await ada.sees(), /Tom|both/);
    await ada.saysAFeeling('worn out');
    await ada.saysWhatHappened('I was up four times');
    for (let part = 0; part < 3; part++)
      await ada.page.getByRole('button', { name: /^(Next|Pass)$/ }).click();
    await ada.chooses(sentence, 'V1');
    await ada.rehearses(sentence, false);
    assert.doesNotMatch(await ada.sees(), /Tom will see/);
    await ada.finishes();
  });

  it('the link that nobody used still works, for the one who would rather not: it tells the therapist only', async () => {
    await ruth.looksAt('Overview');
    const { link, code } = await ruth.invites('Tom');
    const tom = await Partner.with(world, { name: 'Tom', language: 'en', signInName: 'tom' });
    await tom.follows(link);
    await tom.taps('Not for me');
    await tom.types('Four digits', code);
    await tom.taps('Tell my therapist');
    await tom.reads('Thank you for saying so');
    await ruth.reads('Said no to the invitation');
    await ada.goesTo('us');
    assert.doesNotMatch(await ada.sees(), /Tom|invitation/);
  });

  it('the brief says that one side is not heard, and has her words behind her door only', async () => {
    await ruth.readsTheBrief();
    await ruth.reads('One of them has not joined: we hear one side.');
    assert.ok(!(await ruth.sees()).includes(sentence));
    await ruth.opensTheDoorOf('Ada');
    await ruth.reads(sentence);
  });

  it('nothing went wrong on any screen', async () => {
    assert.deepEqual(world.complaints(), []);
  });
});

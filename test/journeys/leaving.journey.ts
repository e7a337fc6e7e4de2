import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { give, joined, openCouple, takeTheDesk } from '../world/couple.ts';
import { isWrittenDown, leftOnThePhone, storedByTheShell } from '../world/leftovers.ts';
import type { Partner } from '../world/partner.ts';
import { story } from '../world/story.ts';
import { startWorld, type World } from '../world/world.ts';

const exercise = { en: 'Starting with “I”', es: 'Empezar por «yo»' };
const written = 'the porch light was on and nobody sat there';
const escrito = 'la luz del patio encendida y nadie sentado';

let world: World;
let zoe: Partner;
let blanca: Partner;

beforeAll(async () => {
  world = await startWorld();
  const desk = await takeTheDesk(world, await world.found());
  const people = [
    { name: 'Zoe', language: 'en', signInName: 'zoe' },
    { name: 'Blanca', language: 'es', signInName: 'blanca', isOwnPhone: false },
  ] as const;
  const couple = await openCouple(world, desk, [...people]);
  zoe = await joined(world, desk, couple, people[0]);
  blanca = await joined(world, desk, couple, people[1], { at: 1 });
  await give(desk, couple, 'i-statement', 'both');
}, 180_000);
afterAll(() => world?.close());

describe('leaving in a hurry', () => {
  const it = story(() => world);

  it('what is being written is kept on the phone, and not in a form that anybody could read', async () => {
    await zoe.begins(exercise.en);
    await zoe.saysAFeeling('uneasy');
    await zoe.saysWhatHappened(written);
    await isWrittenDown(zoe.page);
    const left = await leftOnThePhone(zoe.page);
    assert.ok(/"iv":/.test(left), 'something sealed is there');
    assert.ok(!left.includes(written));
  });

  it('Hide empties the screen and shows a shopping list; Back shows nothing of before', async () => {
    await zoe.taps('Hide');
    await neutral(zoe);
    await zoe.page.goBack().catch(() => undefined);
    await zoe.breathes();
    assert.doesNotMatch(await zoe.sees(), /porch|What happened|Today|Mine/);
  });

  it('after Hide there is neither a key nor a word of hers on the phone', async () => {
    const left = await leftOnThePhone(zoe.page);
    assert.doesNotMatch(left, /porch|uneasy|Zoe|zoe|Blanca/);
    assert.doesNotMatch(left, /key for AES/);
    // The device keeps its number, which says nothing about who held it; the sign-in is gone.
    const cookies = (await zoe.screen.context.cookies()).filter(({ value }) => value !== '');
    assert.deepEqual(
      cookies.map(({ name }) => name),
      ['usward-device'],
    );
  });

  it('the page asks again who is there, and who signs in again finds what was begun', async () => {
    await zoe.page.goto('/');
    await zoe.page.waitForURL(/\/in$/);
    await zoe.signsIn();
    await zoe.page.getByRole('link', { name: zoe.words.goOnWithIt }).click();
    const field = zoe.page.getByRole('textbox', { name: zoe.words.whatHappened });
    await field.waitFor();
    assert.equal(await field.inputValue(), written);
  });

  it('Shift three times does the same, in the other language too, in the middle of a word', async () => {
    await blanca.begins(exercise.es);
    await blanca.saysAFeeling('agobio');
    await blanca.saysWhatHappened(escrito);
    await isWrittenDown(blanca.page);
    for (let time = 0; time < 3; time++) await blanca.page.keyboard.press('Shift');
    await neutral(blanca);
    await blanca.page.goBack().catch(() => undefined);
    await blanca.breathes();
    assert.doesNotMatch(await blanca.sees(), /patio|pas[óo]|Hoy|Lo mío/);
    assert.doesNotMatch(await leftOnThePhone(blanca.page), /patio|agobio|Blanca|blanca/);
  });

  it('signing out leaves nothing that can be read either', async () => {
    await zoe.page.goto('/m');
    await zoe.taps(zoe.words.signOut);
    await zoe.page.waitForURL(/\/in$/);
    assert.doesNotMatch(await leftOnThePhone(zoe.page), /porch|uneasy|Zoe|zoe|Blanca|key for AES/);
  });

  it('what keeps the screens at hand without signal keeps no answer of the server', async () => {
    const stored = [...(await storedByTheShell(zoe.page)), ...(await storedByTheShell(blanca.page))];
    assert.ok(
      stored.some((address) => address.endsWith('.js')),
      'the shell is at hand',
    );
    assert.deepEqual(
      stored.filter((address) => new URL(address).pathname.startsWith('/api')),
      [],
    );
  });

  it('nothing went wrong on either screen', async () => {
    assert.deepEqual(world.complaints(), []);
  });
});

async function neutral({ page, words }: Partner): Promise<void> {
  await page.getByRole('heading', { name: words.neutralPage }).waitFor();
  assert.match(page.url(), /\/not[ae]s\.html$/);
}

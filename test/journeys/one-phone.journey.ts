import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { stumbles } from '../world/axe.ts';
import { give, joined, openCouple, takeTheDesk } from '../world/couple.ts';
import type { Partner } from '../world/partner.ts';
import { story } from '../world/story.ts';
import { startWorld, type World } from '../world/world.ts';

/** The floor of phones. */
const small = { width: 360, height: 640 };
const title = 'One question a week';
const wren = 'The blackbird that woke us on Tuesday.';
const otto = 'The soup you left on the stove.';

let world: World;
let first: Partner;
let second: Partner;

beforeAll(async () => {
  world = await startWorld();
  const desk = await takeTheDesk(world, await world.found());
  const people = [
    { name: 'Wren', language: 'en', signInName: 'wren' },
    { name: 'Otto', language: 'en', signInName: 'otto' },
  ] as const;
  const couple = await openCouple(world, desk, [...people], 20);
  first = await joined(world, desk, couple, people[0]);
  second = await joined(world, desk, couple, people[1], { at: 1 });
  for (const { page } of [first, second]) await page.setViewportSize(small);
  await give(desk, couple, 'question', 'both', 3);
}, 180_000);
afterAll(() => world?.close());

describe('two on one phone', () => {
  const it = story(() => world);
  const field = () => first.page.getByRole('textbox');
  const showsNothingOfTheFirst = async () => {
    const page = await first.page.content();
    assert.doesNotMatch(page, /blackbird/);
    const written = await field().evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    assert.doesNotMatch(written.join(), /blackbird/);
  };

  it('find it on the first page, are told what becomes of their words, and the first one speaks', async () => {
    await first.page.getByRole('link', { name: first.words.begin }).click();
    await first.taps('We only have one phone here');
    await first.page.getByText('Either of you can take it back at any time').waitFor();
    assert.deepEqual(await stumbles(first.page, 'before both speak'), []);
    await first.taps('Begin on this phone');
    await first.taps(first.words.begin);
    await first.taps(first.words.next);
    await field().fill(wren);
    await first.page.getByText('The two of us and our therapist').waitFor();
    await first.taps(first.words.next);
    await first.taps(first.words.next);
  });

  it('a lock without a secret covers everything until the second says who they are', async () => {
    await first.page.getByRole('heading', { name: 'Give the phone to Otto' }).waitFor();
    assert.deepEqual(await stumbles(first.page, 'the lock'), []);
    assert.equal(await first.page.locator('input').count(), 0);
    await showsNothingOfTheFirst();
    await first.taps('I am Otto, go on');
    await first.taps(first.words.next);
    await field().waitFor();
    assert.equal(await field().inputValue(), '');
    await showsNothingOfTheFirst();
  });

  it('neither back nor a reload brings back what the first one said', async () => {
    await field().fill(otto.slice(0, 12));
    await first.taps('Back');
    await first.page.locator('.player-deck, .player-body').first().waitFor();
    await showsNothingOfTheFirst();
    assert.equal(await first.page.getByRole('button', { name: 'Back', exact: true }).count(), 0);

    await first.page.reload();
    await first.page.getByRole('heading', { name: 'Give the phone to Otto' }).waitFor();
    await showsNothingOfTheFirst();

    await first.page.goBack();
    await first.page.getByRole('link', { name: first.words.begin }).waitFor();
    await showsNothingOfTheFirst();
    await first.page.goForward();
    await first.page.getByRole('heading', { name: 'Give the phone to Otto' }).waitFor();
    await first.taps('I am Otto, go on');
    await showsNothingOfTheFirst();
    await first.taps(first.words.next);
    assert.equal(await field().inputValue(), otto.slice(0, 12));
  });

  it('once both have spoken, without signal, it is kept and nothing is lost', async () => {
    assert.ok(!second.screen.received.some((answer) => answer.includes('blackbird')));
    await field().fill(otto);
    await first.screen.context.setOffline(true);
    while (!(await first.page.locator('.player-end').isVisible()))
      await first.page.locator('.player-foot .player-action').click();
    await first.page.getByText('What you both said goes to Us').waitFor();
    await first.reads(first.words.keptHere);
    assert.doesNotMatch(await first.sees(), /blackbird|soup/);
    await first.taps(first.words.close);
    await first.screen.context.setOffline(false);
  });

  it('with signal again, it stands on both phones, with whose phone it was written on', async () => {
    for (const partner of [first, second]) {
      await partner.goesTo('us');
      await partner.reads(partner === first ? 'Written on your phone.' : 'Written on Wren’s phone.');
      const mine = partner === first ? [wren, otto] : [otto, wren];
      const pieces = partner.page.locator('.piece');
      for (const [at, whose] of ['From you', `From ${partner === first ? 'Otto' : 'Wren'}`].entries())
        await pieces
          .filter({ hasText: whose })
          .filter({ hasText: mine[at] ?? '' })
          .waitFor();
    }
  });

  it('it is not the second one’s own answer: theirs is still before them', async () => {
    await second.goesTo('today');
    await second.page.getByRole('heading', { name: title, exact: true }).waitFor();
    await first.goesTo('today');
    await first.reads(first.words.nothingToday);
  });

  it('the second takes it back, and it is gone from both phones', async () => {
    await second.goesTo('us');
    await second.taps('Take it back');
    await second.taps('Yes, take it back');
    await second.page.locator('.piece').first().waitFor({ state: 'detached' });
    await first.goesTo('us');
    await first.page.locator('.piece').first().waitFor({ state: 'detached' });
    assert.doesNotMatch(await first.sees(), /blackbird|soup/);
  });

  it('nothing went wrong on either screen', async () => {
    assert.deepEqual(world.complaints(), []);
  });
});

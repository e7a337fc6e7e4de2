import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe, jest } from '@jest/globals';
import { putTheClockOn } from '../world/clock.ts';
import { give, joined, openCouple, takeTheDesk } from '../world/couple.ts';
import { leftOnThePhone } from '../world/leftovers.ts';
import type { Partner } from '../world/partner.ts';
import { story } from '../world/story.ts';
import { startWorld, type World } from '../world/world.ts';

// A phone that keeps pages as they were left shows them again on Back, past every header of the server. The browser from
// npm keeps none, and the run says so; Debian's does.

const title = 'Starting with “I”';
const words = 'the porch light was on and nobody sat there';
/** What stands on the screens of somebody who is in. */
const inside = /porch|Today|Us|Mine|Starting with|What I (wrote|shared)/;
const times = process.env.USWARD_PROVE_MINUTES ? 20 : 3;

let world: World;
let pia: Partner;
let restored = 0;

beforeAll(async () => {
  world = await startWorld({ keepsPages: true });
  const desk = await takeTheDesk(world, await world.found());
  const people = [
    { name: 'Pia', language: 'en', signInName: 'pia', isOwnPhone: false },
    { name: 'Otto', language: 'en', signInName: 'otto' },
  ] as const;
  const couple = await openCouple(world, desk, [...people]);
  pia = await joined(world, desk, couple, people[0]);
  await joined(world, desk, couple, people[1], { at: 1 });
  await give(desk, couple, 'i-statement', 'both');
  await pia.screen.context.exposeFunction('cameBack', () => void (restored += 1));
  await pia.screen.context.addInitScript(() => {
    const { cameBack } = globalThis as unknown as { cameBack: () => void };
    addEventListener('pageshow', ({ persisted }) => persisted && cameBack());
  });
}, 180_000);
afterAll(() => world?.close());

const ways: Record<string, (partner: Partner) => Promise<void>> = {
  async 'signing out'({ page, words: say }) {
    await page.goBack();
    await page.getByRole('button', { name: say.signOut }).click();
    await page.waitForURL(/\/in$/);
  },
  async Hide({ page, words: say }) {
    await page.getByRole('button', { name: say.hide, exact: true }).click();
    await page.getByRole('heading', { name: say.neutralPage }).waitFor();
  },
  async 'half an hour without a touch'({ page }) {
    await page.evaluate(putTheClockOn, 31 * 60_000);
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/\/in$/);
  },
};

/** All that could be read on the screen in the moments after going back. */
async function readGoingBack({ page }: Partner): Promise<string> {
  await page.goBack({ waitUntil: 'commit', timeout: 5_000 }).catch(() => undefined);
  let read = '';
  for (let moment = 0; moment < 8; moment++) {
    read += await page.evaluate(() => document.body?.innerText ?? '').catch(() => '');
    await page.waitForTimeout(50);
  }
  return read;
}

describe('after leaving, Back', () => {
  const it = story(() => world);
  jest.setTimeout(600_000);

  it('would show a page without a guard as it was left', async () => {
    await pia.page.goto('/notes.html');
    await pia.page.goto('/h');
    const before = restored;
    await readGoingBack(pia);
    if (restored === before)
      process.stderr.write('this browser keeps no pages: Back always asks the server\n');
    await pia.page.goto('/');
    await pia.makes(title, {
      ...{ feeling: 'uneasy', when: words, because: 'I', would: 'you' },
      ...{ sentence: words, level: 'V1' },
    });
  });

  it(`shows nothing, ${times} of ${times} times`, async () => {
    const kinds = Object.keys(ways);
    for (let time = 0; time < times; time++) {
      const way = kinds[time % kinds.length] ?? '';
      await pia.page.goto('/m');
      await pia.types(pia.words.pinAtDoor, pia.self.pin);
      await pia.taps(pia.words.openMine);
      await pia.page.locator(`a[href$="/m/${time % 2 ? 'shared' : 'written'}"]`).click();
      if (time % 2) await pia.page.locator('.shared-words summary').first().click();
      await pia.page.getByText(words).first().waitFor();
      await ways[way]?.(pia);
      for (let back = 0; back < 3; back++) assert.doesNotMatch(await readGoingBack(pia), inside, way);
      await pia.page.goto('/h');
      assert.doesNotMatch(await leftOnThePhone(pia.page), /porch|uneasy|key for AES/, way);
      await pia.signsIn();
    }
    process.stderr.write(
      `· Back after leaving: ${times} of ${times} times nothing, ${restored} pages came back as they were left\n`,
    );
  });
});

import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { stumbles } from '../world/axe.ts';
import { desk as desktop, phone, type Language, type Theme } from '../world/browser.ts';
import { tourTheConsole } from '../world/console.tour.ts';
import { takeTheDesk } from '../world/couple.ts';
import { tourTheTalk } from '../world/talk.tour.ts';
import { tourALivedInHouse, tourThePortal, type Visit } from '../world/portal.tour.ts';
import { offPaper } from '../world/paper.ts';
import type { Partner } from '../world/partner.ts';
import { story } from '../world/story.ts';
import { demo, startWorld, type World } from '../world/world.ts';

/**
 * Each language in one of the themes. Every page is seen in one of them, portal and console in turns from day to day;
 * `npm run prove` sees every page in both.
 */
const looks: { language: Language; theme: Theme; partner: string; size: typeof phone }[] = [
  { language: 'en', theme: 'light', partner: 'tom', size: desktop },
  { language: 'es', theme: 'dark', partner: 'lucia', size: phone },
];
const isWhole = Boolean(process.env.USWARD_PROVE_MINUTES);
const turn = Math.floor(Date.now() / 86_400_000) % looks.length;
const looksOf = (part: 'portal' | 'console') =>
  looks.filter((_, at) => isWhole || (at === turn) === (part === 'portal'));

let world: World;
const seen = { portal: 0, console: 0 };

beforeAll(async () => {
  world = await startWorld({ isDemo: true });
}, 180_000);
afterAll(async () => {
  await world?.close();
  process.stderr.write(`pages seen by axe: ${seen.portal} of the portal, ${seen.console} of the console\n`);
});

/** A text that nobody wrote: its name stands there instead. */
const nameOfText = /\b(app|door|today|brief|account|practice|resources|errors|ra)(\.\w+)+\.\w+/g;

/** What a person would stumble over, what nobody wrote, and what sticks out to the side. */
async function troubles(page: Page, name: string): Promise<string[]> {
  const found = await stumbles(page, name);
  const unwritten = (await page.locator('body').innerText()).match(nameOfText) ?? [];
  found.push(...unwritten.map((text) => `${name}: nobody wrote ${text}`));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return wide > 0 ? [...found, `${name}: ${wide} pixels wider than the screen`] : found;
}

/** Whoever goes by keyboard sees where they are, at every step from the top of the page. */
async function unseen(page: Page): Promise<string[]> {
  const lost: string[] = [];
  for (let steps = 0; steps < 24; steps++) {
    await page.keyboard.press('Tab');
    lost.push(
      ...(await page.evaluate(() => {
        const here = document.activeElement;
        if (!here || here === document.body || here.matches('input, textarea')) return [];
        const { outlineStyle, outlineWidth } = getComputedStyle(here);
        const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        return isSeen ? [] : [`by keyboard nobody sees: ${here.textContent?.trim() || here.tagName}`];
      })),
    );
  }
  return lost;
}

/** Help and Hide can be tapped on every screen but the one that Hide leads to. */
async function outOfReach({ page, words }: Partner, name: string): Promise<string[]> {
  if (name.startsWith('neutral page')) return [];
  const ways = [page.getByRole('link', { name: words.help }), page.getByRole('button', { name: words.hide })];
  const reached = await Promise.all(
    ways.map((way) =>
      way
        .last()
        .click({ trial: true, timeout: 15_000 })
        .then(
          () => true,
          () => false,
        ),
    ),
  );
  return reached.every(Boolean) ? [] : [`${name}: Help or Hide cannot be tapped`];
}

/** As the app switcher finds it: the page was told that it is out of sight, and nothing on it may be seen. */
const shownWhenLeft = (page: Page, name: string): Promise<string[]> =>
  page.evaluate((at) => {
    const is = (state: 'hidden' | 'visible') => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    is('hidden');
    const seen = [...document.querySelectorAll('body, body *')].filter(
      (one) => getComputedStyle(one).visibility === 'visible' && one.getClientRects().length > 0,
    );
    is('visible');
    return seen.length > 0 ? [`${at}: ${seen.length} things stay in sight when it is left`] : [];
  }, name);

describe('every page', () => {
  const it = story(() => world);
  jest.setTimeout(600_000);

  const found: string[] = [];
  const visitIn =
    (language: Language): Visit =>
    async (partner, name) => {
      seen.portal++;
      const at = `${name}, ${language}`;
      found.push(...(await troubles(partner.page, at)), ...(await outOfReach(partner, at)));
      if (!name.startsWith('neutral page')) found.push(...(await shownWhenLeft(partner.page, at)));
    };

  it('of the portal can be used by everybody, with Help and Hide at hand', async () => {
    const tour = async ({ language, theme, partner: signInName }: (typeof looks)[number]) => {
      const visit = visitIn(language);
      await tourThePortal(world, await takeTheDesk(world, demo), { language, theme }, visit);
      await tourALivedInHouse(world, { signInName, ...demo.partners }, { language, theme }, visit);
    };
    await Promise.all(looksOf('portal').map(tour));
    assert.deepEqual(found, []);
  });

  // One after the other: in each the clock is put on, for a pause.
  it('of the listening talk as well', async () => {
    for (const { language, theme } of looksOf('console'))
      await tourTheTalk(world, await takeTheDesk(world, demo), { language, theme }, visitIn(language));
    assert.deepEqual(found, []);
  });

  // Each language by itself: together they take longer than one test may.
  for (const { language, theme, size } of looksOf('console'))
    it(`of the console can be used by everybody, ${language}`, async () => {
      const found: string[] = [];
      await tourTheConsole(world, demo, { language, theme, size }, async ({ page }, name) => {
        seen.console++;
        found.push(...(await troubles(page, `${name}, ${language}`)));
        if (name.startsWith('brief,')) found.push(...(await offPaper(page, `${name}, ${language}`)));
        if (name === 'couple') found.push(...(await unseen(page)));
      });
      assert.deepEqual(found, []);
    });

  it('nothing went wrong on any of them', async () => {
    assert.deepEqual(world.complaints(), []);
  });
});

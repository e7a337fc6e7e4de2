import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import setup, { teardown } from '../world/setup.mjs';
import { desk as desktop, phone, type Language } from '../world/browser.ts';
import { tourTheConsole } from '../world/console.tour.ts';
import { takeTheDesk } from '../world/couple.ts';
import { tourTheTalk } from '../world/talk.tour.ts';
import { tourALivedInHouse, tourThePortal } from '../world/portal.tour.ts';
import { demo, startWorld } from '../world/world.ts';
import { takeTheSteps } from './steps.ts';
import { troublesIn } from './troubles.ts';

const folder = join(import.meta.dirname, '../../screens');
const themes = ['light', 'dark'] as const;
const sizes = { phone, desk: desktop };
const languages = ['en', 'es'] as const;
const houses = ['portal', 'console', 'steps'] as const;
const { languageOf, isWanted, only } = readArguments();

let taken = 0;
const troubles = new Set<string>();

/** One picture for each size and theme, and what sticks out to the side. */
async function picture(page: Page, house: string, language: Language, name: string): Promise<void> {
  const before = page.viewportSize();
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport);
    for (const trouble of await page.evaluate(troublesIn))
      troubles.add(`${house}, ${name}, ${language}, ${size}: ${trouble}`);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(250);
      const path = join(folder, `${house}/${name} ${size} ${language} ${colorScheme}.jpg`);
      await page.screenshot({ path, fullPage: true, type: 'jpeg', quality: 70 });
      taken++;
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  if (before) await page.setViewportSize(before);
}

async function take(): Promise<void> {
  const world = await startWorld({ isDemo: true });
  try {
    const desk = await takeTheDesk(world, demo);
    for (const language of languageOf) {
      const signInName = language === 'en' ? 'tom' : 'lucia';
      if (isWanted('portal')) {
        await tourThePortal(world, desk, { language }, ({ page }, name) =>
          picture(page, 'portal', language, name),
        );
        await tourTheTalk(world, desk, { language }, ({ page }, name) =>
          picture(page, 'portal', language, name),
        );
        await tourALivedInHouse(world, { signInName, ...demo.partners }, { language }, ({ page }, name) =>
          picture(page, 'portal', language, name),
        );
      }
      if (isWanted('console'))
        await tourTheConsole(world, demo, { language, size: desktop }, ({ page }, name) =>
          picture(page, 'console', language, name),
        );
    }
  } catch (error) {
    await world.keepPictures('stopped');
    throw error;
  } finally {
    await world.close();
  }
}

/** `npm run screens -- [en|es] [portal|console|steps] [keys of exercises]`, each of them or none. */
function readArguments() {
  const given = process.argv.slice(2);
  const chosen = houses.filter((house) => given.includes(house));
  const keys = given.filter((one) => ![...languages, ...houses].some((known) => known === one));
  return {
    languageOf: languages.some((one) => given.includes(one))
      ? languages.filter((one) => given.includes(one))
      : languages,
    isWanted: (house: (typeof houses)[number]) =>
      chosen.length > 0 ? chosen.includes(house) : keys.length === 0 || house === 'steps',
    only: keys,
  };
}

/** How long a part took: a gallery that is slow is never taken. */
async function timed(what: string, act: () => Promise<number>): Promise<void> {
  const begin = performance.now();
  const count = await act();
  const seconds = (performance.now() - begin) / 1000;
  process.stdout.write(`${what}: ${count} pictures in ${seconds.toFixed(0)} s\n`);
}

async function takeTheHouses(): Promise<number> {
  await setup();
  try {
    await take();
  } finally {
    await teardown();
  }
  return taken;
}

await mkdir(folder, { recursive: true });
try {
  if (isWanted('steps'))
    await timed('steps', async () => {
      const steps = await takeTheSteps({ folder: join(folder, 'steps'), languages: languageOf, only });
      for (const trouble of steps.troubles) troubles.add(trouble);
      return steps.taken;
    });
  if (isWanted('portal') || isWanted('console')) await timed('screens', takeTheHouses);
} finally {
  process.stdout.write(`${[...troubles, `in ${folder}`].join('\n')}\n`);
}

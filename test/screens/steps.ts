import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { library } from '@usward/catalogue';
import { stepsOf, variantOf, type Exercise } from '@usward/exercises';
import type { Page } from 'playwright-core';
import { build, preview } from 'vite';
import { stumbles } from '../world/axe.ts';
import { desk, openBrowser, phone, type Language } from '../world/browser.ts';
import { troublesIn } from './troubles.ts';
import type { Shown, Stage } from './stage/shown.ts';

declare const stage: Stage;

const sizes = { phone, desk };
const themes = ['light', 'dark'] as const;

export interface Wanted {
  folder: string;
  languages: readonly Language[];
  /** Keys of exercises; all where there is none. */
  only: readonly string[];
}

/** Every step of every exercise of the catalogue, empty and filled, and a sheet with all of each exercise. */
export async function takeTheSteps({
  folder,
  languages,
  only,
}: Wanted): Promise<{ taken: number; troubles: string[] }> {
  const wanted = library.filter(({ key }) => only.length === 0 || only.includes(key));
  const server = await openStage();
  const browser = await openBrowser();
  const troubles = new Set<string>();
  let taken = 0;
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => troubles.add(`the page: ${error.message}`));
    await page.goto(server.address);
    await page.waitForFunction(() => 'stage' in globalThis);
    for (const exercise of wanted) await mkdir(join(folder, exercise.key), { recursive: true });
    for (const [size, viewport] of Object.entries(sizes)) {
      await page.setViewportSize(viewport);
      for (const colorScheme of themes) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        for (const language of languages)
          for (const exercise of wanted)
            for (const shown of screensOf(exercise, language)) {
              const name = `${nameOf(shown)} ${size} ${language} ${colorScheme}`;
              const found = await picture(page, shown, join(folder, exercise.key, `${name}.jpg`));
              for (const trouble of found) troubles.add(`${exercise.key}, ${name}: ${trouble}`);
              const depth = depthOf(size, colorScheme, language);
              if (depth) {
                await unroll(page, viewport);
                for (const trouble of await stumbles(page, `${exercise.key}, ${name}`, depth))
                  troubles.add(trouble);
                await page.setViewportSize(viewport);
              }
              taken++;
            }
      }
    }
    for (const exercise of wanted) await writeSheets(folder, exercise, languages);
  } finally {
    await browser.close();
    await server.close();
  }
  return { taken, troubles: [...troubles] };
}

/** As long as what it shows: what lies under the foot of a short screen is reached by scrolling, and is no trouble. */
async function unroll(page: Page, { width, height }: { width: number; height: number }): Promise<void> {
  const long = await page.evaluate(() => document.documentElement.scrollHeight);
  if (long > height) await page.setViewportSize({ width, height: long });
}

/** Everything once, on the phone; then what language and theme can change. */
function depthOf(size: string, theme: string, language: Language): 'whole' | 'changing' | null {
  if (size !== 'phone') return null;
  return theme === 'light' && language === 'en' ? 'whole' : 'changing';
}

async function picture(page: Page, shown: Shown, path: string): Promise<string[]> {
  await page.evaluate((one) => {
    stage.show(one);
    scrollTo(0, 0);
    return document.fonts.ready.then(() => undefined);
  }, shown);
  const troubles = await page.evaluate(troublesIn);
  await page.screenshot({ path, type: 'jpeg', quality: 60, fullPage: true });
  return troubles;
}

/** Each step as it is met, and once more with something said; where a small version has steps of its own, those too. */
function screensOf(exercise: Exercise, locale: Language): Shown[] {
  const address = 'tu' as const;
  return (['couple', 'solo'] as const).flatMap((variant) => {
    if (!exercise.variants[variant]) return [];
    const all = variantOf(exercise, variant);
    const full = stepsOf(all, 'full', 0).map(({ id }) => id);
    const small = stepsOf(all, 'small', 0).map(({ id }) => id);
    const basic = { key: exercise.key, variant, locale, address };
    const places = [
      ...['$start', ...full].map((at) => ({ at, size: 'full' as const })),
      ...small.filter((id) => !full.includes(id)).map((at) => ({ at, size: 'small' as const })),
    ];
    const ends = ['$review'].map((at) => ({ ...basic, at, size: 'full' as const, isFilled: true }));
    const met = places.flatMap((place) =>
      (place.at === '$start' ? [false] : [false, true]).map((isFilled) => ({ ...basic, ...place, isFilled })),
    );
    return [...met, ...ends];
  });
}

const nameOf = ({ variant, at, isFilled }: Shown) =>
  `${variant} ${at.replace('$', '')}${isFilled ? ' said' : ''}`;

/** All pictures of an exercise of one size, language and theme beside each other. */
async function writeSheets(
  folder: string,
  exercise: Exercise,
  languages: readonly Language[],
): Promise<void> {
  for (const size of Object.keys(sizes))
    for (const language of languages)
      for (const theme of themes) {
        const cards = screensOf(exercise, language).map((shown) => {
          const name = nameOf(shown);
          const file = encodeURI(`${exercise.key}/${name} ${size} ${language} ${theme}.jpg`);
          return `<figure><img src="${file}" loading="lazy" alt=""><figcaption>${name}</figcaption></figure>`;
        });
        const title = `${exercise.key} ${size} ${language} ${theme}`;
        await writeFile(
          join(folder, `${title}.html`),
          sheet(title, cards.join('\n'), size === 'phone' ? 260 : 420),
        );
      }
}

const sheet = (title: string, cards: string, width: number) => `<!doctype html>
<meta charset="utf-8"><title>${title}</title>
<style>body{font:14px sans-serif;display:flex;flex-wrap:wrap;gap:12px;align-items:start;background:#ddd;margin:12px}
h1{width:100%;font-size:16px;margin:0}figure{margin:0;width:${width}px}img{width:100%;display:block}</style>
<h1>${title}</h1>
${cards}
`;

/** The stage as Vite builds it, on a port of its own. */
async function openStage(): Promise<{ address: string; close(): Promise<void> }> {
  const outDir = join(tmpdir(), `usward-stage-${process.pid}`);
  const settings = {
    root: join(import.meta.dirname, 'stage'),
    logLevel: 'error' as const,
    configFile: false as const,
  };
  const output = { outDir, emptyOutDir: true };
  await build({ ...settings, build: output });
  const server = await preview({ ...settings, build: output, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.resolvedUrls?.local[0] ?? '';
  return {
    address,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, jest } from '@jest/globals';
import { alwaysThere, library } from '@usward/catalogue';
import { plainly, type Exercise, type VariantName } from '@usward/exercises';
import type { Page } from 'playwright-core';
import { ideas, type Idea } from '../ideas.ts';
import { Clinician } from '../world/clinician.ts';
import { joined, openCouple, takeTheDesk, type Desk } from '../world/couple.ts';
import { playsTheFirstStep } from '../world/hands.ts';
import type { Partner } from '../world/partner.ts';
import { story } from '../world/story.ts';
import { startWorld, type Practice, type World } from '../world/world.ts';

// Every idea of the five articles is found by whoever looks for it, by a word that people use, and its first step can
// be played: at the console in one of the two languages, the other one the next day; `npm run prove` does both. `USWARD_IDEAS_PICTURES=1` keeps a picture of each in `screens/ideas/`.

const languages = ['en', 'es'] as const;
type Language = (typeof languages)[number];
const folder = join(import.meta.dirname, '../../screens/ideas');
const { USWARD_PROVE_MINUTES, USWARD_PROVE_SEED } = process.env;
const begun = Number(USWARD_PROVE_SEED ?? Math.floor(Date.now() / 86_400_000));
const keepsPictures = Boolean(process.env.USWARD_IDEAS_PICTURES);
const isWhole = Boolean(USWARD_PROVE_MINUTES) || keepsPictures;
const tryIt: Record<Language, RegExp> = { en: /^Try it here/, es: /^Probarlo aquí/ };

let world: World;
let practice: Practice;
let desk: Desk;
let phone: Partner;

beforeAll(async () => {
  world = await startWorld();
  practice = await world.found();
  desk = await takeTheDesk(world, practice);
  const noa = { name: 'Noa', language: 'en', signInName: 'noa' } as const;
  phone = await joined(world, desk, await openCouple(world, desk, [noa]), noa);
  if (keepsPictures) await mkdir(folder, { recursive: true });
}, 240_000);
afterAll(() => world?.close());

const words = ideas.flatMap((idea) =>
  languages.flatMap((language) => idea[language].map((word) => ({ word, key: idea.key }))),
);

/** The words that do not find what they should among the first three. */
async function missed(
  wanted: readonly { word: string; key: string }[],
  find: (word: string) => Promise<string[]>,
): Promise<string[]> {
  const found = new Map<string, string[]>();
  for (const { word } of wanted) if (!found.has(word)) found.set(word, (await find(word)).slice(0, 3));
  return wanted
    .filter(({ word, key }) => !found.get(word)?.includes(key))
    .map(({ word, key }) => `${word}: ${found.get(word)?.join(', ') ?? ''}, not ${key}`);
}

const picture = async (page: Page, name: string) => {
  if (keepsPictures) await page.screenshot({ path: join(folder, `${name.replaceAll('/', ' ')}.png`) });
};

/** Sits down at the console in this language. */
async function sitsDown(language: Language): Promise<Page> {
  await desk.visitor.clinic.changeMe({ body: { locale: language } });
  const { page } = (await Clinician.at(world, practice, desk)).screen;
  await page.locator(`html[lang="${language}"]`).waitFor();
  await page.goto('/admin/#/library');
  await page
    .locator('tbody tr')
    .nth(library.length - 1)
    .waitFor();
  return page;
}

/** Types a word of the idea, and sees the exercise among the first three. */
async function finds(page: Page, idea: Idea, language: Language): Promise<void> {
  await page.getByRole('searchbox').fill(idea[language][0] ?? '');
  await page
    .locator(`[aria-busy="false"] tbody tr:nth-child(-n+3) a[href$="/library/${idea.key}"]`)
    .waitFor();
  await picture(page, `${idea.article} ${idea.idea} ${idea.key} ${language}`);
}

async function opensAndTries(page: Page, { key }: Idea, language: Language): Promise<void> {
  const exercise = plainly(library.find((one) => one.key === key) as Exercise);
  const variant: VariantName = exercise.variants.couple ? 'couple' : 'solo';
  await page.locator(`tbody a[href$="/library/${key}"]`).click();
  await page.getByRole('button', { name: tryIt[language] }).click();
  const voice = (step: string) => `a word about ${step}`;
  await playsTheFirstStep({ page, exercise, variant, size: 'full', turn: 0, language, voice });
  await picture(page, `first step ${key} ${language}`);
  await page.keyboard.press('Escape');
  await page.locator('.player').waitFor({ state: 'detached' });
  await page.goBack();
}

describe('every idea of the five articles', () => {
  const it = story(() => world);
  jest.setTimeout(240_000);

  it('is found in the library by each of its words, among the first three', async () => {
    const { clinic } = desk.visitor;
    const find = async (search: string) =>
      (await clinic.exercises({ query: { search } })).exercises.map(({ key }) => key);
    assert.deepEqual(await missed(words, find), []);
  });

  it('is found on the phone too, where it is always there', async () => {
    const { page } = phone;
    const anytime = words.filter(({ key }) => alwaysThere.some((exercise) => exercise.key === key));
    const find = async (word: string) => {
      const answer = await page.request.get(`/api/me/library?search=${encodeURIComponent(word)}`);
      return ((await answer.json()) as { items: { key: string }[] }).items.map(({ key }) => key);
    };
    assert.ok(anytime.length > 0);
    assert.deepEqual(await missed(anytime, find), []);
  });

  const played = new Set<string>();
  for (const [turn, language] of languages.entries())
    it(`is looked for at the console, opened and tried (${language})`, async () => {
      const page = await sitsDown(language);
      if (isWhole) played.clear();
      const mine = ideas.filter((_, at) => isWhole || (at + begun) % languages.length === turn);
      for (const idea of mine) {
        await finds(page, idea, language);
        if (!played.has(idea.key)) await opensAndTries(page, idea, language);
        played.add(idea.key);
      }
      await page.close();
    });
});

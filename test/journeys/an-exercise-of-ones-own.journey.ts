import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { Clinician } from '../world/clinician.ts';
import { joined, openCouple, takeTheDesk } from '../world/couple.ts';
import type { Partner } from '../world/partner.ts';
import { story } from '../world/story.ts';
import { startWorld, type World } from '../world/world.ts';

const mine = {
  en: {
    title: 'Say one true thing',
    asked: 'One sentence, in our own words',
    read: 'Put the kettle on first.',
  },
  es: {
    title: 'Decir algo cierto',
    asked: 'Una frase, con nuestras palabras',
    read: 'Primero pon agua a calentar.',
  },
};

let world: World;
let ruth: Clinician;
let lucia: Partner;
const clicks = (name: string | RegExp) => ruth.page.getByRole('button', { name }).first().click();
const fills = (label: string, text: string) =>
  ruth.page.getByRole('textbox', { name: label }).first().fill(text);
const isSaved = () => ruth.page.locator('[data-saving="saved"]').waitFor();

beforeAll(async () => {
  world = await startWorld();
  const practice = await world.found();
  const desk = await takeTheDesk(world, practice);
  const couple = await openCouple(world, desk, [
    { name: 'Maya', language: 'en', signInName: 'maya.writes' },
    { name: 'Lucía', language: 'es', signInName: 'lucia.lee' },
  ]);
  lucia = await joined(
    world,
    desk,
    couple,
    { name: 'Lucía', language: 'es', signInName: 'lucia.lee' },
    { at: 1 },
  );
  ruth = await Clinician.at(world, practice, desk);
}, 180_000);
afterAll(() => world?.close());

describe('an exercise of one’s own', () => {
  const it = story(() => world);

  it('begins as a copy of one of the house', async () => {
    await ruth.page.goto('/admin/#/library/say-it');
    await clicks('Copy it');
    await ruth.reads('A draft: nobody sees it until you publish it.');
    await ruth.page.getByRole('tab', { name: 'About it' }).click();
    await fills('Title. English', mine.en.title);
    await fills('Title. Spanish', mine.es.title);
  });

  it('says it in other words, in both languages, and shows them as they are typed', async () => {
    await ruth.page.getByRole('tab', { name: 'For two' }).click();
    await clicks(/^1 · One sentence for the two of you/);
    await fills('What is asked. English', mine.en.asked);
    await fills('What is asked. Spanish', mine.es.asked);
    await ruth.page.locator('.player').getByText(mine.en.asked).waitFor();
  });

  it('is put into another order by keyboard, and the focus stays with what was moved', async () => {
    const down = ruth.page.getByRole('button', { name: `Move down: ${mine.en.asked}` });
    await down.focus();
    await ruth.page.keyboard.press('Enter');
    await ruth.page.getByText(`${mine.en.asked} is now step 2 of 5.`).waitFor({ state: 'attached' });
    assert.ok(await down.evaluate((button) => button === document.activeElement));
    await ruth.page.keyboard.press('Control+z');
    await ruth.page.keyboard.press('Control+Shift+z');
    await clicks(`Move up: ${mine.en.asked}`);
  });

  it('gets one more step, survives a reload, and is published once nothing is missing', async () => {
    await clicks('Add a step');
    await ruth.page
      .getByRole('dialog')
      .getByRole('button', { name: /^Something to read/ })
      .click();
    await fills('Text. English', mine.en.read);
    await ruth.page.reload();
    await ruth.page.getByRole('tab', { name: 'Check and publish' }).click();
    await clicks(/The Spanish is missing/);
    await fills('Text. Spanish', mine.es.read);
    await isSaved();
    await ruth.page.getByRole('tab', { name: 'Check and publish' }).click();
    await ruth.reads('Nothing is missing.');
    const neither = ruth.page.getByRole('button', { name: 'All the others ask about neither' });
    if (await neither.isVisible()) await neither.click();
    await ruth.page.getByRole('button', { name: 'Publish', exact: true }).click();
    await ruth.page.getByRole('heading', { level: 1, name: mine.en.title }).waitFor();
  });

  it('is given to a couple, and one of them has it on the phone, in her language', async () => {
    await clicks('Assign to…');
    await ruth.page.getByRole('dialog').getByText('Maya and Lucía').first().click();
    await ruth.page.getByRole('radio', { name: 'Only Lucía' }).check();
    await ruth.gives(mine.en.title);
    await lucia.reads(mine.es.title);
  });

  it('nothing went wrong on either of the screens', async () => {
    assert.deepEqual(world.complaints(), []);
  });
});

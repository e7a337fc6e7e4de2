import type { Locator, Page } from 'playwright-core';
import type { Language } from './browser.ts';

const texts = {
  en: {
    begin: /^New note/,
    text: 'Note',
    point: 'Add a point for the three of you',
    add: 'Add',
    write: 'Write back',
    reply: 'A short reply',
    send: 'Send',
    edit: /^Edit:/,
    weekly: 'Add hours of the week',
    off: 'Add a day off',
    code: 'As a code',
  },
  es: {
    begin: /^Nota nueva/,
    text: 'Nota',
    point: 'Añadir un punto para los tres',
    add: 'Añadir',
    write: 'Contestar',
    reply: 'Una contestación breve',
    send: 'Enviar',
    edit: /^Cambiar:/,
    weekly: 'Añadir un horario semanal',
    off: 'Añadir un día libre',
    code: 'Como código',
  },
};

type Tour = {
  screen: { page: Page };
  goes: (path: string, name: string) => Promise<void>;
  looks: (name: string) => Promise<void>;
};

/** The therapist's own notes, the agenda, and a reply beside private words. */
export async function theNotes(
  { screen: { page }, goes, looks }: Tour,
  coupleId: string,
  language: Language,
): Promise<void> {
  const words = texts[language];
  await goes(`/couples/${coupleId}/notes`, 'agenda and notes');
  await page.getByRole('textbox', { name: words.point }).fill('…');
  await page.getByRole('button', { name: words.add, exact: true }).click();
  await page.getByRole('checkbox').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.begin }).click();
  await page.getByRole('textbox', { name: words.text, exact: true }).fill('…\n…');
  await page.waitForResponse((response) => response.url().includes('/notes/') && response.ok());
  await looks('agenda and notes, writing');
}

/** Beside the first of the private words, where a door is open. */
export async function theReply({ screen: { page }, looks }: Tour, language: Language): Promise<void> {
  const words = texts[language];
  await page.getByRole('button', { name: words.write }).first().click();
  await page.getByRole('textbox', { name: words.reply }).fill('…');
  await looks('brief, writing back');
  await page.getByRole('button', { name: words.send }).click();
  await page.getByRole('textbox', { name: words.reply }).waitFor({ state: 'detached' });
  await looks('brief, written back');
}

/** The practice's look, its duty hours and its numbers; its owner tries what they change. */
export async function thePractice(
  { screen: { page }, goes, looks }: Tour,
  language: Language,
): Promise<void> {
  const words = texts[language];
  await goes('/practice', 'practice');
  const code: Locator = page.getByRole('textbox', { name: words.code });
  await code.fill('#ffd400');
  await looks('practice, changing');
  await goes('/practice/duty', 'practice, duty');
  await page.getByRole('button', { name: words.weekly }).click();
  await page.getByRole('button', { name: words.off }).click();
  await looks('practice, duty, changing');
  await goes('/practice/words', 'practice, words');
  await goes('/practice/records', 'practice, records');
  await goes('/practice/help', 'practice, whom to call');
  await page.getByRole('button', { name: words.edit }).first().click();
  await page.getByRole('dialog').waitFor();
  await looks('practice, a number');
  await page.keyboard.press('Escape');
}

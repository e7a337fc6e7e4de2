import type { StaffClient } from '@usward/client/clinic';
import type { Page } from 'playwright-core';

interface Tour {
  page: Page;
  clinic: StaffClient['clinic'];
  goes(path: string, name: string): Promise<void>;
  looks(name: string): Promise<void>;
}

const words = {
  en: {
    enter: 'Enter a form',
    table: 'Show as a table',
    record: 'Record rights',
    correct: 'Correct',
    first: /^Item 1,/,
  },
  es: {
    enter: 'Anotar un formulario',
    table: 'Ver como tabla',
    record: 'Registrar derechos',
    correct: 'Corregir',
    first: /^Pregunta 1,/,
  },
};

/** Both partners' lines with their table, in the room and alone; a form being typed; the licence gate. */
export async function tourMeasures(
  { page, clinic, goes, looks }: Tour,
  language: 'en' | 'es',
): Promise<void> {
  const say = words[language];
  const drawn = () => page.locator('main [role=img] svg').first().waitFor();
  const agreed = await aCouple(clinic, true);
  const alone = await aCouple(clinic, false);
  await goes(`/couples/${agreed}/measures`, 'measures');
  await drawn();
  await looks('measures, drawn');
  await page.getByRole('button', { name: say.table }).first().click();
  await page.getByRole('button', { name: say.correct }).first().waitFor();
  await looks('measures, as a table');
  await page.keyboard.press('.');
  await looks('measures, room view');
  await goes(`/couples/${alone}/measures`, 'measures, room view, not both agreed');
  await page.keyboard.press('.');
  await page.getByRole('button', { name: say.enter }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio').first().check();
  await dialog.getByRole('radiogroup').nth(1).getByRole('radio').first().check();
  await dialog.getByRole('textbox', { name: say.first }).focus();
  await page.keyboard.type('1329');
  await looks('measures, typing a form');
  await page.keyboard.press('Escape');
  await goes('/instruments', 'forms that may be used');
  await page.getByText(say.record).first().click();
  await page.getByRole('dialog').waitFor();
  await looks('forms, recording rights');
  await page.keyboard.press('Escape');
}

/** A couple of the reader's own with something on its pictures, whose partners both agreed to be shown, or did not. */
async function aCouple(clinic: Tour['clinic'], mayShowTogether: boolean): Promise<string> {
  const { couples } = await clinic.couples({ query: { limit: 100 } });
  for (const { coupleId } of couples) {
    const page = await clinic.measures({ params: { coupleId } });
    if (page.mayShowTogether === mayShowTogether && page.pictures.length) return coupleId;
  }
  throw new Error('No couple of the demo has measures.');
}

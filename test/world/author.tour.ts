import type { Page } from 'playwright-core';
import type { Language } from './browser.ts';

const texts = {
  en: {
    copy: 'Copy it', export: 'Export', fhir: /^As a FHIR/, download: 'Download', alone: 'Alone', about: 'About it',
    readers: 'Who reads it', small: 'Small and in turns', publish: 'Check and publish', add: 'Add a step', see: 'See it on the phone',
    back: 'Back to the steps', remove: 'Discard this draft',
  },
  es: {
    copy: 'Copiarlo', export: 'Exportar', fhir: /^Como formulario FHIR/, download: 'Descargar', alone: 'A solas', about: 'Datos',
    readers: 'Quién lo lee', small: 'Pequeño y por turnos', publish: 'Revisar y publicar', add: 'Añadir un paso', see: 'Verlo en el teléfono',
    back: 'Volver a los pasos', remove: 'Descartar este borrador',
  },
}; // prettier-ignore

/** A form of somebody else, in a few lines: a question with points, and things that have no place here. */
const form = {
  resourceType: 'Questionnaire',
  status: 'active',
  title: 'How was the week',
  item: [
    {
      linkId: 'rest',
      type: 'choice',
      required: true,
      text: 'Did you rest?',
      answerOption: [
        { valueCoding: { code: 'yes', display: 'Yes' } },
        { valueCoding: { code: 'no', display: 'No' } },
      ],
    },
    { linkId: 'photo', type: 'attachment', text: 'A picture of it' },
  ],
};
const broken = { resourceType: 'Questionnaire', status: 'active', item: [{ linkId: 'a', type: 'riddle' }] };

type Tour = {
  screen: { page: Page };
  goes(path: string, name: string): Promise<void>;
  looks(name: string): Promise<void>;
  language: Language;
};

/** What a practice writes itself: a copy and every part of its editor, a program, a file that comes in and one that does not. */
export async function tourTheAuthor({ screen: { page }, goes, looks, language }: Tour): Promise<void> {
  const say = texts[language];
  const clicks = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
  const tab = (name: string) => page.getByRole('tab', { name }).click();
  await goes('/library/say-it', 'library, versions');
  await clicks(say.export);
  await page.getByRole('radio', { name: say.fhir }).check();
  await clicks(say.download);
  await page.getByRole('dialog').locator('code').first().waitFor();
  await looks('library, exported');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await clicks(say.copy);
  await page.locator('ol [data-step]').first().waitFor();
  await page.locator('ol [data-step] button[aria-expanded]').first().click();
  await looks('author, a step');
  const see = page.getByRole('button', { name: say.see });
  if (await see.isVisible()) {
    await see.click();
    await page.locator('.player').waitFor();
    await looks('author, on the phone');
    await clicks(say.back);
  }
  await clicks(say.add);
  await page.getByRole('dialog').waitFor();
  await looks('author, kinds of steps');
  await page.getByRole('dialog').getByRole('button').first().click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  for (const part of ['alone', 'about', 'readers', 'small', 'publish'] as const) {
    await tab(say[part]);
    await looks(`author, ${part}`);
  }
  await discards(page, say.remove);
  await page.goto('/admin/#/library/programs/us-after-baby');
  await clicks(say.copy);
  await page.locator('[data-place="title.en"]').first().waitFor();
  await looks('author, a program');
  await discards(page, say.remove);
  await goes('/library/import', 'import');
  const gives = (name: string, json: object) =>
    page.setInputFiles('input[type=file]', {
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(json)),
    });
  await gives('broken.json', broken);
  await page.getByRole('alert').locator('code').first().waitFor();
  await looks('import, refused');
  await gives('form.json', form);
  await page.locator('main a[href*="/library/drafts/"]').waitFor();
  await looks('import, taken');
}

async function discards(page: Page, verb: string): Promise<void> {
  await page.getByRole('button', { name: verb }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: verb }).click();
  await page.getByRole('searchbox').waitFor();
}

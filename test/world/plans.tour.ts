import type { Language, Screen } from './browser.ts';

const texts = {
  en: {
    change: /^Change:/,
    other: 'Other days, from tomorrow on',
    withdraw: /^Withdraw:/,
    each: 'Assign to each alone',
    keep: 'Keep this view',
    quiet: 'gone quiet',
    door: /^As .* felt it$/,
  },
  es: {
    change: /^Cambiar:/,
    other: 'Otros días, desde mañana',
    withdraw: /^Retirar:/,
    each: 'Asignar a cada quien a solas',
    keep: 'Guardar esta vista',
    quiet: 'en silencio',
    door: /^Como lo sintió/,
  },
};

type Tour = {
  screen: Screen;
  language: Language;
  goes(path: string, name: string): Promise<void>;
  looks(name: string): Promise<void>;
};

/** What stands over every page; the list with some chosen; the plan that changes; what has opened, and the rest of a couple. */
export async function tourThePlans({ screen, language, goes, looks }: Tour, coupleId: string): Promise<void> {
  const { page } = screen;
  const words = texts[language];
  const about = `/couples/${coupleId}`;
  const close = async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  await page.keyboard.press('Control+k');
  await page.getByRole('option').first().waitFor();
  await looks('palette');
  await close();
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await looks('keys');
  await close();

  await goes('/couples', 'couples, all');
  await page.locator('tbody input[type=checkbox]').first().check();
  await looks('couples, one chosen');
  await page.getByRole('button', { name: words.each }).click();
  await page.getByRole('dialog').getByRole('listitem').getByRole('button').first().click();
  await page.getByRole('dialog').getByRole('radio').first().waitFor();
  await looks('couples, the same for many');
  await close();
  await page.getByRole('button', { name: words.quiet }).click();
  await page.getByRole('button', { name: words.keep }).click();
  await page.getByRole('dialog').waitFor();
  await looks('couples, keeping a view');
  await close();

  await goes(`${about}/plan`, 'plan, as it stands');
  await page.getByRole('button', { name: words.change }).first().click();
  await page.getByRole('checkbox', { name: words.other }).check();
  await looks('plan, changing');
  await close();
  await page.getByRole('button', { name: words.withdraw }).first().click();
  await page.getByRole('dialog').waitFor();
  await looks('plan, withdrawing');
  await close();
  await goes(`${about}/answers`, 'couple, answers');
  await goes(`${about}/load`, 'couple, load');
  await page.getByRole('button', { name: words.door }).first().click();
  await looks('couple, load, how it felt');
  await goes(`${about}/consents`, 'couple, policy');
  await goes(`${about}/activity`, 'couple, activity');
}

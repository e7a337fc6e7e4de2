import type { Looks, Partner } from './partner.ts';

const parts = [
  'written', 'shared', 'home', 'contact', 'speak', 'plain', 'account', 'devices', 'readers', 'take', 'give', 'not-for-me',
  'stop', 'leave', 'erasing',
]; // prettier-ignore

/** Behind the PIN, one part after the other; and the door with a plain name, as a phone shows it that wants one. */
export async function eachPartOfMine({ page }: Partner, looks: Looks): Promise<void> {
  for (const part of parts) {
    await page.locator(`a[href$="/m/${part}"]`).last().click();
    await page.waitForURL(`**/m/${part}`);
    // Its way back stands only when the part itself does.
    await page.locator('main .screen-foot a[href="/m"]').waitFor();
    if (part === 'plain') await withAPlainName(page);
    await looks(`mine, ${part}`);
    if (part === 'plain') await page.getByRole('checkbox').uncheck();
    await page.goBack();
  }
}

async function withAPlainName(page: Partner['page']): Promise<void> {
  await page.getByRole('checkbox').check();
  const [name, icon, manifest] = await page.evaluate(() => [
    document.title,
    document.querySelector('link[rel="icon"]')?.getAttribute('href'),
    document.querySelector('link[rel="manifest"]')?.getAttribute('href'),
  ]);
  const called = await (await page.request.get(new URL(manifest ?? '', page.url()).href)).text();
  const isPlain = /^Not[ae]s$/.test(name ?? '') && icon === '/notes.svg' && called.includes(`"${name}"`);
  if (!isPlain || /usward/i.test(called)) throw new Error(`not plain: ${name}, ${icon}, ${manifest}`);
}

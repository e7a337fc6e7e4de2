import type { Looks, Partner } from './partner.ts';

/** On a device here: a code that opens nothing, and one that does; what is asked, and that nothing is left of it. */
export async function askedInTheBuilding({ page }: Partner, code: string, looks: Looks): Promise<void> {
  await page.goto('about:blank');
  await page.goto('/s');
  const open = async (typed: string) => {
    await page.getByRole('textbox').fill(typed);
    await page.locator('button[type=submit]').click();
  };
  await page.getByRole('textbox').waitFor();
  await looks('asked, the code');
  await open('ZZZZ-ZZZZ');
  await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
  await looks('asked, refused');
  await open(code);
  await page.getByRole('textbox').waitFor({ state: 'detached' });
  await looks('asked, what it is');
  const asks = page.getByRole('radio');
  await page.locator('button[type=submit]').click();
  await asks.first().waitFor();
  await looks('asked, a question');
  for (const place of [0, 1, ...Array.from({ length: 8 }, () => 2)]) {
    await asks.nth(place).check();
    const heading = await page.locator('h1').innerText();
    await page.locator('button[type=submit]').click();
    await page.locator('h1', { hasNotText: heading }).waitFor();
  }
  await page.getByRole('status').waitFor();
  await looks('asked, thanked');
  await page.reload();
  await page.getByRole('textbox').waitFor();
}

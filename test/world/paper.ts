import type { Page } from 'playwright-core';

const papers = ['A4', 'Letter'] as const;

/** What keeps this page from being one clean sheet: more than one, something to tap, or words that are never printed. */
export async function offPaper(page: Page, name: string): Promise<string[]> {
  const never = await page.evaluate(() =>
    [...document.querySelectorAll('[data-never-printed]')].flatMap((part) =>
      (part as HTMLElement).innerText.split('\n').filter((line) => line.trim().length > 3),
    ),
  );
  const found: string[] = never.length ? [] : [`${name}: nothing was there to be kept from the paper`];
  for (const format of papers) {
    const sheets = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
    if (sheets !== 1) found.push(`${name}: ${sheets} sheets of ${format}`);
  }
  await page.emulateMedia({ media: 'print' });
  // Whoever wants no motion has it in no time, but not at once.
  await page.waitForTimeout(100);
  const { text, tappable, pale } = await page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (one) => one.checkVisibility() && one.innerText,
      );
    // Printers leave the background away: what is pale then is not read.
    const isPale = (one: HTMLElement) => {
      const [red = 0, green = 0, blue = 0] =
        getComputedStyle(one)
          .color.match(/[\d.]+/g)
          ?.map(Number) ?? [];
      return (red * 299 + green * 587 + blue * 114) / 1000 > 128;
    };
    return {
      text: document.body.innerText,
      tappable: seen('nav, header, button, a, [role=button]').map((one) => one.innerText),
      pale: seen('h1, h2, p, blockquote')
        .filter(isPale)
        .map((one) => one.innerText),
    };
  });
  await page.emulateMedia({ media: null });
  const lines = new Set(text.split('\n').map((line) => line.trim()));
  for (const line of never)
    if (lines.has(line.trim())) found.push(`${name}: printed although private: ${line}`);
  for (const one of tappable) found.push(`${name}: on paper there is nothing to tap: ${one}`);
  for (const one of pale) found.push(`${name}: too pale for paper: ${one}`);
  return found;
}

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What another language or theme can change of a page that was seen whole already. */
const changing = [
  'color-contrast',
  'button-name',
  'link-name',
  'label',
  'aria-command-name',
  'image-alt',
  'html-has-lang',
];

/** What somebody with a screen reader, a keyboard or tired eyes would stumble over. */
export async function stumbles(
  page: Page,
  name: string,
  depth: 'whole' | 'changing' = 'whole',
): Promise<string[]> {
  await page.evaluate(stillness);
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (depth === 'whole' ? axe.withTags(all) : axe.withRules(changing)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${name}: ${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** In the page: what fades in has arrived. What never ends is not waited for. */
async function stillness(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
}

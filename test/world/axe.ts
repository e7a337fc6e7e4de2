import axe, { type AxeResults, type RunOptions } from 'axe-core';
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
const depths: Record<'whole' | 'changing', RunOptions> = {
  whole: { runOnly: { type: 'tag', values: all }, resultTypes: ['violations'] },
  changing: { runOnly: { type: 'rule', values: changing }, resultTypes: ['violations'] },
};

/** What somebody with a screen reader, a keyboard or tired eyes would stumble over. */
export async function stumbles(
  page: Page,
  name: string,
  depth: keyof typeof depths = 'whole',
): Promise<string[]> {
  await page.evaluate(stillness);
  // Half a second each time: a page that was looked at before has it already.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(look, depths[depth]);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${name}: ${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

type Axe = { run: (where: Document, options: RunOptions) => Promise<AxeResults> };

/** In the page. */
async function look(options: RunOptions): Promise<AxeResults['violations']> {
  const { run } = (window as unknown as { axe: Axe }).axe;
  return (await run(document, options)).violations;
}

/** In the page: what fades in has arrived. What never ends is not waited for. */
async function stillness(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
}

import type { BrowserContext, Page } from 'playwright-core';
import { putTheClockOn } from '../world/clock.ts';
import { isWrittenDown } from '../world/leftovers.ts';
import type { Partner } from '../world/partner.ts';

/** Randomness that the same seed repeats. */
export function diceOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** Letters on their way: some are lost before the server, some after it, some arrive twice. */
export async function makeTheLineBad(
  context: BrowserContext,
  dice: (below: number) => number,
): Promise<void> {
  await context.route('**/api/me/occurrences/*/response', async (route) => {
    const befalls = dice(5);
    // Whoever leaves the page leaves a letter on its way.
    const goesThrough = () => route.fetch().catch(() => null);
    if (befalls === 0) return route.abort('connectionfailed');
    if (befalls === 1) await goesThrough();
    const response = await goesThrough();
    if (befalls === 2 || !response) return route.abort('connectionreset').catch(() => undefined);
    return route.fulfill({ response }).catch(() => undefined);
  });
}

/** A phone of somebody who is on the way: what it shows and takes without signal. */
export class Device {
  /** By exercise and field: the last words typed here. */
  readonly last = new Map<string, string>();
  page: Page;
  readonly #partner: Partner;

  constructor(partner: Partner) {
    this.#partner = partner;
    this.page = partner.page;
  }

  get context(): BrowserContext {
    return this.#partner.screen.context;
  }

  /** The shell, the exercises and the texts are on the phone. */
  async isReady(exercises: string[]): Promise<void> {
    await this.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await this.page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    for (const occurrenceId of exercises) {
      await this.page.goto(`/x/${occurrenceId}`);
      await this.page.locator('.player-foot .player-action').waitFor();
    }
    await this.page.goto('/');
    await this.page.locator('.screen-foot a').first().waitFor();
  }

  /** The battery was dead; the page begins anew, at whatever hour it is. */
  async wakes(at: Date): Promise<void> {
    await this.page.close();
    this.page = await this.context.newPage();
    await this.page.addInitScript(putTheClockOn, at.getTime() - Date.now());
    await this.page.goto('/');
    await this.page.locator('main:not([aria-busy]) h1').waitFor();
  }

  /** What is on the screen, for whoever looks for the reason of a failure. */
  async keepPicture(name: string): Promise<void> {
    await this.page.screenshot({ path: `screens/failed/${name}.png`, timeout: 5_000 });
  }

  /** Plays on where it stood, until words are asked for; says some, and leaves. False where nothing is asked any more. */
  async answers(occurrenceId: string, words: string): Promise<boolean> {
    const { page } = this;
    await page.goto(`/x/${occurrenceId}`);
    const button = page.locator('.player-foot .player-action');
    const field = page.locator('.player textarea, .player input[type="text"]').filter({ visible: true });
    for (let steps = 0; steps < 12; steps++) {
      // The last page leads back to Today.
      if (!page.url().includes(occurrenceId)) return false;
      await button.waitFor();
      if (await field.count()) {
        const heading = await page.locator('.player h1, .player h2').first().innerText();
        await field.first().fill(words);
        this.last.set(`${occurrenceId} ${heading}`, words);
        await button.click();
        await isWrittenDown(page);
        return true;
      }
      const before = await page.locator('.player').innerHTML();
      await button.click();
      await page.waitForFunction((was) => document.querySelector('.player')?.innerHTML !== was, before);
    }
    return false;
  }
}

import type { Browser } from 'playwright-core';
import { openBrowser, openScreen, type Look, type Screen } from './browser.ts';
import { openLetters, type Letters } from './letters.ts';
import { startProduct, type Product } from './product.ts';

/** What the demo tells everybody who starts it. */
export const demo = {
  name: 'Demo',
  timeZone: 'America/New_York',
  owner: {
    displayName: 'Ana',
    signInName: 'ana@demo.usward',
    password: 'quiet-kitchen-light',
    locale: 'en' as const,
  },
  partners: { password: 'quiet-kitchen-light', pin: '2951' },
};

const password = 'four lamps by a quiet window';

/** The product with its mail server and a browser, and what a test may do that nobody else can. */
export interface World {
  product: Product;
  letters: Letters;
  browser: Browser;
  open(look: Look): Promise<Screen>;
  /** The practice, with its first owner, who is a clinician too. */
  found(): Promise<Practice>;
  /** From now on it is this time for the product; `undefined` is the real time again. What is due then is done. */
  itIs(time: Date | undefined): Promise<void>;
  /** What stands on every screen now, for whoever looks for the reason of a failure: pictures of it, and its words. */
  keepPictures(name: string): Promise<string>;
  /** Everything that went wrong on any screen of this world so far. */
  complaints(): string[];
  close(): Promise<void>;
}

export interface Practice {
  name: string;
  timeZone: string;
  owner: { displayName: string; signInName: string; password: string; locale: 'en' | 'es' };
}

interface WorldOptions {
  isDemo?: boolean;
  processes?: number;
  keepsPages?: boolean;
}

export async function startWorld({ keepsPages = false, ...options }: WorldOptions = {}): Promise<World> {
  const letters = await openLetters();
  const [product, browser] = await Promise.all([
    startProduct(letters.url, options),
    openBrowser({ keepsPages }),
  ]);
  const screens: Screen[] = [];
  return {
    product,
    letters,
    browser,
    async open(look) {
      const screen = await openScreen(browser, product.address, look);
      screens.push(screen);
      return screen;
    },
    async found() {
      const owner = { displayName: 'Ruth Vale', signInName: 'ruth', password, locale: 'en' as const };
      const practice = { name: 'Vale & Aguirre', timeZone: 'Europe/Madrid', owner };
      const { signInName: name, ...rest } = owner;
      await product.found({
        practice: practice.name,
        timeZone: practice.timeZone,
        country: 'ES',
        name,
        ...rest,
      });
      return practice;
    },
    async itIs(time) {
      await product.setClock(time ?? null);
      await product.database.query(
        "UPDATE pgboss.job SET start_after = now() WHERE state < 'active' AND start_after BETWEEN now() AND $1",
        [time ?? new Date()],
      );
    },
    async keepPictures(name) {
      const pages = screens.map(({ page }) => page).filter((page) => !page.isClosed());
      const said: string[] = [];
      for (const [at, page] of pages.entries()) {
        const path = `screens/failed/${name.slice(0, 60)} ${at + 1}.png`;
        await page.screenshot({ path, timeout: 5_000 }).catch(() => undefined);
        const words = await page.locator('body').innerText({ timeout: 5_000 }).catch(String);
        said.push(`On screen ${at + 1}, ${page.url()}:\n${words.slice(0, 1_500)}`);
      }
      return said.join('\n\n');
    },
    complaints: () => screens.flatMap(({ complaints }) => complaints),
    async close() {
      await browser.close();
      await product.stop();
      await letters.close();
    },
  };
}

import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from '../../tools/chromium.ts';

export type Language = 'en' | 'es';
export type Theme = 'light' | 'dark';

/** A tired thumb's phone, and the desk of a practice. */
export const phone = { width: 390, height: 844 };
export const desk = { width: 1280, height: 800 };

/** How long a person waits for a screen before they give up, in milliseconds. */
const patience = 30_000;

/** One that `keepsPages` brings back a page as it was left, as phones do; the driver switches that off otherwise. */
export async function openBrowser({ keepsPages = false } = {}): Promise<Browser> {
  const { path, args } = await findChromium();
  return chromium.launch({
    executablePath: path,
    args: [...new Set([...args, '--no-sandbox'])],
    ...(keepsPages && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
  });
}

export interface Look {
  size: { width: number; height: number };
  language: Language;
  theme?: Theme;
  /** The proxy that all it asks goes through, where something befalls it on the way. */
  line?: string | undefined;
}

/** A browser of somebody's own, with nothing in it, and an ear for everything that went wrong or arrived in it. */
export interface Screen {
  page: Page;
  context: BrowserContext;
  /** Errors of the console, of scripts and of the content policy. A refusal that a screen puts into words is none. */
  complaints: string[];
  /** Every answer of the server that this browser was given, as it was sent. */
  received: string[];
}

export async function openScreen(
  browser: Browser,
  address: string,
  { size, language, theme = 'light', line }: Look,
): Promise<Screen> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: size,
    hasTouch: size.width < 600,
    locale: language === 'es' ? 'es-ES' : 'en-US',
    colorScheme: theme,
    reducedMotion: 'reduce',
    ...(line && { proxy: { server: line } }),
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(patience);
  const [complaints, received]: [string[], string[]] = [[], []];
  context.on('console', (message) => {
    if (message.type() !== 'error' || isExpected(message.text(), message.location().url)) return;
    complaints.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('response', (response) => {
    if (!new URL(response.url()).pathname.startsWith('/api/')) return;
    response.text().then(
      (text) => received.push(text),
      () => undefined,
    );
  });
  return { page: await context.newPage(), context, complaints, received };
}

/** Chromium writes down every 4xx and every lost connection; the screens answer both in words. */
function isExpected(text: string, url: string): boolean {
  if (/net::ERR_(INTERNET_DISCONNECTED|NETWORK_CHANGED|ABORTED)/.test(text)) return true;
  return (
    /the server responded with a status of 4\d\d/.test(text) && new URL(url).pathname.startsWith('/api/')
  );
}

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { phone as size } from '../test/world/browser.ts';

type Cdp = Awaited<ReturnType<BrowserContext['newCDPSession']>>;

export interface Measured {
  /** Milliseconds from the address to a Today that answers. */
  first: number;
  later: number;
  /** Milliseconds from a tap to the frame that shows its answer; nothing is asked of the network. */
  tap: number;
  /** Of 1000 bytes, as they travelled. */
  kilobytes: number;
}

interface SlowPhone {
  page: Page;
  cdp: Cdp;
  address: string;
}

const kilobit = 1000 / 8;
const slow = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600 * kilobit,
  uploadThroughput: 750 * kilobit,
};
const slowdown = 4;

/** A browser with nothing in it but the sign-in, its processor and its line slowed down. */
export async function openSlowPhone(
  browser: Browser,
  address: string,
  cookies: { name: string; value: string; url: string }[],
): Promise<SlowPhone> {
  const context = await browser.newContext({
    viewport: size,
    hasTouch: true,
    isMobile: true,
    locale: 'en-US',
  });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await page.addInitScript(watch);
  return { page, cdp, address };
}

export async function firstVisit({
  page,
  cdp,
  address,
}: SlowPhone): Promise<Pick<Measured, 'first' | 'kilobytes'>> {
  await slowDown(cdp);
  const bytes = countScripts(cdp);
  await page.goto(address, { waitUntil: 'commit' });
  const first = await usable(page);
  const kilobytes = bytes(first) / 1000;
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 60_000,
  });
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated',
    undefined,
    { timeout: 60_000 },
  );
  return { first, kilobytes };
}

/** From the service worker; then taps with the line cut. */
export async function laterVisit({
  page,
  cdp,
  address,
}: SlowPhone): Promise<Pick<Measured, 'later' | 'tap'>> {
  await page.goto('about:blank');
  await slowDown(cdp);
  await page.goto(address, { waitUntil: 'commit' });
  const later = await usable(page);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  const taps = [];
  for (const selector of [
    '.spans label:nth-of-type(2)',
    '.spans label:nth-of-type(3)',
    '.screen-foot a[href^="/x/"]',
  ])
    taps.push(await page.evaluate(tapOn, selector));
  return { later, tap: Math.max(...taps) };
}

async function slowDown(cdp: Cdp): Promise<void> {
  await cdp.send('Network.emulateNetworkConditions', slow);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** Bytes of scripts that had arrived so many milliseconds after the first request. */
function countScripts(cdp: Cdp): (within: number) => number {
  const scripts = new Set<string>();
  const arrived: { at: number; bytes: number }[] = [];
  let begin: number | undefined;
  cdp.on('Network.requestWillBeSent', ({ requestId, type, timestamp }) => {
    begin ??= timestamp;
    if (type === 'Script') scripts.add(requestId);
  });
  cdp.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    if (scripts.has(requestId))
      arrived.push({ at: (timestamp - (begin ?? timestamp)) * 1000, bytes: encodedDataLength });
  });
  return (within) => arrived.filter(({ at }) => at <= within).reduce((sum, { bytes }) => sum + bytes, 0);
}

const usable = async (page: Page): Promise<number> => {
  await page.waitForFunction(() => 'usableAt' in window, undefined, { timeout: 60_000 });
  return page.evaluate(() => (window as unknown as { usableAt: number }).usableAt);
};

/** In the page: notes when Today's button is there and the main thread is free to answer it. */
function watch(): void {
  const look = () => {
    if (!document.querySelector('main:not([aria-busy]) .screen-foot a[href^="/x/"]'))
      return requestAnimationFrame(look);
    const channel = new MessageChannel();
    channel.port1.onmessage = () => Object.assign(window, { usableAt: performance.now() });
    return channel.port2.postMessage(null);
  };
  requestAnimationFrame(look);
}

/** In the page: from the tap to the frame after the screen has changed. */
function tapOn(selector: string): Promise<number> {
  return new Promise((resolve) => {
    const target = document.querySelector<HTMLElement>(selector);
    const begin = performance.now();
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin)));
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    target?.click();
    if (!target) resolve(Infinity);
  });
}

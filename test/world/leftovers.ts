import type { Page } from 'playwright-core';

/** Everything a finder of this phone could read: both storages, every database, the bodies in every cache, as one text. */
export function leftOnThePhone(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const promised = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    /** Bytes become letters, so that words in them are found. */
    const asText = (value: unknown): unknown => {
      if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value);
      if (ArrayBuffer.isView(value)) return new TextDecoder('latin1').decode(value);
      if (value instanceof CryptoKey) return `key for ${value.algorithm.name}`;
      if (Array.isArray(value)) return value.map(asText);
      if (value && typeof value === 'object')
        return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, asText(one)]));
      return value;
    };
    const found: Record<string, unknown> = { local: { ...localStorage }, tab: { ...sessionStorage } };
    for (const { name = '', version = 1 } of await indexedDB.databases()) {
      const database = await promised(indexedDB.open(name, version));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        found[store] = asText(await promised(rows.getAll()));
        found[`names in ${store}`] = await promised(rows.getAllKeys());
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const kept = await cache.matchAll();
      const bodies = await Promise.all(
        kept.filter(({ url }) => !/\.(js|css|woff2)$/.test(url)).map((one) => one.text()),
      );
      found[`cache ${name}`] = bodies;
    }
    return JSON.stringify(found);
  });
}

/** The addresses of everything the service worker has stored. */
export function storedByTheShell(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => url);
  });
}

/** What was typed lies on the phone: its databases have stopped changing. */
export async function isWrittenDown(page: Page): Promise<void> {
  let before = '';
  for (let same = 0; same < 3;) {
    const now = await stored(page);
    same = now === before ? same + 1 : 0;
    before = now;
    await page.waitForTimeout(100);
  }
}

/** All rows of all databases, as bytes: the same words sealed again are other bytes. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const promised = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: unknown[] = [];
    for (const { name = '', version = 1 } of await indexedDB.databases()) {
      const database = await promised(indexedDB.open(name, version));
      for (const store of database.objectStoreNames)
        found.push(await promised(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    return JSON.stringify(found, (_, value: unknown) => {
      if (value instanceof ArrayBuffer) return [...new Uint8Array(value)];
      return ArrayBuffer.isView(value) ? [...new Uint8Array(value.buffer)] : value;
    });
  });

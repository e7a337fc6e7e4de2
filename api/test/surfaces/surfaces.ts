import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clinicEndpoints } from '@usward/contract/clinic';
import { meEndpoints } from '@usward/contract/me';
import type { Browser } from '../browser.ts';
import { canariesIn } from '../builders/canary.ts';
import type { World } from '../harness.ts';

/** What stands in for the parameters of every path. */
export type Ids = Record<string, string>;
/** Everything one person is shown: a text by where it stood. */
export type Shown = Record<string, string>;

const ways: Record<string, string[]> = {
  '/api/clinic/couples': ['search=ann', 'search=therapist', 'state=open-tasks', 'state=quiet', 'sort=newest', 'limit=1'],
  '/api/clinic/desk': ['search=ann'],
  '/api/clinic/exercises': ['search=ann'],
  '/api/clinic/appointments': ['from=2026-01-01&until=2026-02-28'],
  '/api/clinic/couples/:coupleId/brief': ['since=2026-01-01'],
  '/api/clinic/couples/:coupleId/private-words/:personId': ['since=2026-01-01'],
  '/api/me/library': ['search=therapist'],
  '/api/me/us': ['all=yes'],
  '/api/me/agenda': ['all=yes'],
}; // prettier-ignore

/** Every list, count, page, filter, order, search and relation that can be asked for, and every audit. */
export async function everything(
  audience: 'me' | 'clinic',
  browser: Browser,
  ids: Ids,
): Promise<Shown> {
  const paths = Object.values<string>(audience === 'me' ? meEndpoints : clinicEndpoints)
    .map((endpoint) => endpoint.split(' '))
    .flatMap(([method, path = '']) => (method === 'GET' && !path.endsWith('/live') ? [path] : []))
    .flatMap((path) => [path, ...(ways[path] ?? []).map((way) => `${path}?${way}`)]);
  const shown: Shown = {};
  for (const path of paths) {
    const filled = path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? randomUUID());
    const { status, text } = await browser.request('GET', filled);
    if (status === 401 || status >= 500) throw new Error(`${path} → ${status}`);
    shown[path] = text;
  }
  return shown;
} // prettier-ignore

/** Where something of theirs stands: `owner-field` of a canary. */
export const placesOf = (shown: Shown, kind: string): string[] =>
  Object.keys(shown).filter((place) => kindsIn(shown[place] ?? '').includes(kind)).sort(); // prettier-ignore

export const kindsIn = (text: string): string[] => [
  ...new Set(canariesIn(text).map((one) => one.split('-').slice(1, -5).join('-'))),
];

/** All letters so far. */
export async function letters(world: World): Promise<string[]> {
  await world.work();
  const folder = join(world.config.data, 'mail');
  const names = await readdir(folder).catch(() => []);
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}

/** How often somebody’s stream has said that there is something to look at. */
export async function listening(world: World, browser: Browser, audience: 'me' | 'clinic') {
  const stop = new AbortController();
  let looks = 0;
  const { body } = await browser.fetch(`${world.address}/api/${audience}/live`, { signal: stop.signal });
  const text = body?.pipeThrough(new TextDecoderStream());
  void (async () => {
    for await (const piece of text ?? []) looks += (piece.match(/event: look/g) ?? []).length;
  })().catch(() => undefined);
  return { looks: () => looks, stop: () => stop.abort() };
}

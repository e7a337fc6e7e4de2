import { strFromU8, unzipSync } from 'fflate';
import type { World } from '../harness.ts';
import { canariesIn } from './canary.ts';
import type { Partner } from './couples.ts';

/** What is in a zip, whole; and whose canaries. */
export function read({ zip }: { zip: string }) {
  const parts = unzipSync(Buffer.from(zip, 'base64'));
  const [html = '', json = ''] = ['index.html', 'data.json'].map((name) =>
    strFromU8(parts[name] ?? new Uint8Array()),
  );
  const found = [
    ...new Set(canariesIn(html + json).map((one) => one.split('-').slice(1, -5).join('-'))),
  ].sort();
  return { html, json, found };
}

/** Asked for, made and fetched by the partner. */
export async function ownFile(world: World, { browser }: Partner) {
  const { exportId } = await browser.me.askExport();
  await world.work();
  return { exportId, ...read(await browser.me.fetchExport({ params: { exportId } })) };
}

import { phoneKey } from './key.ts';
import type { Shelf } from './places.ts';
import { placeOf, seal, unseal, type PhoneKey } from './sealing.ts';
import { drop, everySealed, get, put } from './store.ts';

/** Keeps each value at a place that says neither whose it is nor about what; its name is sealed beside it. */
export function shelfOf(findKey: () => Promise<PhoneKey | null>): Shelf {
  return {
    async put(name, value) {
      const key = await findKey();
      if (key) await putSealed(key, name, value);
    },
    async get(name) {
      const key = await findKey();
      if (!key) return null;
      const place = await placeOf(key, name);
      const sealed = await get('sealed', place);
      return sealed ? unseal(key, place, sealed) : null;
    },
    async drop(name) {
      const key = await findKey();
      if (key) await drop('sealed', await placeOf(key, name));
    },
    async names(beginning) {
      const key = await findKey();
      const names = key ? await namesOf(key) : [];
      return names.filter((name) => name.startsWith(beginning));
    },
  };
}

/** From a key of this visit to the one that stays: nothing that was kept meanwhile is left behind. */
export async function moveOver(from: PhoneKey, to: PhoneKey): Promise<void> {
  for (const name of await namesOf(from)) {
    const place = await placeOf(from, name);
    const sealed = await get('sealed', place);
    const value = sealed && (await unseal(from, place, sealed));
    if (value) await putSealed(to, name, value);
    await drop('sealed', place);
  }
}

async function putSealed(key: PhoneKey, name: string, value: unknown): Promise<void> {
  const place = await placeOf(key, name);
  const row = { ...(await seal(key, place, value)), name: await seal(key, `${place}/name`, name) };
  await put('sealed', row, place);
}

async function namesOf(key: PhoneKey): Promise<string[]> {
  const rows = await everySealed();
  const names = await Promise.all(rows.map(([place, row]) => unseal<string>(key, `${place}/name`, row.name)));
  return names.filter((name) => name !== null);
}

/** What this person keeps on this phone. */
export const shelf = shelfOf(phoneKey);

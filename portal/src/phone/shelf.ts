import { phoneKey } from './key.ts';
import { seal, unseal, type PhoneKey } from './sealing.ts';
import { store } from './store.ts';

/** Named values of one person, sealed. Without the key nothing is kept and nothing is found. */
export interface Shelf {
  put(name: string, value: unknown): Promise<void>;
  get<T>(name: string): Promise<T | null>;
  drop(name: string): Promise<void>;
  /** The names that begin so. */
  names(beginning: string): Promise<string[]>;
}

export function shelfOf(findKey: () => Promise<PhoneKey | null>): Shelf {
  const placeOf = (key: PhoneKey, name: string) => `${key.owner}/${name}`;
  return {
    async put(name, value) {
      const key = await findKey();
      if (!key) return;
      const place = placeOf(key, name);
      await (await store()).put('sealed', await seal(key, place, value), place);
    },
    async get(name) {
      const key = await findKey();
      if (!key) return null;
      const place = placeOf(key, name);
      const sealed = await (await store()).get('sealed', place);
      return sealed ? unseal(key, place, sealed) : null;
    },
    async drop(name) {
      const key = await findKey();
      if (key) await (await store()).delete('sealed', placeOf(key, name));
    },
    async names(beginning) {
      const key = await findKey();
      if (!key) return [];
      const all = await (await store()).getAllKeys('sealed');
      const start = placeOf(key, beginning);
      return all.filter((name) => name.startsWith(start)).map((name) => name.slice(key.owner.length + 1));
    },
  };
}

/** What this person keeps on this phone. */
export const shelf = shelfOf(phoneKey);

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { PhoneKey, Sealed } from './sealing.ts';

/** What stays on this phone. Words are only ever in `sealed`; `plain` holds the look, the language and help lines. */
interface Kept extends DBSchema {
  plain: { key: string; value: unknown };
  keys: { key: string; value: PhoneKey & { until: number } };
  sealed: { key: string; value: Sealed };
}

let opened: Promise<IDBPDatabase<Kept>> | undefined;

export const store = (): Promise<IDBPDatabase<Kept>> =>
  (opened ??= openDB<Kept>('usward', 1, {
    upgrade(database) {
      database.createObjectStore('plain');
      database.createObjectStore('keys');
      database.createObjectStore('sealed');
    },
  }));

/** Something that is nobody's secret. Where storage is refused (a private window), it is simply not remembered. */
export async function remember(name: string, value: unknown): Promise<void> {
  await store()
    .then((database) => database.put('plain', value, name))
    .catch(() => undefined);
}

export async function recall<T>(name: string): Promise<T | undefined> {
  return store()
    .then((database) => database.get('plain', name) as Promise<T | undefined>)
    .catch(() => undefined);
}

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { PhoneKey, Sealed } from './sealing.ts';

/** What lies where: the names in the browser say nothing. */
const drawers = { plain: 'a', keys: 'b', sealed: 'c' } as const;
type Drawer = keyof typeof drawers;

/** Words are only ever in `sealed`; `plain` holds the look, the language and help lines. */
interface Rows {
  plain: unknown;
  keys: PhoneKey & { until: number };
  sealed: Sealed & { name: Sealed };
}

interface Kept extends DBSchema {
  a: { key: string; value: Rows['plain'] };
  b: { key: string; value: Rows['keys'] };
  c: { key: string; value: Rows['sealed'] };
}

let opened: Promise<IDBPDatabase<Kept>> | undefined;

function database(): Promise<IDBPDatabase<Kept>> {
  const forget = () => (opened = undefined);
  opened ??= openDB<Kept>('usward', 2, {
    upgrade(fresh) {
      for (const name of [...fresh.objectStoreNames]) fresh.deleteObjectStore(name);
      for (const name of Object.values(drawers)) fresh.createObjectStore(name);
    },
    // A newer version waits in another tab, and this one is out of date: what is typed here is kept already.
    blocking: (_at, _wanted, event) => {
      (event.target as IDBDatabase).close();
      location.reload();
    },
    // A phone that was asleep may have cut the line.
    terminated: forget,
  }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

export async function put<Name extends Drawer>(
  drawer: Name,
  value: Rows[Name],
  place: string,
): Promise<void> {
  await (await database()).put(drawers[drawer], value, place);
}

export async function get<Name extends Drawer>(drawer: Name, place: string): Promise<Rows[Name] | undefined> {
  return (await (await database()).get(drawers[drawer], place)) as Rows[Name] | undefined;
}

export async function drop(drawer: Drawer, place: string): Promise<void> {
  await (await database()).delete(drawers[drawer], place);
}

export async function empty(drawer: Drawer): Promise<void> {
  await (await database()).clear(drawers[drawer]);
}

/** Every sealed value and its place, of whomever. */
export async function everySealed(): Promise<[place: string, row: Rows['sealed']][]> {
  const rows = (await database()).transaction(drawers.sealed).store;
  const [places, all] = await Promise.all([rows.getAllKeys(), rows.getAll()]);
  return places.flatMap((place, at) => (all[at] ? [[place, all[at]]] : []));
}

/** Something that is nobody's secret. Where storage is refused (a private window), it is simply not remembered. */
export async function remember(name: string, value: unknown): Promise<void> {
  await put('plain', value, name).catch(() => undefined);
}

export async function recall<T>(name: string): Promise<T | undefined> {
  return get('plain', name).then(
    (value) => value as T | undefined,
    () => undefined,
  );
}

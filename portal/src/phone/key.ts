import { importPhoneKey, makePhoneKey, type PhoneKey } from './sealing.ts';
import { drop, empty, get, put, recall, remember } from './store.ts';

const week = 7 * 24 * 60 * 60 * 1000;
const hour = 60 * 60 * 1000;
const place = '1';
const thisVisit = 'this visit';

let held: Promise<PhoneKey | null> | null = null;
let isUnlocked = false;
let prolongedAt = 0;

/**
 * The key that seals this person's drafts. On a phone that is only theirs it stays, unreadable to scripts, for a week
 * after the last word from the server, so that an offline reload finds the drafts; elsewhere it lives in memory.
 */
export async function phoneKey(): Promise<PhoneKey | null> {
  held ??= storedKey().catch(() => null);
  const key = await held;
  if (!key || key.owner === thisVisit) return key;
  const whose = await recall<string | null>('w');
  if (whose === undefined || whose === key.owner) return key;
  // Another tab signed out, or somebody else in: what is on this screen is not theirs.
  held = Promise.resolve(null);
  isUnlocked = false;
  location.reload();
  return null;
}

/** What was kept under the first key is kept under the second. */
type MoveOver = (from: PhoneKey, to: PhoneKey) => Promise<void>;

/** The server has said who is there: from now on words are sealed with the key it issues. */
export function unlock(issue: () => Promise<{ key: string }>, isOwnPhone: boolean, moveOver: MoveOver): void {
  if (isUnlocked) {
    if (isOwnPhone && Date.now() - prolongedAt > hour) void prolong().catch(() => undefined);
    return;
  }
  isUnlocked = true;
  const before = held ?? storedKey().catch(() => null);
  held = issuedKey(issue, isOwnPhone).then(
    async (key) => {
      const last = await before;
      if (last?.owner === thisVisit) await moveOver(last, key);
      return key;
    },
    async () => {
      isUnlocked = false;
      return (await before) ?? makePhoneKey(thisVisit);
    },
  );
}

/** Sign-out, Hide and idle: what is sealed stays, and nobody reads it until the same person signs in here again. */
export async function forgetKeys(): Promise<void> {
  held = Promise.resolve(null);
  isUnlocked = false;
  await remember('w', null);
  await empty('keys');
}

async function issuedKey(issue: () => Promise<{ key: string }>, isOwnPhone: boolean): Promise<PhoneKey> {
  const issued = await importPhoneKey((await issue()).key);
  await remember('w', issued.owner);
  await (isOwnPhone ? keepKey(issued) : drop('keys', place)).catch(() => undefined);
  return issued;
}

async function keepKey(key: PhoneKey): Promise<void> {
  prolongedAt = Date.now();
  await put('keys', { ...key, until: prolongedAt + week }, place);
}

async function prolong(): Promise<void> {
  const key = await held;
  if (key && key.owner !== thisVisit) await keepKey(key);
}

async function storedKey(): Promise<PhoneKey | null> {
  const row = await get('keys', place);
  if (!row) return null;
  if (row.until > Date.now()) return row;
  await drop('keys', place);
  return null;
}

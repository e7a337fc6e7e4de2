import { importPhoneKey, makePhoneKey, type PhoneKey } from './sealing.ts';
import { store } from './store.ts';

const week = 7 * 24 * 60 * 60 * 1000;
const place = 'phone';

let held: Promise<PhoneKey | null> | null = null;
let isUnlocked = false;

/**
 * The key that seals this person's drafts. On a phone that is only theirs it stays, unreadable to scripts, for a week
 * after the last word from the server, so that an offline reload finds the drafts; elsewhere it lives in memory.
 */
export function phoneKey(): Promise<PhoneKey | null> {
  held ??= storedKey().catch(() => null);
  return held;
}

/** The server has said who is there: from now on words are sealed with the key it issues. Once a visit. */
export function unlock(issue: () => Promise<{ key: string }>, isOwnPhone: boolean): void {
  if (isUnlocked) return;
  isUnlocked = true;
  held = issuedKey(issue, isOwnPhone).catch(async () => {
    isUnlocked = false;
    return (await storedKey()) ?? makePhoneKey('this visit');
  });
}

/** Sign-out, Hide and idle: what is sealed stays, and nobody reads it until the same person signs in here again. */
export async function forgetKeys(): Promise<void> {
  held = Promise.resolve(null);
  isUnlocked = false;
  await (await store()).clear('keys');
}

async function issuedKey(issue: () => Promise<{ key: string }>, isOwnPhone: boolean): Promise<PhoneKey> {
  const { key } = await issue();
  const issued = await importPhoneKey(key);
  const database = await store();
  if (isOwnPhone) await database.put('keys', { ...issued, until: Date.now() + week }, place);
  else await database.delete('keys', place);
  return issued;
}

async function storedKey(): Promise<PhoneKey | null> {
  const database = await store();
  const row = await database.get('keys', place);
  if (!row) return null;
  if (row.until > Date.now()) return row;
  await database.delete('keys', place);
  return null;
}

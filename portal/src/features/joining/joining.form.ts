import type { SafeContact } from '../../api/types.ts';
import { makePhoneKey, type PhoneKey } from '../../phone/sealing.ts';
import { shelfOf } from '../../phone/shelf.ts';
import { get, put } from '../../phone/store.ts';
import type { Place } from './joining.steps.ts';

/** What has been filled in so far. The password and the PIN are not here: they are never kept. */
export interface Form {
  token: string;
  place: Place;
  code: string;
  isOwnPhone: boolean | null;
  displayName: string;
  signInName: string;
  email: string;
  safeContact: SafeContact;
}

export interface Secrets {
  password: string;
  pin: string;
  pinAgain: string;
}

export const emptySecrets: Secrets = { password: '', pin: '', pinAgain: '' };

export const emptyForm = (token: string): Form => ({
  token,
  place: 'welcome',
  code: '',
  isOwnPhone: null,
  displayName: '',
  signInName: '',
  email: '',
  safeContact: { how: 'any', when: '', mayLeaveMessage: false, whoElseReads: '' },
});

const place = '2';
const day = 24 * 60 * 60 * 1000;

/** Sealed with a key of this browser for a day: whoever joins has no account yet, and so no key of their own. */
const shelf = shelfOf(async (): Promise<PhoneKey> => {
  const row = await get('keys', place);
  if (row && row.until > Date.now()) return row;
  const made = await makePhoneKey(place);
  await put('keys', { ...made, until: Date.now() + day }, place);
  return made;
});

export const keepForm = (form: Form): Promise<void> => shelf.put('form', form).catch(() => undefined);

export const keptForm = (): Promise<Form | null> => shelf.get<Form>('form').catch(() => null);

export const dropForm = (): Promise<void> => shelf.drop('form').catch(() => undefined);

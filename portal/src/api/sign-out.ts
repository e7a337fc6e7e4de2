import { partnerClient } from '@usward/client/me';
import { forgetKeys } from '../phone/key.ts';
import { recall, remember } from '../phone/store.ts';
import { isUnreachable } from './client.ts';
import { outbox } from './drafts.ts';
import { queryClient } from './query-client.ts';

/** Outlives the page, so that leaving it does not cut the goodbye short. */
const parting = partnerClient({ fetch: (url, init) => fetch(url, { ...init, keepalive: true }) });

/** Forgets on this phone at once, and tells the server now or, without signal, at the next start. */
export async function signOut(): Promise<void> {
  queryClient.clear();
  outbox.reset();
  await Promise.all([
    remember('sign-out-owed', true),
    forgetKeys().catch(() => undefined),
    settleSignOut(true),
  ]);
}

/** Says the goodbye that an earlier visit could not. */
export async function settleSignOut(isOwed?: boolean): Promise<void> {
  if (!(isOwed ?? (await recall<boolean>('sign-out-owed')))) return;
  const isSettled = await parting.me.signOut().then(
    () => true,
    (error: unknown) => !isUnreachable(error),
  );
  if (isSettled) await remember('sign-out-owed', false);
}

import type { Refusal } from '@usward/client/clinic';
import { useSyncExternalStore } from 'react';

type Asking = { prove: () => void; leave: () => void };

let asking: Asking | null = null;
const readers = new Set<() => void>();
const tell = (next: Asking | null) => {
  asking = next;
  for (const read of readers) read();
};

/** Settles when who sits here has proved it; whatever else was refused, or is not proved, stays refused. */
export function proveAgain(refusal: Refusal): Promise<void> {
  if (refusal.code !== 'confirm.needed') return Promise.reject(refusal);
  asking?.leave();
  return new Promise<void>((resolve, reject) => {
    tell({ prove: resolve, leave: () => reject(refusal) });
  }).finally(() => tell(null));
}

const subscribe = (read: () => void) => {
  readers.add(read);
  return () => readers.delete(read);
};

/** What waits for a proof now. */
export const useAskingProof = () => useSyncExternalStore(subscribe, () => asking);

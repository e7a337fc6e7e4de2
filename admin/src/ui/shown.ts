import { useSyncExternalStore } from 'react';
import type { Shelf } from '../data/client.ts';

/** What stands over the page: the palette, at its beginning or asking to whom something is given; or the list of keys. */
export type Shown = { is: 'palette'; assign?: 'anything' | Shelf } | { is: 'keys' } | null;

let shown: Shown = null;
const readers = new Set<() => void>();

export function show(next: Shown): void {
  shown = next;
  for (const read of readers) read();
}

const subscribe = (read: () => void) => {
  readers.add(read);
  return () => readers.delete(read);
};

export const useShown = () => useSyncExternalStore(subscribe, () => shown);

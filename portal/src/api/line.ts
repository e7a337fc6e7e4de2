import { useSyncExternalStore } from 'react';

let isOpen = false;
const listeners = new Set<() => void>();

/** The live line opened, or broke. */
export function noteLine(isOpenNow: boolean): void {
  if (isOpen === isOpenNow) return;
  isOpen = isOpenNow;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Whether the server can say "look again" just now. */
export const useLine = (): boolean => useSyncExternalStore(subscribe, () => isOpen);

import { useSyncExternalStore } from 'react';

/** Questions that a sealed copy answered last, because nobody else did. */
const answered = new Set<string>();
const listeners = new Set<() => void>();

export function noteCopy(name: string, isCopy: boolean): void {
  if (answered.has(name) === isCopy) return;
  if (isCopy) answered.add(name);
  else answered.delete(name);
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Whether what stands here is what was last seen, and there was no signal to ask again. */
export const useFromBefore = (name: string): boolean =>
  useSyncExternalStore(subscribe, () => answered.has(name));

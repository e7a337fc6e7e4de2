import { useSyncExternalStore } from 'react';
import { recall, remember } from './store.ts';

/** The system's, or one that wins over it. */
export const looks = ['system', 'light', 'night'] as const;
export type Look = (typeof looks)[number];

let look: Look = 'system';
const listeners = new Set<() => void>();

function show(next: Look): void {
  look = next;
  if (look === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = look;
  listeners.forEach((listener) => listener());
}

export function chooseLook(next: Look): void {
  show(next);
  void remember('look', next);
}

export async function recallLook(): Promise<void> {
  show((await recall<Look>('look')) ?? 'system');
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const useLook = (): Look => useSyncExternalStore(subscribe, () => look);

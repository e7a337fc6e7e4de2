import type { Address, Locale } from '@usward/exercises/playing';
import { useSyncExternalStore } from 'react';
import { recall, remember } from '../phone/store.ts';

/** Who reads the screens: their language, and how they want to be spoken to in Spanish. */
export interface Reader {
  locale: Locale;
  address: Address;
}

let reader: Reader = { locale: navigator.language.startsWith('es') ? 'es' : 'en', address: 'tu' };
const listeners = new Set<() => void>();

export const currentReader = (): Reader => reader;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const useReader = (): Reader => useSyncExternalStore(subscribe, currentReader);

/** From now on every screen speaks so. Remembered on the phone; it says nothing about anybody. */
export function speakTo(next: Reader): void {
  if (next.locale === reader.locale && next.address === reader.address) return;
  reader = next;
  void remember('reader', reader);
  listeners.forEach((listener) => listener());
}

/** Before the first screen: as it was last time, else as the browser asks. */
export async function recallReader(): Promise<void> {
  reader = (await recall<Reader>('reader')) ?? reader;
}

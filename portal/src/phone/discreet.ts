import { useSyncExternalStore } from 'react';

type Locale = 'en' | 'es';

/** The name is kept where the page reads it before it shows anything (`index.html`). It says nothing about anybody. */
const place = 'name';
const names = { en: 'Notes', es: 'Notas' } as const;
const manifests = { en: '/notes.webmanifest', es: '/notas.webmanifest' } as const;
const listeners = new Set<() => void>();

/** Whether this phone shows a plain name and icon. Where storage is refused, it does not. */
export function isDiscreet(): boolean {
  try {
    return localStorage.getItem(place) !== null;
  } catch {
    return false;
  }
}

export function beDiscreet(isSo: boolean, locale: Locale): void {
  try {
    if (isSo) localStorage.setItem(place, names[locale]);
    else localStorage.removeItem(place);
  } catch {
    return;
  }
  dress(locale);
  listeners.forEach((listener) => listener());
}

/** What the tab, and an icon that is added from now on, are called. The name follows the language. */
export function dress(locale: Locale): void {
  const isPlain = isDiscreet();
  document.title = isPlain ? names[locale] : 'Usward';
  if (isPlain) localStorage.setItem(place, names[locale]);
  point('icon', isPlain ? '/notes.svg' : '/mark.svg');
  point('apple-touch-icon', isPlain ? '/notes-192.png' : '/icon-192.png');
  point('manifest', isPlain ? manifests[locale] : '/manifest.webmanifest');
}

const point = (what: string, address: string) =>
  document.querySelector(`link[rel="${what}"]`)?.setAttribute('href', address);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const useDiscreet = (): boolean => useSyncExternalStore(subscribe, isDiscreet);

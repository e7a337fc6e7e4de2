import { brandProperties, type BrandColours } from '@usward/theme';
import { useSyncExternalStore } from 'react';

const name = 'usward-brand';
const none: BrandColours = { light: null, night: null };
const isColour = (value: unknown) => typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value);

/** Two colours and nothing else are kept, so that the next visit begins in them. */
function recalled(): BrandColours {
  try {
    const { light, night } = JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<BrandColours>;
    return {
      light: isColour(light) ? (light ?? null) : null,
      night: isColour(night) ? (night ?? null) : null,
    };
  } catch {
    return none;
  }
}

let brand = recalled();
const listeners = new Set<() => void>();

function show(): void {
  for (const [property, value] of Object.entries(brandProperties(brand)))
    if (value) document.documentElement.style.setProperty(property, value);
    else document.documentElement.style.removeProperty(property);
}
show();

/** The practice's own colours, from now on and at the next visit. */
export function wear({ light, night }: BrandColours): void {
  if (light === brand.light && night === brand.night) return;
  brand = { light, night };
  localStorage.setItem(name, JSON.stringify(brand));
  show();
  listeners.forEach((listener) => listener());
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useBrand = (): BrandColours => useSyncExternalStore(subscribe, () => brand);

import { brandProperties, type BrandColours } from '@usward/theme';
import { isDiscreet } from './discreet.ts';
import { recall, remember } from './store.ts';

const none: BrandColours = { light: null, night: null };
let worn = none;

function show(next: BrandColours): void {
  worn = next;
  for (const [property, value] of Object.entries(brandProperties(next)))
    if (value) document.documentElement.style.setProperty(property, value);
    else document.documentElement.style.removeProperty(property);
}

/** The practice's own colours, from now on and at the next visit: two colours are all that is kept. */
export function wear(brand: BrandColours): void {
  const { light, night } = isDiscreet() ? none : brand;
  if (light === worn.light && night === worn.night) return;
  show({ light, night });
  void remember('brand', { light, night });
}

/** Before the first screen, so that nothing changes colour under somebody's eyes. */
export async function recallBrand(): Promise<void> {
  show((!isDiscreet() && (await recall<BrandColours>('brand'))) || none);
}

import type { Words } from '@usward/exercises';

/** Both languages side by side, so that a text is read as a pair. Three Spanish forms only where the address changes it. */
export const both = (en: string, es: Words['es']): Words => ({ en, es });

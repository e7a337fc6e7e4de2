import type { texts } from './contact.en.ts';
import { textsOf } from './texts-of.ts';

export const useContactTexts = textsOf<typeof texts>('contact');

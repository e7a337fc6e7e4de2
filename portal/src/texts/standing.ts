import type { texts } from './standing.en.ts';
import { textsOf } from './texts-of.ts';

export const useStandingTexts = textsOf<typeof texts>('standing');

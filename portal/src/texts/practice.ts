import type { texts } from './practice.en.ts';
import { textsOf } from './texts-of.ts';

export const usePracticeTexts = textsOf<typeof texts>('practice');

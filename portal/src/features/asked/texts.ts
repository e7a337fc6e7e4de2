import { textsOf } from '../../texts/texts-of.ts';
import type { texts } from './texts.en.ts';

export const useTexts = textsOf<typeof texts>('asked');

import type { texts } from './preview.en.ts';
import { textsOf } from './texts-of.ts';

export const usePreviewTexts = textsOf<typeof texts>('preview');

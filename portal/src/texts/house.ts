import type { texts } from './house.en.ts';
import { textsOf } from './texts-of.ts';

export const useHouse = textsOf<typeof texts>('house');

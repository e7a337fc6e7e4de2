import type { Gap } from '@usward/contract/clinic/letter';

export type GapPlace = 'show' | 'appointments' | 'assign' | 'plan' | 'measures';

/** The page about the couple on which each thing that is not known can be filled; none where only time fills it. */
export const gapPlace: Partial<Record<Gap, GapPlace>> = {
  'one-has-not-joined': 'show',
  'long-time': 'appointments',
  'pause-open': 'show',
  'nothing-for-two': 'assign',
  'nothing-yet': 'plan',
  'little-to-go-on': 'plan',
  'no-measure': 'measures',
};

import type { CutOffs, Instrument, Item } from './instrument.ts';

// Figures are those of `clinical.md`, section Instruments; what is not there or in the source named is left out. The dois
// were compared with abstracts and citations found elsewhere.

const alike = (count: number, least: number, most: number): Item[] =>
  Array.from({ length: count }, () => ({ least, most }));

/**
 * The Couples Satisfaction Index in three lengths: 0-21, 0-81, 0-161. Its first item, on happiness, counts to 6, the
 * others to 5. The form prints the points beside each choice, also where the low end is the happy one, so no item is
 * reversed here. Below the cut-off: dissatisfied. Missing items: no rule stated. Reliable change: none published.
 */
const csi = (length: 4 | 16 | 32, cutOff: number): Instrument => ({
  key: `csi-${length}`,
  items: [{ least: 0, most: 6 }, ...alike(length - 1, 0, 5)],
  higherIsBetter: true,
  missing: { atMost: 0, source: null },
  cutOffs: [
    {
      bands: [
        { from: 0, band: 'dissatisfied' },
        { from: cutOff, band: 'satisfied' },
      ],
      source: funkRogge,
    },
  ],
  change: null,
  recovery: null,
  source: funkRogge,
  licence: 'Its authors let research and clinics use it; recorded rights needed.',
});
const funkRogge = 'Funk & Rogge 2007, doi 10.1037/0893-3200.21.4.572';

/**
 * The Revised Dyadic Adjustment Scale, 0-69: 14 items that count to 5, but the eleventh to 4. The form prints the
 * points. 47 or less: distressed, so 48 is the first that is not. Missing items: no rule stated. Reliable change: 12
 * points (an index of 11.58).
 */
const rdas: Instrument = {
  key: 'rdas',
  items: [...alike(10, 0, 5), { least: 0, most: 4 }, ...alike(3, 0, 5)],
  higherIsBetter: true,
  missing: { atMost: 0, source: null },
  cutOffs: [
    {
      bands: [
        { from: 0, band: 'distressed' },
        { from: 48, band: 'not-distressed' },
      ],
      source: 'Crane, Middleton & Bean 2000, American Journal of Family Therapy 28, 53-60',
    },
  ],
  change: {
    better: 12,
    worse: 12,
    means: 'reliable',
    source: 'Anderson et al. 2014, doi 10.1111/jmft.12095',
  },
  recovery: null,
  source: 'Busby, Christensen, Crane & Larson 1995, Journal of Marital and Family Therapy 21, 289-308',
  licence: 'Terms not verified; recorded rights needed.',
};

const reversed = (item: Item): Item => ({ ...item, isReversed: true });
const noCutOffs: CutOffs[] = [];

/**
 * The Relationship Assessment Scale: 7 items from 1 to 5, the fourth and the seventh reversed. The total is the sum,
 * 7-35; as a mean it is a seventh of it. Missing items: no rule stated. Cut-offs and reliable change: none verified.
 */
const ras: Instrument = {
  key: 'ras',
  items: alike(7, 1, 5).map((item, at) => ([4, 7].includes(at + 1) ? reversed(item) : item)),
  higherIsBetter: true,
  missing: { atMost: 0, source: null },
  cutOffs: noCutOffs,
  change: null,
  recovery: null,
  source: 'Hendrick 1988, doi 10.2307/352430',
  licence: 'Terms not verified; recorded rights needed.',
};

export const coupleInstruments = {
  'csi-4': csi(4, 13.5),
  'csi-16': csi(16, 51.5),
  'csi-32': csi(32, 104.5),
  rdas,
  ras,
};

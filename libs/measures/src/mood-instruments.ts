import type { Band, CutOffs, Instrument, Item, MissingRule } from './instrument.ts';

// Figures are those of `clinical.md`, section Instruments; what is not there or in the source named is left out. The dois
// were compared with abstracts and citations found elsewhere; what could not be found is said to be not verified.

/** Each item of these counts from 0 to 3. */
const item: Item = { least: 0, most: 3 };
/** Anything above 0 raises an alert. */
const harm = { asksOf: 'self-harm', alertFrom: 1 } as const;
const items = (count: number): Item[] => Array.from({ length: count }, () => item);

const severities: readonly Band[] = ['minimal', 'mild', 'moderate', 'moderately-severe', 'severe'];
const severity = (cutOffs: readonly number[], names: readonly Band[], source: string): CutOffs => ({
  bands: [0, ...cutOffs].map((from, at) => ({ from, band: names[at] as Band })),
  source,
});
const screen = (cutOff: number, source: string): CutOffs => ({
  bands: [
    { from: 0, band: 'below' },
    { from: cutOff, band: 'reached' },
  ],
  source,
});

const noneStated: MissingRule = { atMost: 0, source: null };
const iapt = 'Gyani et al. 2013, Behaviour Research and Therapy 51, 597-606; NHS Talking Therapies manual';
const phqLicence = 'Its owner asks no permission to copy or translate; recorded rights needed all the same.';

const mood = {
  higherIsBetter: false,
  missing: noneStated,
  change: null,
  recovery: null,
  licence: phqLicence,
} as const;

const kroenke2001 = 'Kroenke, Spitzer & Williams 2001, doi 10.1046/j.1525-1497.2001.016009606.x';
const kroenke2003 = 'Kroenke, Spitzer & Williams 2003, doi 10.1097/01.MLR.0000093487.78664.3C';
const kroenke2007 = 'Kroenke et al. 2007, doi 10.7326/0003-4819-146-5-200703060-00004';
const kroenke2009 = 'Kroenke et al. 2009, doi 10.1016/j.jad.2008.06.026';
const spitzer2006 = 'Spitzer et al. 2006, doi 10.1001/archinte.166.10.1092';

/** The first two of the PHQ, 0-6, cut-off 3. Missing items, reliable change: none stated. */
const phq2: Instrument = {
  ...mood,
  key: 'phq-2',
  items: items(2),
  cutOffs: [screen(3, kroenke2003)],
  source: kroenke2003,
};

/**
 * The PHQ-9 without its last item, so without one on self-harm: 0-24, cut-offs 5, 10, 15, 20. Missing items: no rule
 * stated for it. Reliable change: none published.
 */
const phq8: Instrument = {
  ...mood,
  key: 'phq-8',
  items: items(8),
  cutOffs: [severity([5, 10, 15, 20], severities, kroenke2009)],
  source: kroenke2009,
};

/**
 * 0-27, cut-offs 5, 10, 15, 20; the ninth item asks of self-harm. One or two missing items count as the mean of the
 * others; with three there is no total. The rule's source (read before, not verified again) does not say how to round:
 * half up is ours. Reliable change 6 points; recovery below 10.
 */
const phq9: Instrument = {
  ...mood,
  key: 'phq-9',
  items: [...items(8), { ...item, harm, loinc: '44260-8' }],
  missing: { atMost: 2, source: 'NHS Data Dictionary, Patient Health Questionnaire-9' },
  cutOffs: [severity([5, 10, 15, 20], severities, kroenke2001)],
  change: { better: 6, worse: 6, means: 'reliable', source: iapt },
  recovery: { below: 10, source: iapt },
  source: kroenke2001,
};

/** The first two of the GAD-7, 0-6, cut-off 3. Missing items, reliable change: none stated. */
const gad2: Instrument = {
  ...mood,
  key: 'gad-2',
  items: items(2),
  cutOffs: [screen(3, kroenke2007)],
  source: kroenke2007,
};

/** 0-21, cut-offs 5, 10, 15. Missing items: no rule verified. Reliable change 4 points; recovery below 8. */
const gad7: Instrument = {
  ...mood,
  key: 'gad-7',
  items: items(7),
  cutOffs: [severity([5, 10, 15], ['minimal', 'mild', 'moderate', 'severe'], spitzer2006)],
  change: { better: 4, worse: 4, means: 'reliable', source: iapt },
  recovery: { below: 8, source: iapt },
  source: spitzer2006,
};

const cox1987 = 'Cox, Holden & Sagovsky 1987, doi 10.1192/bjp.150.6.782';

/**
 * The Edinburgh Postnatal Depression Scale, 0-30. Its form prints no points; the choices count from 0 in their order,
 * and items 3 and 5 to 10 are reversed: their first choice is the gravest. The tenth asks of self-harm, and anything
 * above 0 points raises an alert (its LOINC code: none verified). Cut-offs by language and parent, and none for
 * anybody else; of the Spanish study the figures are verified, its doi is not. Missing items: no rule stated. A change
 * of 4 for the better, 3 for the worse, is of one study of 117 pregnant women, and is what matters to people, not what
 * exceeds error.
 */
const epds: Instrument = {
  key: 'epds',
  items: items(10).map((each, at) => {
    if (at + 1 === 10) return { ...each, isReversed: true, harm };
    return at + 1 === 3 || at + 1 >= 5 ? { ...each, isReversed: true } : each;
  }),
  higherIsBetter: false,
  missing: noneStated,
  cutOffs: [
    {
      of: { parent: 'mother', language: 'en' },
      bands: [
        { from: 0, band: 'below' },
        { from: 10, band: 'sensitive' },
        { from: 13, band: 'assess' },
      ],
      source: cox1987,
    },
    {
      of: { parent: 'mother', language: 'es-ES' },
      ...screen(11, 'Garcia-Esteve, Ascaso, Ojuel & Navarro 2003, Journal of Affective Disorders 75, 71-76'),
    },
    {
      // Seven studies in as many places: cut-offs from 7 to 10 hold, and the language made no difference.
      of: { parent: 'father' },
      bands: [
        { from: 0, band: 'below' },
        { from: 7, band: 'between' },
        { from: 10, band: 'reached' },
      ],
      source: 'Shafian et al. 2022, doi 10.1016/j.heliyon.2022.e09441 (PMC9156997)',
    },
  ],
  change: {
    better: 4,
    worse: 3,
    means: 'important',
    source: 'Asian Journal of Psychiatry 2021, 66, 102873, doi 10.1016/j.ajp.2021.102873',
  },
  recovery: null,
  source: cox1987,
  licence: 'The Royal College of Psychiatrists holds it and sets terms for copies; recorded rights needed.',
};

export const moodInstruments = {
  'phq-2': phq2,
  'phq-8': phq8,
  'phq-9': phq9,
  'gad-2': gad2,
  'gad-7': gad7,
  epds,
};

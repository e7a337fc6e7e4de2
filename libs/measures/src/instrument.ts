/**
 * What an instrument is, as data: how its answers become a total, and what is published about that total. No item's
 * text is here, nor anywhere in the product until a practice has recorded its rights (`clinical.md`, licence gate).
 */
export type Instrument = {
  readonly key: string;
  readonly items: readonly Item[];
  readonly higherIsBetter: boolean;
  readonly missing: MissingRule;
  /** What the published cut-offs make of a total. Empty where none is verified. */
  readonly cutOffs: readonly CutOffs[];
  /** Null where no figure is published. */
  readonly change: ChangeFigure | null;
  readonly recovery: RecoveryLine | null;
  /** Where items, scale and total come from. */
  readonly source: string;
  readonly licence: string;
};

/**
 * An answer is the number of the choice as the item counts its choices: what is printed beside them, or their order
 * where the form prints none. A reversed item is worth the more points the lower that number: whoever stores points
 * already reversed (FHIR's `ordinalValue`, a form that prints 3 2 1 0) describes the item without `isReversed`.
 */
export type Item = {
  readonly least: number;
  readonly most: number;
  readonly isReversed?: true;
  /** Of what it asks, and from how many points on that raises an alert. */
  readonly harm?: { readonly asksOf: Harm; readonly alertFrom: number };
  readonly loinc?: string;
};

export type Harm = 'self-harm' | 'being-harmed';

/**
 * With at most so many items missing each counts as the mean of the others, and the total is rounded to a whole, within
 * what it could be; with more there is no total. `atMost` 0 and no source: we know of no rule, so one missing item is enough.
 */
export type MissingRule = { readonly atMost: number; readonly source: string | null };

/** Bands from low totals to high; each reaches up to the next. For clinicians only: a screen is not a diagnosis. */
export type CutOffs = {
  readonly bands: readonly { readonly from: number; readonly band: Band }[];
  /** Only for these; for anybody where it is left out. */
  readonly of?: Partial<Person>;
  readonly source: string;
};

export type Band =
  | 'dissatisfied' | 'satisfied'
  | 'distressed' | 'not-distressed'
  | 'minimal' | 'mild' | 'moderate' | 'moderately-severe' | 'severe'
  | 'below' | 'between' | 'sensitive' | 'assess' | 'reached'; // prettier-ignore

/** Whom a cut-off depends on. The language is that of the wording answered, as `en-GB` or `es-ES`. */
export type Person = { readonly parent: 'mother' | 'father'; readonly language: string };

/**
 * How many points make a difference, for better and for worse. `reliable`: more than the instrument's own error.
 * `important`: the least that matters to people, which says nothing about error.
 */
export type ChangeFigure = {
  readonly better: number;
  readonly worse: number;
  readonly means: 'reliable' | 'important';
  readonly source: string;
};

/** Below it is what its source calls recovered, of somebody who was on it or above. */
export type RecoveryLine = { readonly below: number; readonly source: string };

/** What an answer is worth. */
export const pointsOf = ({ least, most, isReversed }: Item, answer: number): number =>
  isReversed ? least + most - answer : answer;

/** The lowest and the highest total there can be. */
export const rangeOf = ({ items }: Pick<Instrument, 'items'>): readonly [number, number] => [
  items.reduce((sum, { least }) => sum + least, 0),
  items.reduce((sum, { most }) => sum + most, 0),
];

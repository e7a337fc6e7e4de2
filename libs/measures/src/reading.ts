import type { Band, CutOffs, Instrument, Person } from './instrument.ts';
import type { Total } from './score.ts';

export type Reading = {
  readonly band: Band;
  /** False where the missing items could have moved the total into another band. */
  readonly isSure: boolean;
  readonly source: string;
};

/**
 * What the published cut-offs make of a total, for clinicians only. Null where none is published for this person: a
 * cut-off of another language or parent is never borrowed.
 */
export function reading(instrument: Instrument, score: Total, person: Partial<Person> = {}): Reading | null {
  const cutOffs = cutOffsFor(instrument, person);
  if (!cutOffs) return null;
  const [band, low, high] = [score.total, score.least, score.most].map((total) => bandOf(cutOffs, total));
  return { band: band as Band, isSure: low === high, source: cutOffs.source };
}

/** The published cut-offs that hold for this person; null where none do. */
export const cutOffsFor = ({ cutOffs }: Instrument, person: Partial<Person> = {}): CutOffs | null =>
  cutOffs.find(({ of }) => isOf(of, person)) ?? null;

const bandOf = ({ bands }: CutOffs, total: number): Band | undefined =>
  bands.filter(({ from }) => from <= total).at(-1)?.band;

/** What holds for `en` holds for `en-GB`; what was found in `es-ES` does not hold for `es`, nor for `es-CO`. */
function isOf(of: Partial<Person> | undefined, person: Partial<Person>): boolean {
  if (of?.parent && of.parent !== person.parent) return false;
  return !of?.language || `${person.language}-`.startsWith(`${of.language}-`);
}

import type { Instrument } from './instrument.ts';
import { isTotal, type Score, type Total } from './score.ts';

export type Change = {
  /** `after` less `before`, in points, to be shown beside what it means. */
  readonly raw: number;
  readonly is: 'better' | 'worse' | 'within-band' | 'no-published-figure';
  /** On this measure alone; null where no line is published. It may be within the band all the same. */
  readonly isRecovery: boolean | null;
};

/** What became of a total, by the published figure for this instrument: as many points or more are a change. */
export function change(instrument: Instrument, before: number, after: number): Change {
  const raw = after - before;
  const { recovery } = instrument;
  return {
    raw,
    is: meaning(instrument, raw),
    isRecovery: recovery ? before >= recovery.below && after < recovery.below : null,
  };
}

function meaning({ change: figure, higherIsBetter }: Instrument, raw: number): Change['is'] {
  if (!figure) return 'no-published-figure';
  const gain = higherIsBetter ? raw : -raw;
  if (gain >= figure.better) return 'better';
  return -gain >= figure.worse ? 'worse' : 'within-band';
}

export type Course =
  | { readonly is: 'not-enough-yet'; readonly points: number }
  | { readonly is: 'course'; readonly points: readonly Total[]; readonly change: Change };

/** Fewer say nothing about where it goes (`clinical.md`). */
export const leastPoints = 3;

/** A row of scores from the first to the latest. One without a total is no point. */
export function course(instrument: Instrument, scores: readonly Score[]): Course {
  const points = scores.filter(isTotal);
  const [first, latest] = [points.at(0), points.at(-1)];
  if (!first || !latest || points.length < leastPoints) {
    return { is: 'not-enough-yet', points: points.length };
  }
  return { is: 'course', points, change: change(instrument, first.total, latest.total) };
}

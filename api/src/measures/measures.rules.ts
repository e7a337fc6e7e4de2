import type { Words } from '@usward/exercises';
import {
  change,
  course,
  cutOffsFor,
  harmAnswers,
  isTotal,
  leastPoints,
  reading,
  score,
  type Answers,
  type Change,
  type CutOffs,
  type HarmAnswer,
  type Instrument,
  type Person,
  type Reading,
  type Score,
} from '@usward/measures';

/** One time that one partner filled something in. `order` sorts what was on the same day. */
export type Taken<Entry = unknown> = {
  personId: string;
  on: string;
  order: string;
  answers: Answers;
  /** On whom the cut-offs depend: the language of the wording, and which parent. */
  of: Partial<Person>;
  entry: Entry | null;
};

/** What belongs on one picture. */
export type Series<Entry = unknown> = {
  id: string;
  kind: 'instrument' | 'questionnaire' | 'pulse';
  title: Words;
  instrument: Omit<Instrument, 'higherIsBetter'> & { higherIsBetter: boolean | null };
  /** Where it is one answer in words: all of them, from the lowest to the highest. */
  choices: Words[] | null;
  taken: Taken<Entry>[];
};

export type Point<Entry = unknown> = Pick<Taken, 'on'> & {
  score: Score;
  reading: Reading | null;
  harm: HarmAnswer[];
  entry: Entry | null;
};

/** Which way does not matter to a score: only to what a change means, and that is asked of `courseOf`. */
const scored = ({ instrument }: Series): Instrument => ({
  ...instrument,
  higherIsBetter: instrument.higherIsBetter ?? true,
  // Without knowing which way is better a figure of change would say nothing.
  change: instrument.higherIsBetter === null ? null : instrument.change,
});

/** One partner's line, from the first to the latest. Made anew at every reading: what was taken back leaves nothing. */
export function pointsOf<Entry>(series: Series<Entry>, personId: string): Point<Entry>[] {
  const instrument = scored(series);
  return series.taken
    .filter((one) => one.personId === personId)
    .sort((a, b) => a.on.localeCompare(b.on) || a.order.localeCompare(b.order))
    .map(({ on, answers, of, entry }) => {
      const total = score(instrument, answers);
      const harm = harmAnswers(instrument, answers);
      return {
        on,
        score: total,
        reading: isTotal(total) ? reading(instrument, total, of) : null,
        harm,
        entry,
      };
    });
}

export type Course = { is: Change['is'] | 'not-enough-yet'; raw: number | null; isRecovery: boolean | null };

export function courseOf(series: Series, points: Point[]): Course {
  const found = course(
    scored(series),
    points.map((point) => point.score),
  );
  return found.is === 'course' ? found.change : { is: found.is, raw: null, isRecovery: null };
}

/** The cut-offs that may be drawn: where what holds for one of the two holds not for the other, none. */
export function cutOffsOf({ instrument, taken }: Series): CutOffs | null {
  const forms = { ...instrument, higherIsBetter: true };
  const holding = new Set(taken.map(({ of }) => cutOffsFor(forms, of)));
  const [only = null] = holding;
  return holding.size === 1 ? only : null;
}

/**
 * What became of one partner's line within a span: `none` is within what chance does, `no-figure` that nobody has
 * published how much is a change, `not-enough` that there are fewer than three points. Null where nothing was taken in it.
 */
export type MovedCourse = 'better' | 'worse' | 'none' | 'no-figure' | 'not-enough';

export function movedIn(series: Series, personId: string, since: string, until: string): MovedCourse | null {
  const points = pointsOf(series, personId).filter(({ on }) => on <= until);
  if (!points.some(({ on }) => on >= since)) return null;
  const totals = points.flatMap(({ on, score: total }) =>
    isTotal(total) ? [{ on, total: total.total }] : [],
  );
  const latest = totals.at(-1);
  // What it moved from: the last before the span, or the first there is.
  const before = totals.filter(({ on }) => on < since).at(-1) ?? totals[0];
  if (totals.length < leastPoints || !before || !latest || latest.on < since) return 'not-enough';
  return said[change(scored(series), before.total, latest.total).is];
}

const said: Record<Change['is'], MovedCourse> = {
  better: 'better',
  worse: 'worse',
  'within-band': 'none',
  'no-published-figure': 'no-figure',
};

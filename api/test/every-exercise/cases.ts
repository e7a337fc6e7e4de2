import {
  authors,
  readers,
  type Author,
  type Ending,
  type Exercise,
  type Level,
  type Opening,
  type Size,
} from '@usward/exercises';

/** How one of the two plays: how much of it, how far they share it, and how they end. */
export type Way = { size: Size; shares: 'widest' | 'therapist' | 'nobody'; ending: Exclude<Ending, 'open'> };
/** One occurrence for two: the way of each. */
export type Case = Record<Author, Way>;

const sizes: Size[] = ['full', 'small'];
const sharings: Way['shares'][] = ['widest', 'therapist', 'nobody'];
const ended: Way['ending'][] = ['done', 'asleep', 'appointment'];

/** Every way one person can go. A small version ends as `small` where a full one is `done`. */
export const ways: Way[] = sizes.flatMap((size) =>
  sharings.flatMap((shares) =>
    ended.map((ending): Way => ({
      size,
      shares,
      ending: size === 'small' && ending === 'done' ? 'small' : ending,
    })),
  ),
);

/** The full cross of two people is 324 an exercise: each way of one meets a different way of the other in every round. */
export const casesOf = (round: number): Case[] =>
  ways.map((a, at) => ({ a, b: ways[(at * 5 + round * 7 + 1) % ways.length] ?? a }));

/** The widest level at most that a person sharing so far chooses. */
export function levelFor(shares: Way['shares'], widest: Level): Level {
  if (shares === 'nobody') return 'V0';
  if (shares === 'widest') return widest;
  return readers(widest).clinicians ? 'V1' : 'V0';
}

export const openingOf = (exercise: Exercise): Opening => exercise.variants.couple?.opening ?? 'never';

export const other = (author: Author): Author => (authors[0] === author ? authors[1] : authors[0]);

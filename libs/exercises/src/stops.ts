import type { Exercise, StopTag, VariantName } from './exercise.ts';

/** The only tag that gives way to nothing but a new suitability decision (`clinical.md`, contraindication tags). */
export const isFinal = (tag: StopTag): boolean => tag === 'fear';

/** Which of a couple's tags stop this version of the exercise. `fear` stops everything made for two. */
export function stopsOf(
  exercise: Pick<Exercise, 'stoppedBy'>,
  name: VariantName,
  tags: readonly StopTag[],
): StopTag[] {
  return tags.filter((tag) => exercise.stoppedBy.includes(tag) || (tag === 'fear' && name === 'couple'));
}

import {
  isFinal,
  isInRoomOnly,
  needsCover,
  stopsOf,
  type Exercise,
  type Opening,
  type StopTag,
  type VariantName,
} from '@usward/exercises';
import type { ErrorCode } from '@usward/contract/errors';

const firstWeeks = 14 * 24 * 3_600_000;

type Asked = {
  exercise: Exercise;
  variant: VariantName;
  tags: StopTag[];
  /** Did both join, and is each found suitable for tasks for two? */
  joined: number;
  isSuitable: boolean;
  /** Each on their own for now: own weeks, or what looks the same. */
  isKeptApart: boolean;
  overrideReason?: string | undefined;
  /** Do the next seven days hold hours in which somebody is on duty for what it asks? */
  isCovered: boolean;
};

/** Why this may not be given now, or null. The database refuses an unsuitable joint task a second time. */
export function refusalToAssign({
  exercise,
  variant,
  tags,
  joined,
  isSuitable,
  isKeptApart,
  overrideReason,
  isCovered,
}: Asked): ErrorCode | null {
  if (!exercise.variants[variant]) return 'exercise.no-such-variant';
  if (isInRoomOnly(exercise)) return 'measure.in-room-only';
  if (needsCover(exercise) && !isCovered) return 'measure.nobody-on-duty';
  const stopping = stopsOf(exercise, variant, tags);
  if (stopping.some(isFinal)) return 'exercise.stopped';
  if (variant === 'couple' && !isSuitable) return 'suitability.missing';
  if (variant === 'couple' && isKeptApart) return 'weeks.own';
  if (variant === 'couple' && joined < 2) return 'partner.not-joined';
  return stopping.length && !overrideReason?.trim() ? 'exercise.stopped' : null;
}

/** A version for one never opens; in a couple's first two weeks everything waits for the appointment. */
export function openingOf(
  exercise: Exercise,
  variant: VariantName,
  couple: { openedAt: Date },
  now: Date,
  asked?: Opening,
): Opening {
  const own = exercise.variants[variant]?.opening ?? 'never';
  if (variant === 'solo' || own === 'never') return 'never';
  const isNew = now.getTime() - couple.openedAt.getTime() < firstWeeks;
  return isNew || own === 'appointment' ? 'appointment' : (asked ?? own);
}

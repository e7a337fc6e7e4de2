import type { StopTag } from '@usward/exercises';
import { daysLater } from '@usward/schedule';

export type Decision = 'joint' | 'alone' | 'refer';
export type Summary = 'not-recorded' | 'joint' | 'alone-only' | 'ask-again';
export type Decided = { personId: string; decision: Decision; decidedAt: Date; askAgainOn: string };

/** Asked again after eight weeks. */
const weeks = 8;

export const askAgainOn = (decidedOn: string): string => daysLater(decidedOn, 7 * weeks);

/** The last decision about each person. Of two at one moment the more careful one counts. */
export function lastOfEach<D extends Decided>(decisions: D[]): Map<string, D> {
  const last = new Map<string, D>();
  for (const decided of decisions) {
    const known = last.get(decided.personId);
    if (!known || outweighs(decided, known)) last.set(decided.personId, decided);
  }
  return last;
}

function outweighs(a: Decided, b: Decided): boolean {
  const later = a.decidedAt.getTime() - b.decidedAt.getTime();
  return later > 0 || (later === 0 && b.decision === 'joint');
}

/**
 * May a joint task be given? `joint` says what `app.is_suitable` says: two partners, each found suitable, neither due to be
 * asked again, and no fear. `partners` are those of today; `today` is a day in the practice's zone; `changedAt` is when
 * something last happened in their lives after which one asks again.
 */
export function summaryOf(
  partners: string[],
  decisions: Decided[],
  tags: readonly StopTag[],
  today: string,
  changedAt: Date | null = null,
): Summary {
  const all = lastOfEach(decisions);
  const theirs = partners.flatMap((personId) => all.get(personId) ?? []);
  if (theirs.length < partners.length || !partners.length) return 'not-recorded';
  if (theirs.some((last) => isDueAgain(last, today, changedAt))) return 'ask-again';
  const isJoint = partners.length === 2 && theirs.every(({ decision }) => decision === 'joint');
  return isJoint && !tags.includes('fear') ? 'joint' : 'alone-only';
}

/** `fear` gives way to nothing but new decisions: every partner asked again since it was set, and found suitable. */
export function mayLiftFear(partners: string[], decisions: Decided[], setAt: Date): boolean {
  const last = lastOfEach(decisions);
  return partners.every((personId) => {
    const decided = last.get(personId);
    return decided?.decision === 'joint' && decided.decidedAt > setAt;
  });
}

/** After eight weeks; and after a birth, a separation, a lost job, an alarm. */
export const isDueAgain = (
  last: Pick<Decided, 'decidedAt' | 'askAgainOn'>,
  today: string,
  changedAt: Date | null,
): boolean => last.askAgainOn <= today || (changedAt !== null && last.decidedAt <= changedAt);

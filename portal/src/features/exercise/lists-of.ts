import type { VerdictFeelings } from '@usward/player';
import type { me } from '../../api/client.ts';

/** The practice's own lists for the coach; a language without one has the coach's. */
export function listsOf({
  verdictFeelings: lists,
}: Awaited<ReturnType<typeof me.occurrence>>): VerdictFeelings {
  return { en: lists?.en ?? undefined, es: lists?.es ?? undefined };
}

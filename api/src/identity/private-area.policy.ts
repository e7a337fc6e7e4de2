import { Problem } from '../platform/http/problem.ts';
import type { Account } from './account.entity.ts';

const vouchedFor = 14 * 86_400_000;

/** With the therapist’s code a forgotten PIN may be replaced from a day after it was told, for two weeks. */
export function mayReplacePin({ pinMayBeSetFrom: from }: Pick<Account, 'pinMayBeSetFrom'>, now: Date): void {
  if (!from || from.getTime() + vouchedFor <= now.getTime()) throw new Problem('private.wrong');
  if (from > now) throw new Problem('private.waiting');
}

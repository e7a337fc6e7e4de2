import { isNarrower, type FieldRule, type Level } from '@usward/exercises';
import { dayIn } from '@usward/schedule';
import type { DueExercise } from '../assignments/assignments.service.ts';
import type { Mine } from './responses.present.ts';

type Act = Mine['items'][number]['answers'][number]['acts'][number];
type Chosen = { at: Date; level: Level };
type Closing = Pick<DueExercise, 'opening' | 'closesAt' | 'closedAt'>;

/** What happens in one transaction, while the clock goes on a little. */
const sameMomentMs = 60_000;

/** How one answer came to be read by whom, oldest first: what its author chose, and the opening, if there was one. */
export function actsOf(
  chosen: readonly Chosen[],
  openedAt: Date | null,
  due: Closing,
  opens: FieldRule['opens'] | undefined,
  timeZone: string,
): Act[] {
  const own = chosen.map(({ at, level }, index) => ({
    at,
    what: whatOf(chosen[index - 1]?.level ?? 'V0', level),
    level,
  }));
  if (!openedAt) return own.map((act) => onDay(act, timeZone));
  const before = own.filter(({ at }) => at <= openedAt);
  const opened = {
    at: openedAt,
    what: opens === 'sent' ? ('sent' as const) : howOpened(openedAt, due),
    level: before.at(-1)?.level ?? 'V0',
  };
  // What was sent was chosen by the same tap: it stands there once.
  const first = opens === 'sent' ? before.filter(({ at }) => +openedAt - +at > sameMomentMs) : before;
  return [...first, opened, ...own.slice(before.length)].map((act) => onDay(act, timeZone));
}

function whatOf(before: Level, now: Level): Act['what'] {
  if (now === 'V0') return 'took-back';
  return before !== 'V0' && isNarrower(now, before) ? 'fewer' : 'chose';
}

function howOpened(openedAt: Date, { opening, closesAt, closedAt }: Closing): Act['what'] {
  const isAtClosing = closedAt !== null && +openedAt - +closedAt < sameMomentMs && openedAt >= closesAt;
  return opening === 'closing' && isAtClosing ? 'opened' : 'opened-in-appointment';
}

const onDay = ({ at, ...act }: Omit<Act, 'on'> & { at: Date }, timeZone: string): Act => ({
  on: dayIn(timeZone, at),
  ...act,
});

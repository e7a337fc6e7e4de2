import { decidesAt, settled, step, type Dialogue, type EndedHow } from '@usward/dialogue';

/** Without anything that both see, a talk is over after a day; its words go with it. */
const idleMs = 86_400_000;

/** When it ends by itself, as it stands at the moment `at`; or when it ended. */
export function endsAt({ phase, at: ended }: Dialogue, at: number): number {
  if (phase.is === 'ended') return ended;
  return phase.is === 'paused' ? decidesAt(phase) : at + idleMs;
}

export const endOf = ({ phase }: Dialogue): { how: EndedHow; kept: boolean } | null =>
  phase.is === 'ended' ? phase : null;

/**
 * The dialogue at the moment `at`: ended by its pause, by a day in which nobody came back, or because the two may not go
 * on together now. All that one sees of the last two is what anybody's "stop" looks like.
 * `until` is when it was to end by itself, `id` a name for the move that ends it.
 */
export function asItIs(state: Dialogue, until: number, mayGoOn: boolean, id: string, at: number): Dialogue {
  const now = settled(state, at);
  if (now.phase.is === 'ended' || (mayGoOn && at < until)) return now;
  const moment = Math.min(at, Math.max(until, now.at));
  // The time since the last move was nobody's.
  const stopped = step({ ...now, at: moment }, { do: 'stop', by: 'a', id, seq: now.seq }, moment);
  return 'state' in stopped ? stopped.state : now;
}

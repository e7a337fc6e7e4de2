import {
  decidesAt,
  isFloor,
  pauseChoices,
  settled,
  type Dialogue,
  type EndedHow,
  type Phase,
  type Role,
  type Tap,
} from './state.ts';

export type Whose = 'me' | 'partner';

/** `done`: a choice that its own screen does not repeat, since it may lie open or be picked up by the other. */
export type Own = Exclude<Tap, 'keep' | 'let-go'> | 'done';

/** What one partner's screen may know. Nothing here tells what the other did alone. */
export type View = {
  seq: number;
  is: Phase['is'];
  /** On one phone, and it is not with them: the screen says whom to give it to, and nothing else. */
  locked: boolean;
  floor: Whose | null;
  /** "Not quite" so far, for what was said last. */
  misses: number;
  /** While somebody has the floor: the words of this `seq` came just now. */
  since: number | null;
  gathering: { topic: boolean; first: Whose | null; rule: boolean } | null;
  /** One's own tap, while it waits for the other's. */
  mine: Own | null;
  /** `choosing`: the return time has come, and each picks. Moments in milliseconds since 1970. */
  pause: { returnAt: number; decidesAt: number; choosing: boolean } | null;
  /** `kept`: both chose to keep the words. */
  ended: { how: EndedHow; kept: boolean } | null;
};

/** What `role` sees at the moment `at`. */
export function view(dialogue: Dialogue, role: Role, at: number): View {
  const state = settled(dialogue, at);
  const { phase } = state;
  const whose = (one: Role): Whose => (one === role ? 'me' : 'partner');
  const locked = isLocked(state, role);
  return {
    seq: state.seq,
    is: phase.is,
    locked,
    floor: isFloor(phase) ? whose(phase.holder) : null,
    misses: isFloor(phase) ? phase.misses : 0,
    since: isFloor(phase) ? phase.since : null,
    gathering:
      phase.is === 'gathering'
        ? { topic: phase.topic, first: phase.first && whose(phase.first), rule: phase.rule }
        : null,
    mine: locked ? null : ownOf(state, role),
    pause:
      phase.is === 'paused'
        ? { returnAt: phase.returnAt, decidesAt: decidesAt(phase), choosing: at >= phase.returnAt }
        : null,
    ended: phase.is === 'ended' ? { how: phase.how, kept: phase.kept } : null,
  };
}

/** On two phones a wish after a pause is repeated, as it may still be changed; whether words are kept never is. */
function ownOf({ mode, taps }: Dialogue, role: Role): Own | null {
  const tap = taps[role];
  if (tap === 'keep' || tap === 'let-go') return 'done';
  return mode === 'one-phone' && pauseChoices.some((choice) => choice === tap) ? 'done' : (tap as Own | null);
}

/** On one phone a screen opens for whose turn it is with it; the end is for both. */
export const isLocked = ({ mode, phone, phase }: Dialogue, role: Role): boolean =>
  mode === 'one-phone' && phone !== role && phase.is !== 'ended';

import { refusal, type Move, type Refusal } from './moves.ts';
import {
  isFloor,
  noTaps,
  other,
  settled,
  type Dialogue,
  type Floor,
  type Gathering,
  type Phase,
  type Role,
  type Tap,
} from './state.ts';

/**
 * The dialogue after a move that arrives at the moment `at` (milliseconds since 1970), or why it is refused; a refused
 * move changes nothing. A move that comes again (same `id`) leaves everything as it is, whatever happened since. Of two
 * that both see and that were made at the same `seq` the first counts, and the second is `dialogue.moved-on`.
 */
export function step(before: Dialogue, move: Move, at: number): { state: Dialogue } | { refused: Refusal } {
  if (before.applied.includes(move.id)) return { state: before };
  const state = settled(before, at);
  if (move.seq !== state.seq) return { refused: 'dialogue.moved-on' };
  const refused = refusal(state, move.by, move, at);
  if (refused) return { refused };
  const noted = { ...state, applied: [...state.applied, move.id] };
  const alone = after(noted, move, at);
  // A tap of one alone starts no new count: the minutes that others read would tell of it.
  return { state: alone.seq === state.seq ? alone : after(countTime(noted, at), move, at) };
}

/** What follows from a move that is allowed. */
function after(state: Dialogue, move: Move, at: number): Dialogue {
  const { phase, counts } = state;
  switch (move.do) {
    case 'topic':
    case 'first':
    case 'read-rule':
      return phase.is === 'gathering' ? shown(state, gathered(phase, move)) : state;
    case 'ready':
      return tapped(state, move.by, 'ready', ['ready'], () =>
        phase.is === 'gathering' && phase.first ? floorTo(state, phase.first) : state,
      );
    case 'said':
      return onFloor(state, 'paraphrasing', 0);
    case 'paraphrase':
      return onFloor(state, 'confirming');
    case 'not-quite': {
      const misses = isFloor(phase) ? phase.misses + 1 : 0;
      return onFloor(state, misses < 2 ? 'paraphrasing' : 'unsettled', misses);
    }
    case 'confirm':
    case 'close-enough':
    case 'for-appointment':
      return answered(state, move.do);
    case 'continue':
      return onFloor(state, 'speaking', 0);
    case 'pass':
      return isFloor(phase)
        ? floorTo({ ...state, held: { ...state.held, [phase.holder]: true } }, other(phase.holder))
        : state;
    case 'heard-enough':
      return tapped(state, move.by, 'heard-enough', ['heard-enough'], () => shown(state, { is: 'talking' }));
    case 'take-back':
      return { ...state, taps: { ...state.taps, [move.by]: null } };
    case 'close':
      return shown(state, { is: 'closing' });
    case 'give': {
      const tap = move.keep ? 'keep' : 'let-go';
      return tapped(state, move.by, tap, ['keep', 'let-go'], (taps) =>
        shown(state, { is: 'ended', how: 'thanked', kept: taps.every((one) => one === 'keep') }),
      );
    }
    case 'pause': {
      if (phase.is === 'paused' || phase.is === 'ended') return state;
      const returnAt = at + move.minutes * 60_000;
      const paused = { ...state, counts: { ...counts, pauses: counts.pauses + 1 } };
      return shown(paused, { is: 'paused', returnAt, resume: { phase, taps: state.taps } });
    }
    case 'choose':
      return tapped(state, move.by, move.choice, ['go-on'], () =>
        phase.is === 'paused' ? { ...shown(state, phase.resume.phase), taps: phase.resume.taps } : state,
      );
    case 'fell-asleep':
      return shown(state, { is: 'ended', how: 'asleep', kept: false });
    case 'stop':
      return shown(state, { is: 'ended', how: 'stopped', kept: false });
    case 'hand-over':
      return { ...state, seq: state.seq + 1, phone: null };
    case 'take':
      return { ...state, seq: state.seq + 1, phone: move.by };
  }
}

/** Who was ready was ready for something else: `shown` forgets it. */
function gathered(phase: Gathering, move: Move): Gathering {
  if (move.do === 'first') return { ...phase, first: move.first };
  return move.do === 'topic' ? { ...phase, topic: true } : { ...phase, rule: true };
}

/** A new phase that both see. What one of them did alone was about the one before. */
const shown = (state: Dialogue, phase: Phase): Dialogue => ({
  ...state,
  seq: state.seq + 1,
  phase,
  taps: noTaps,
});

/** The same turn in its next state; a wish to have heard enough outlasts it. */
const onFloor = (state: Dialogue, is: Floor['is'], misses?: number): Dialogue =>
  isFloor(state.phase)
    ? {
        ...shown(state, { ...state.phase, is, misses: misses ?? state.phase.misses, since: state.seq }),
        taps: state.taps,
      }
    : state;

function floorTo(state: Dialogue, holder: Role): Dialogue {
  const { counts } = state;
  const turns = { ...counts.turns, [holder]: counts.turns[holder] + 1 };
  return shown(
    { ...state, counts: { ...counts, turns } },
    {
      is: 'speaking',
      holder,
      misses: 0,
      since: state.seq,
    },
  );
}

function answered(state: Dialogue, how: 'confirm' | 'close-enough' | 'for-appointment'): Dialogue {
  if (!isFloor(state.phase)) return state;
  const { holder, misses } = state.phase;
  const { counts } = state;
  return onFloor(
    {
      ...state,
      held: { ...state.held, [holder]: true },
      counts: {
        ...counts,
        answered: counts.answered + 1,
        atFirst: counts.atFirst + (how === 'confirm' && misses === 0 ? 1 : 0),
        forAppointment: counts.forAppointment + (how === 'for-appointment' ? 1 : 0),
      },
    },
    'settled',
  );
}

/** One taps alone; once both taps are among `counting`, what both wanted comes. */
function tapped(
  state: Dialogue,
  by: Role,
  tap: Tap,
  counting: readonly Tap[],
  both: (taps: readonly Tap[]) => Dialogue,
): Dialogue {
  const partner = state.taps[other(by)];
  const isBoth = partner !== null && counting.includes(partner) && counting.includes(tap);
  return isBoth ? both([tap, partner]) : { ...state, taps: { ...state.taps, [by]: tap } };
}

/** Longer than that between two moves that both see nobody talked: a phone slept, or the two forgot it. In milliseconds. */
const longestTurn = 10 * 60_000;

/** Adds the time since the last move to whoever had it. A clock that goes back adds nothing. */
function countTime(state: Dialogue, at: number): Dialogue {
  const { phase, counts } = state;
  const passed = Math.min(longestTurn, Math.max(0, at - state.at));
  const whose = isFloor(phase)
    ? phase.holder
    : phase.is === 'talking' || phase.is === 'closing'
      ? 'together'
      : null;
  const spent = whose ? { ...counts.spent, [whose]: counts.spent[whose] + passed } : counts.spent;
  return { ...state, at: Math.max(at, state.at), counts: { ...counts, spent } };
}

import { isFloor, pauseMinutes, settled, type Dialogue, type Phase, type Role } from './state.ts';
import type { PauseChoice } from './state.ts';

/** What one may do. Words are not among it: they travel beside (`words.ts`). */
export type Act =
  | { do: 'first'; first: Role }
  | { do: 'give'; keep: boolean }
  | { do: 'pause'; minutes: number }
  | { do: 'choose'; choice: PauseChoice }
  | { do: Exclude<Do, 'first' | 'give' | 'pause' | 'choose'> };

/** `id` is made by the phone, once for a tap however often it is sent; `seq` is the one its author saw. */
export type Move = Act & { id: string; by: Role; seq: number };

export type Refusal =
  /** Something both see came in between: look again. */
  | 'dialogue.moved-on'
  | 'dialogue.not-now'
  /** It is for the other of the two to do. */
  | 'dialogue.not-yours'
  /** On one phone, and it is not with them. */
  | 'dialogue.other-phone'
  | 'pause.out-of-range'
  /** Before the return time. */
  | 'pause.not-now';

type Row = { in: readonly Phase['is'][]; by: 'holder' | 'listener' | 'either' };

const floor = ['speaking', 'paraphrasing', 'confirming', 'unsettled', 'settled'] as const;
const running = ['gathering', ...floor, 'talking', 'closing'] as const;

/** The table of states: what may be done where, and by whom. `refusal` adds what a table cannot say. */
export const table = {
  topic: { in: ['gathering'], by: 'either' },
  first: { in: ['gathering'], by: 'either' },
  'read-rule': { in: ['gathering'], by: 'either' },
  ready: { in: ['gathering'], by: 'either' },

  said: { in: ['speaking'], by: 'holder' },
  paraphrase: { in: ['paraphrasing'], by: 'listener' },
  confirm: { in: ['confirming'], by: 'holder' },
  'not-quite': { in: ['confirming'], by: 'holder' },
  'close-enough': { in: ['unsettled'], by: 'holder' },
  'for-appointment': { in: ['unsettled'], by: 'holder' },
  continue: { in: ['settled'], by: 'holder' },
  pass: { in: floor, by: 'holder' },
  'heard-enough': { in: floor, by: 'either' },
  'take-back': { in: ['gathering', ...floor], by: 'either' },

  close: { in: ['speaking', 'settled', 'talking'], by: 'either' },
  give: { in: ['closing'], by: 'either' },
  pause: { in: running, by: 'either' },
  choose: { in: ['paused'], by: 'either' },
  'fell-asleep': { in: [...running, 'paused'], by: 'either' },
  stop: { in: [...running, 'paused'], by: 'either' },

  'hand-over': { in: [...running, 'paused'], by: 'either' },
  take: { in: [...running, 'paused'], by: 'either' },
} as const satisfies Record<string, Row>;

export type Do = keyof typeof table;

/** Whoever has the phone in hand may stop the flow, whosever turn it is with it. */
const anyPhone: readonly Do[] = ['pause', 'fell-asleep', 'stop', 'take'];

/** Why this act of `by` is not taken at the moment `at`, or null where it is. It never depends on what the other did alone. */
export function refusal(dialogue: Dialogue, by: Role, act: Act, at: number): Refusal | null {
  const state = settled(dialogue, at);
  const { phase } = state;
  const row: Row = table[act.do];
  if (!row.in.includes(phase.is)) return 'dialogue.not-now';
  if (row.by !== 'either' && !(isFloor(phase) && (phase.holder === by) === (row.by === 'holder')))
    return 'dialogue.not-yours';
  if (state.mode === 'one-phone' && state.phone !== by && !anyPhone.includes(act.do))
    return 'dialogue.other-phone';
  if (act.do === 'pause') return isPause(act.minutes) ? null : 'pause.out-of-range';
  if (act.do === 'choose') return phase.is === 'paused' && at >= phase.returnAt ? null : 'pause.not-now';
  return isOpen(state, by, act.do) ? null : 'dialogue.not-now';
}

const isPause = (minutes: number): boolean =>
  Number.isInteger(minutes) && minutes >= pauseMinutes.least && minutes <= pauseMinutes.most;

function isOpen({ mode, phone, phase, taps, held }: Dialogue, by: Role, act: Do): boolean {
  switch (act) {
    case 'ready':
      return phase.is === 'gathering' && phase.topic && phase.first !== null && phase.rule && !taps[by];
    case 'heard-enough':
      return held.a && held.b && !taps[by];
    case 'take-back':
      return taps[by] !== null;
    case 'give':
      return !taps[by];
    case 'hand-over':
      return mode === 'one-phone';
    case 'take':
      return mode === 'one-phone' && phone === null;
    default:
      return true;
  }
}

const samples: { [K in Do]?: Act } = {
  first: { do: 'first', first: 'a' },
  give: { do: 'give', keep: false },
  pause: { do: 'pause', minutes: pauseMinutes.least },
  choose: { do: 'choose', choice: 'later' },
};

/** What `role` may do at the moment `at`; a screen draws these and nothing else. */
export const movesOf = (state: Dialogue, role: Role, at: number): Do[] =>
  (Object.keys(table) as Do[]).filter(
    (act) => refusal(state, role, samples[act] ?? ({ do: act } as Act), at) === null,
  );

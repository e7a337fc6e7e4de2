// The speaker-listener dialogue (`clinical.md`, E11, as PREP teaches it). A state is plain JSON and holds no words:
// those travel beside it (`words.ts`), so that dropping them leaves the structure whole.

export const roles = ['a', 'b'] as const;
export type Role = (typeof roles)[number];
export const other = (role: Role): Role => (role === 'a' ? 'b' : 'a');

/** When to come back: at least 20 minutes, less than a day (`clinical.md`, pause). */
export const pauseMinutes = { least: 20, most: 24 * 60 - 1 };
/** How long, from the return time on, each may say what they want before "later" stands. */
export const choiceMinutes = 15;
export const pauseChoices = ['go-on', 'later', 'leave-it'] as const;
export type PauseChoice = (typeof pauseChoices)[number];

/** The subject, who begins and the rule, before both are ready. The subject itself is words. */
export type Gathering = { is: 'gathering'; topic: boolean; first: Role | null; rule: boolean };

/** One of the two holds the floor, also while the other says back what they heard. */
export type Floor = {
  /** `unsettled` is after the second "not quite"; `settled` after the speaker's answer to what they heard. */
  is: 'speaking' | 'paraphrasing' | 'confirming' | 'unsettled' | 'settled';
  holder: Role;
  /** How often it was "not quite" since the holder last spoke. */
  misses: number;
  /** The `seq` of the move that led here; what was typed with it is new. */
  since: number;
};

/** What a pause can interrupt. `talking` is what to do about it; `closing` a takeaway and a thank-you each. */
export type Running = Gathering | Floor | { is: 'talking' } | { is: 'closing' };

/** It has no author: nobody is told who needed it. */
export type Paused = {
  is: 'paused';
  /** Milliseconds since 1970, like every moment here. */
  returnAt: number;
  resume: { phase: Running; taps: Taps };
};

/** `later`: not both chose to go on after a pause, and nobody is told why. Taking it up again is a new dialogue. */
export type EndedHow = 'thanked' | 'asleep' | 'stopped' | 'later';
/** `kept`: both chose to keep the words. */
export type Ended = { is: 'ended'; how: EndedHow; kept: boolean };

export type Phase = Running | Paused | Ended;

/**
 * What one of the two did alone; it counts once both did, and is its author's until then. Which taps there are follows
 * from the phase: being ready, having heard enough, what they want after a pause, whether their words are kept.
 */
export type Tap = 'ready' | 'heard-enough' | PauseChoice | 'keep' | 'let-go';
export type Taps = Readonly<Record<Role, Tap | null>>;
export const noTaps: Taps = { a: null, b: null };

export type Dialogue = {
  readonly mode: 'two-phones' | 'one-phone';
  /** On one phone: whose turn it is with it; null while it is handed over. */
  readonly phone: Role | null;
  /** Counts what both see. A tap of one alone does not count: it would tell that there was one. */
  readonly seq: number;
  /** The ids of the moves so far: one that comes again changes nothing. */
  readonly applied: readonly string[];
  readonly phase: Phase;
  readonly taps: Taps;
  /** Who had the floor and came to an end with it: what they said was answered, or they passed it on. */
  readonly held: Readonly<Record<Role, boolean>>;
  readonly counts: Counts;
  /** The last moment that was counted. */
  readonly at: number;
};

/** What the clinician's summary is made of. */
export type Counts = {
  readonly turns: Readonly<Record<Role, number>>;
  /** Milliseconds with the floor, and together once it was talked through. Gathering and pauses are nobody's. */
  readonly spent: Readonly<Record<Role | 'together', number>>;
  /** Answers to what was said back; `atFirst` without a "not quite", `forAppointment` kept for it. */
  readonly answered: number;
  readonly atFirst: number;
  readonly forAppointment: number;
  readonly pauses: number;
};

/** A dialogue nobody has touched, at the moment `at`. */
export const newDialogue = (mode: Dialogue['mode'], at: number): Dialogue => ({
  mode,
  phone: null,
  seq: 0,
  applied: [],
  phase: { is: 'gathering', topic: false, first: null, rule: false },
  taps: noTaps,
  held: { a: false, b: false },
  counts: {
    turns: { a: 0, b: 0 },
    spent: { a: 0, b: 0, together: 0 },
    answered: 0,
    atFirst: 0,
    forAppointment: 0,
    pauses: 0,
  },
  at,
});

const floorStates: readonly Phase['is'][] = [
  'speaking',
  'paraphrasing',
  'confirming',
  'unsettled',
  'settled',
] satisfies Floor['is'][];

/** Whether one of the two has the floor. */
export const isFloor = (phase: Phase): phase is Floor => floorStates.includes(phase.is);

/** From then on "later" stands, unless both chose to go on. */
export const decidesAt = ({ returnAt }: Pick<Paused, 'returnAt'>): number =>
  returnAt + choiceMinutes * 60_000;

/**
 * The dialogue as it is at a moment: where not both chose to go on in time, the pause has ended it. Before that a
 * "later" does not show: had it shown at once, it would tell that the other chose, and what.
 */
export function settled(state: Dialogue, at: number): Dialogue {
  const { phase } = state;
  if (phase.is !== 'paused' || at < decidesAt(phase)) return state;
  return {
    ...state,
    seq: state.seq + 1,
    phase: { is: 'ended', how: 'later', kept: false },
    taps: noTaps,
    at: decidesAt(phase),
  };
}

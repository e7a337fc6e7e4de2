import { refusal, step, view, type Act, type Dialogue, type Role } from '@usward/dialogue';

// The made-up one of the two. Their lines stand in the texts; when they say which is here.

export const [me, partner]: readonly [Role, Role] = ['a', 'b'];

export interface Practice {
  dialogue: Dialogue;
  /** By a clock of its own, in milliseconds: a pause can be skipped. */
  now: number;
  /** So many moves so far. */
  moves: number;
}

/** One does `act` at the moment of the practice; the same where it cannot be done. */
export function done(practice: Practice, by: Role, act: Act): Practice {
  const { dialogue, now, moves } = practice;
  const result = step(dialogue, { ...act, id: `${moves}`, by, seq: view(dialogue, by, now).seq }, now);
  return 'state' in result ? { ...practice, dialogue: result.state, moves: moves + 1 } : practice;
}

/** What they do alone, at once and without a word. */
const alone: readonly Act[] = [
  { do: 'ready' },
  { do: 'heard-enough' },
  { do: 'give', keep: false },
  { do: 'choose', choice: 'go-on' },
];
/** What they do in front of the other, who says when to go on. */
const aloud: readonly Act[] = [{ do: 'said' }, { do: 'paraphrase' }, { do: 'confirm' }];

const possible = ({ dialogue, now }: Practice, acts: readonly Act[]): Act | null =>
  acts.find((act) => refusal(dialogue, partner, act, now) === null) ?? null;

/** The practice once they have done what nobody sees. They never choose twice. */
export function settledAlone(practice: Practice): Practice {
  const act = practice.dialogue.taps[partner] === null ? possible(practice, alone) : null;
  return act ? settledAlone(done(practice, partner, act)) : practice;
}

/** What they do next, when the other lets them go on; null where it is for the other to do something. */
export function nextAct(practice: Practice): Act | null {
  const { held, phase } = practice.dialogue;
  if (phase.is === 'settled' && phase.holder === partner && !held[me]) return { do: 'pass' };
  return possible(practice, aloud);
}

/** Whether the time of a pause is still to be let go by. */
export const isResting = ({ dialogue: { phase }, now }: Practice): boolean =>
  phase.is === 'paused' && now < phase.returnAt;

/** The names of lines in the texts. */
export type Line =
  | 'pSay1'
  | 'pSayMore'
  | 'pBackWrong'
  | 'pBack1'
  | 'pBackMore'
  | 'pTheirs1'
  | 'pTheirsMore'
  | 'pExample1'
  | 'pExampleMore'
  | 'pYes'
  | 'pWhatNow'
  | 'pClosing';

export interface Lines {
  /** What the made-up one says just now. */
  says: Line | null;
  /** What one might say. */
  yours: Line | null;
  example: Line | null;
}

const silence: Lines = { says: null, yours: null, example: null };

/** What is said at this point. First they hear it wrong, so that "not quite" can be tried. */
export function linesOf({ dialogue }: Practice): Lines {
  const { phase, counts } = dialogue;
  if (phase.is === 'talking') return { ...silence, says: 'pWhatNow' };
  if (phase.is === 'closing') return { ...silence, says: 'pClosing' };
  if (phase.is !== 'speaking' && phase.is !== 'paraphrasing' && phase.is !== 'confirming') {
    const isHeard = phase.is === 'settled' && phase.holder === partner;
    return isHeard ? { ...silence, says: 'pYes' } : silence;
  }
  const isFirst = counts.turns[phase.holder] === 1 && !dialogue.held[phase.holder];
  if (phase.holder === partner) return theirTurn(phase.is, isFirst);
  const yours = isFirst ? 'pSay1' : 'pSayMore';
  if (phase.is === 'speaking') return { ...silence, yours };
  if (phase.is === 'paraphrasing') return phase.misses > 0 ? { ...silence, yours } : silence;
  if (!isFirst) return { ...silence, says: 'pBackMore' };
  return { ...silence, says: phase.misses === 0 ? 'pBackWrong' : 'pBack1' };
}

function theirTurn(is: 'speaking' | 'paraphrasing' | 'confirming', isFirst: boolean): Lines {
  const says = isFirst ? 'pTheirs1' : 'pTheirsMore';
  if (is === 'confirming') return silence;
  return {
    ...silence,
    says,
    example: is === 'paraphrasing' ? (isFirst ? 'pExample1' : 'pExampleMore') : null,
  };
}

import type {
  Between,
  Ear,
  FieldRule,
  Gesture,
  Opening,
  Step,
  Values,
  Words,
} from '@usward/exercises/playing';
import { createContext, use, type ReactNode, type RefObject } from 'react';
import type { VerdictFeelings } from './props.ts';
import type { textsFor } from './texts.ts';

/** What every part of one playing shares. */
export type Play = {
  ear: Ear;
  /** A text of the document, as this reader is spoken to. */
  hear: (words: Words) => string;
  /** A text of the player. */
  t: ReturnType<typeof textsFor>;
  partner: string;
  homeZone: string | undefined;
  closesAt: string | null;
  isForTwo: boolean;
  isOnOnePhone: boolean;
  opening: Opening;
  /** The key of the exercise, its steps, and the how many-th time this is, from 0. */
  exercise: string;
  steps: Step[];
  turn: number;
  /** Stable for this person and this time: in what order a deck comes. */
  seed: string;
  fields: Record<string, FieldRule>;
  values: Values;
  /** The limits of "me and our therapist", in the practice's words. */
  limits: ReactNode;
  happened: readonly string[];
  onHappened: (step: string, happened: boolean) => void;
  between: (step: string) => Between;
  act: (step: string, gesture: Gesture) => Promise<void>;
  openDialogue: ((step: string) => void) | undefined;
  isDialogueOn: boolean;
  /** The clock passed a moment after which `between` may be another. */
  lookAgain: () => void;
  /** Nothing goes out and nothing is kept: somebody looks at how it is. */
  isRehearsal: boolean;
  isOnline: boolean;
  sent: readonly string[];
  send: (step: string) => void;
  pocket: Readonly<Record<string, unknown>>;
  putAway: (key: string, value: unknown) => void;
  /** Steps at which something was done that leaves no trace: said aloud, printed. */
  settled: readonly string[];
  settle: (step: string) => void;
  /** Asked before the way goes on; true keeps the person on the step once more. */
  staysRef: RefObject<(() => boolean) | null>;
  /** The clinician's own words for feelings that hold a verdict, where they gave any. */
  verdictFeelings: VerdictFeelings | undefined;
  /** A practice in saying it softer: with nothing to soften it leads to its end. */
  isDrill: boolean;
};

export const PlayContext = createContext<Play | null>(null);

/** What every part of the player stands on. Throws outside a `PlayContext`. */
export function usePlay(): Play {
  const play = use(PlayContext);
  if (!play) throw new Error('a part of the player stands outside it');
  return play;
}

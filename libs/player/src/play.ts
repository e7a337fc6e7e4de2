import type { Ear, FieldRule, Opening, Step, Values, Words } from '@usward/exercises';
import { createContext, use, type ReactNode } from 'react';
import type { textsFor } from './texts.ts';

/** What every part of one playing shares. */
export type Play = {
  ear: Ear;
  /** A text of the document, as this reader is spoken to. */
  hear: (words: Words) => string;
  /** A text of the player. */
  t: ReturnType<typeof textsFor>;
  partner: string;
  isForTwo: boolean;
  opening: Opening;
  steps: Step[];
  fields: Record<string, FieldRule>;
  values: Values;
  /** The limits of "me and our therapist", in the practice's words. */
  limits: ReactNode;
  happened: readonly string[];
  onHappened: (step: string, happened: boolean) => void;
};

export const PlayContext = createContext<Play | null>(null);

export function usePlay(): Play {
  const play = use(PlayContext);
  if (!play) throw new Error('a part of the player stands outside it');
  return play;
}

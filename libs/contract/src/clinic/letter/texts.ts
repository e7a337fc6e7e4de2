import type { changes, gaps, questions, ways } from '../briefs.ts';

export const partNames = ['wentWell', 'wantsRaised', 'tried', 'moved', 'question', 'waysToOpen'] as const;
export type PartName = (typeof partNames)[number];
type Of<T extends readonly string[], V> = Record<T[number], V>;

export type Talks = { count: number; minutes: number; first: number; all: number; kept: number };

/** Every code of the brief in the words of one language. */
export type Texts = {
  title: (names: string) => string;
  span: (since: string, until: string) => string;
  parts: Record<PartName, string>;
  nothing: Record<'wentWell' | 'wantsRaised' | 'tried', string>;
  quoted: (words: string) => string;
  said: (by: string, title: string, day: string) => string;
  /** No words opened, and they were in this together. */
  metIn: (title: string) => string;
  kept: (title: string, day: string) => string;
  discussed: (title: string) => string;
  tried: (title: string, times: number) => string;
  opened: (times: number) => string;
  together: (times: number) => string;
  onePhone: (name: string) => string;
  obstacle: (words: string) => string;
  agreed: (title: string, words: string) => string;
  measure: (title: string, name: string) => string;
  changes: Of<typeof changes, string>;
  load: (cards: number, apart: number) => string;
  talks: (of: Talks) => string;
  paused: (days: string[]) => string;
  moved: (opened: number, together: number) => string;
  notKnown: Of<typeof gaps, (count: number) => string>;
  questions: Of<typeof questions, (count: number) => string>;
  ways: Of<typeof ways, string>;
  more: (count: number) => string;
};

import type { Do, View, Word } from '@usward/dialogue';

/** What one of the two sees and may do now: from the server, or from the talk that is only tried out. */
export interface Side {
  view: View;
  words: readonly SaidWord[];
  moves: readonly Do[];
}

export type SaidWord = Omit<Word, 'by'> & { by: 'me' | 'partner' };

/** The screens, each one thing. Those that begin with `their` wait for the other. */
export type Shown =
  | 'topic'
  | 'first'
  | 'rule'
  | 'ready'
  | 'their-ready'
  | 'talk'
  | 'their-talk'
  | 'say-back'
  | 'their-say-back'
  | 'answer'
  | 'their-answer'
  | 'unsettled'
  | 'their-unsettled'
  | 'settled'
  | 'their-settled'
  | 'what-now'
  | 'closing'
  | 'their-closing'
  | 'resting'
  | 'choosing'
  | 'ended'
  | 'locked';

/** Which screen stands for it. What the other did alone never decides. */
export function shownOf({ view }: Pick<Side, 'view'>): Shown {
  const { is, floor, gathering, mine, pause } = view;
  // There is nothing private in a pause until its time has come.
  if (is === 'paused' && !pause?.choosing) return 'resting';
  if (view.locked) return 'locked';
  const isMine = floor === 'me';
  switch (is) {
    case 'gathering':
      if (!gathering?.topic) return 'topic';
      if (!gathering.first) return 'first';
      if (!gathering.rule) return 'rule';
      return mine === 'ready' ? 'their-ready' : 'ready';
    case 'speaking':
      return isMine ? 'talk' : 'their-talk';
    case 'paraphrasing':
      return isMine ? 'their-say-back' : 'say-back';
    case 'confirming':
      return isMine ? 'answer' : 'their-answer';
    case 'unsettled':
      return isMine ? 'unsettled' : 'their-unsettled';
    case 'settled':
      return isMine ? 'settled' : 'their-settled';
    case 'talking':
      return 'what-now';
    case 'closing':
      return mine ? 'their-closing' : 'closing';
    case 'paused':
      return 'choosing';
    case 'ended':
      return 'ended';
  }
}

/** It is the other's turn: on one phone, to have it in hand. */
export const isTheirs = (shown: Shown): boolean => shown.startsWith('their-');

/** What stands on a screen itself; everything else that may be done is behind "other ways". */
const own: Partial<Record<Shown, readonly Do[]>> = {
  'their-ready': ['take-back'],
  settled: ['pass', 'heard-enough', 'take-back'],
  'their-settled': ['heard-enough', 'take-back'],
  'what-now': ['close'],
};

export const ways = [
  'pass',
  'heard-enough',
  'take-back',
  'close',
  'hand-over',
  'fell-asleep',
  'stop',
] as const;
export type Way = (typeof ways)[number];

export function waysOf(side: Side): Way[] {
  const shown = shownOf(side);
  return ways.filter(
    (way) =>
      side.moves.includes(way) &&
      !own[shown]?.includes(way) &&
      (way !== 'hand-over' || (!isTheirs(shown) && shown !== 'resting')),
  );
}

/** On one phone: after this tap it is the other's turn with it, and it leaves the hand by itself. */
export function leavesTheHand(act: Do, after: Pick<Side, 'view'>): boolean {
  if (act === 'take' || act === 'take-back') return false;
  const shown = shownOf(after);
  return isTheirs(shown) || (shown === 'choosing' && after.view.mine !== null);
}

/** What one of the two said just now, where it was typed: not the words of a round before. */
export const saidNow = (
  { view, words }: Pick<Side, 'view' | 'words'>,
  kind: SaidWord['kind'],
  by: SaidWord['by'],
): string | undefined =>
  words.find((word) => word.by === by && word.kind === kind && word.seq === view.since)?.text;

/** What it is about, where it was typed: either of the two may have changed it. */
export function topicOf(words: readonly SaidWord[]): string | undefined {
  const all = words.filter(({ kind }) => kind === 'topic');
  return all[all.length - 1]?.text;
}

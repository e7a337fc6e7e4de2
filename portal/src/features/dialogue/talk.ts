import type { WordKind } from '@usward/dialogue';
import { createContext, useContext } from 'react';
import type { OwnAct, SaidWords } from '../../api/dialogue-moves.ts';
import type { Side } from './side.rules.ts';

/** What every screen of a talk is given, whether it is a real one or tried out alone. */
export interface Talk {
  side: Side;
  /** Of whoever has this phone in hand, and of the other. */
  names: { me: string; partner: string };
  /** By the clock that decides, in milliseconds. */
  now: number;
  isOnePhone: boolean;
  /** A tap is on its way. */
  isBusy: boolean;
  /** What is worth saying in passing; heard when it changes. */
  line: string;
  act: (act: OwnAct, words?: SaidWords) => void;
  /** Half-typed words, which stay through a reload. */
  drafts: Readonly<Partial<Record<WordKind, string>>>;
  onDraft: (kind: WordKind, text: string) => void;
  clock: { minutes: number | null; isShown: boolean; onShow: (isShown: boolean) => void };
  /** Before a talk is under way: that the other finds it on Today. */
  isInvited: boolean;
  /** What only a talk that is tried out says. */
  guide?: Guide | undefined;
}

export interface Guide {
  /** What is heard just now, and what one might say. */
  says: string | null;
  yours: string | null;
  example: string | null;
  /** Why it is done so. */
  why: string | null;
  /** The other goes on. */
  onNext: (() => void) | null;
  /** A pause need not be waited for. */
  onPassTime: (() => void) | null;
}

/** What one may look at beside the state: it stays open whatever the other does meanwhile. */
export type Aside = 'pausing' | 'ways';

interface Standing extends Talk {
  onAside: (aside: Aside) => void;
}

export const TalkContext = createContext<Standing | null>(null);

export function useTalk(): Standing {
  const talk = useContext(TalkContext);
  if (!talk) throw new Error('A screen of a talk stands in one.');
  return talk;
}

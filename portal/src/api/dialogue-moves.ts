import type { Act, Do, View, WordKind } from '@usward/dialogue';
import { useEffect, useEffectEvent, useState } from 'react';
import { newId } from '../phone/new-id.ts';
import { codeOf, isSignedOut, isUnreachable } from './client.ts';
import { arrived, dialogue, keepPage, talkLine, type DialoguePage } from './dialogues.ts';
import { whoAmI } from './queries.ts';
import { queryClient } from './query-client.ts';

export type SaidWords = Partial<Record<WordKind, string>>;

type Whose = NonNullable<View['floor']>;
/** The same, as the one who does it sees it. */
export type OwnAct = Exclude<Act, { do: 'first' }> | { do: 'first'; first: Whose };

/** A tap on its way. It keeps its id however often it is sent, so that it counts once. */
export interface Tapped {
  moveId: string;
  seq: number;
  by: Whose;
  act: OwnAct;
  words: SaidWords;
}

export const tapped = (
  page: DialoguePage,
  tap: Pick<Tapped, 'by' | 'act'> & Partial<Pick<Tapped, 'words'>>,
): Tapped => ({ words: {}, ...tap, moveId: newId(), seq: page.mine.view.seq });

/** How soon a tap is sent again that nobody answered, in milliseconds. */
const soon = 2_000;

/** Somebody was quicker, and the screen says what is so now. */
const needsNoWords = ['dialogue.moved-on', 'dialogue.not-now', 'dialogue.not-yours', 'dialogue.other-phone'];

/** Whatever the other did in the same moment, this was meant all the same. */
const meantAnyway: readonly Do[] = ['pause', 'fell-asleep', 'stop'];

function onceMore({ by, act }: Tapped, page: DialoguePage): Tapped | null {
  const side = by === 'me' ? page.mine : page.theirs;
  return meantAnyway.includes(act.do) && side?.moves.includes(act.do) ? tapped(page, { by, act }) : null;
}

interface Carrier {
  /** Kept by the phone until it is answered, through a reload too. */
  tap: Tapped | null;
  onTap: (next: Tapped | null) => void;
  onCounted: (tap: Tapped) => void;
  /** What follows by itself. */
  next: (tap: Tapped, after: DialoguePage) => OwnAct | null;
}

/** Carries a tap to the server until it is answered. */
export function useCarrier(dialogueId: string, { tap, onTap, onCounted, next }: Carrier) {
  const [isLost, setLost] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const count = useEffectEvent((counted: Tapped, page: DialoguePage) => {
    const act = next(counted, page);
    setLost(false);
    setError(null);
    onCounted(counted);
    onTap(act && tapped(page, { by: counted.by, act }));
    keepPage(page);
  });
  const refuse = useEffectEvent(async (refused: Tapped, failure: unknown) => {
    setLost(false);
    setError(needsNoWords.includes(codeOf(failure)) ? null : failure);
    await queryClient.invalidateQueries(dialogue(dialogueId));
    const page = queryClient.getQueryData(dialogue(dialogueId).queryKey);
    onTap(codeOf(failure) === 'dialogue.moved-on' && page ? onceMore(refused, page) : null);
  });
  /** Whether it was answered, one way or the other. */
  const send = useEffectEvent(async (isLeft: () => boolean): Promise<boolean> => {
    if (!tap) return true;
    const { moveId, act, seq, by, words } = tap;
    try {
      const params = { dialogueId, moveId };
      const page = arrived(await talkLine.moveDialogue({ params, body: { act, seq, by, words } }));
      if (!isLeft()) count(tap, page);
    } catch (failure) {
      if (isSignedOut(failure)) void queryClient.invalidateQueries(whoAmI);
      if (isUnreachable(failure) || isSignedOut(failure)) {
        if (!isLeft()) setLost(true);
        return false;
      }
      if (!isLeft()) await refuse(tap, failure);
    }
    return true;
  });

  const moveId = tap?.moveId;
  useEffect(() => {
    if (!moveId) return;
    let hasLeft = false;
    let again: ReturnType<typeof setTimeout> | undefined;
    const go = async () => {
      clearTimeout(again);
      const isAnswered = await send(() => hasLeft);
      if (!isAnswered && !hasLeft) again = setTimeout(() => void go(), soon);
    };
    const now = () => void go();
    now();
    addEventListener('online', now);
    return () => {
      hasLeft = true;
      clearTimeout(again);
      removeEventListener('online', now);
    };
  }, [dialogueId, moveId]);

  return { isLost, error };
}

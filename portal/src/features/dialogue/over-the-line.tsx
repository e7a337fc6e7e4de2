import type { WordKind } from '@usward/dialogue';
import { useEffect } from 'react';
import { tapped, useCarrier, type OwnAct, type SaidWords, type Tapped } from '../../api/dialogue-moves.ts';
import type { DialoguePage } from '../../api/dialogues.ts';
import { useReason } from '../../texts/refusals.ts';
import { useNow } from '../../ui/now.ts';
import { foundClock, minutesLeft, turned } from './clock.rules.ts';
import { Elsewhere, HandedOver } from './screens/locked.tsx';
import { leavesTheHand, shownOf } from './side.rules.ts';
import { TalkScreen } from './state.tsx';
import type { Talk } from './talk.ts';
import { useTexts } from './texts.ts';

interface OverTheLineProps {
  page: DialoguePage;
  names: Record<Whose, string>;
  /** It could not be asked just now: this is how it was. */
  isCut: boolean;
  pocket: Readonly<Record<string, unknown>>;
  onPocket: (key: string, value: unknown) => void;
}

type Whose = 'me' | 'partner';
const kinds: readonly WordKind[] = ['topic', 'paraphrase', 'meaning', 'takeaway', 'thanks'];
const still = ['gathering', 'paused', 'ended'];

/** A talk that the server holds: what this phone's hand sees of it, and its taps on their way. */
export function OverTheLine({ page, names, isCut, pocket, onPocket }: OverTheLineProps) {
  const say = useTexts();
  const reason = useReason();
  const now = useNow(5_000).getTime() + page.ahead;
  const tap = (pocket.tap as Tapped | null | undefined) ?? null;
  const draftOf = (by: Whose, kind: WordKind) => `${by} ${kind}`;
  const { isLost, error } = useCarrier(page.dialogueId, {
    tap,
    onTap: (next) => onPocket('tap', next),
    onCounted: ({ by, words }) => {
      for (const kind of kinds) if (words[kind]) onPocket(draftOf(by, kind), '');
    },
    // On one phone it leaves the hand by itself.
    next: ({ by, act }, after) => {
      const left = by === 'me' ? after.mine : after.theirs;
      const isLeaving = after.theirs !== null && left !== null && leavesTheHand(act.do, left);
      return isLeaving ? { do: 'hand-over' } : null;
    },
  });

  const isOnePhone = page.mode === 'one-phone';
  const hand: Whose = isOnePhone && page.theirs && !page.theirs.view.locked ? 'partner' : 'me';
  const side = (hand === 'partner' && page.theirs) || page.mine;
  const send = (by: Whose, act: OwnAct, words: SaidWords = {}) => {
    if (tap) return;
    onPocket('tap', tapped(page, { by, act, words }));
  };

  const clock = foundClock(pocket.clock);
  const isTalking = !still.includes(page.mine.view.is);
  const turnedClock = turned(clock, isTalking, now);
  useEffect(() => {
    if (isOnePhone && !side.view.locked && pocket.last !== hand) onPocket('last', hand);
    if (turnedClock !== clock && (isTalking || clock.since !== null)) onPocket('clock', turnedClock);
  });

  const talk: Talk = {
    side,
    names: hand === 'me' ? names : { me: names.partner, partner: names.me },
    now,
    isOnePhone,
    isBusy: tap !== null,
    line: isLost ? say('waiting') : error ? reason(error) : isCut ? say('lost') : '',
    act: (act, words) => send(hand, act, words),
    drafts: Object.fromEntries(
      kinds.map((kind) => [kind, (pocket[draftOf(hand, kind)] as string | undefined) ?? '']),
    ),
    onDraft: (kind, text) => onPocket(draftOf(hand, kind), text),
    clock: {
      minutes: isTalking && page.mine.view.is !== 'closing' ? minutesLeft(turnedClock, now) : null,
      isShown: pocket['phone.hidesTalkClock'] !== true,
      onShow: (isShown) => onPocket('phone.hidesTalkClock', !isShown),
    },
    isInvited: page.invitedBy === 'me' && !isOnePhone,
  };
  const isCovered = shownOf(side) === 'locked';
  const handedOver = (
    <HandedOver
      key={page.mine.view.seq}
      last={(pocket.last as Whose | undefined) ?? null}
      names={names}
      onTaken={(by) => send(by, { do: 'take' })}
    />
  );
  const instead = page.isCarriedHere ? handedOver : <Elsewhere name={names.partner} />;
  return <TalkScreen talk={talk} instead={isCovered ? instead : undefined} />;
}

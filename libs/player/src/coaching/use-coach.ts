import type { Kind } from '@usward/coach';
import { useEffect, useEffectEvent, useState } from 'react';
import { usePlay } from '../play.ts';
import { usePocket } from '../pocket.ts';
import { coachOf, type Coach } from './coach.ts';
import {
  beginning,
  carried,
  isKept,
  look,
  speaksOfHarm,
  withTaken,
  type Draft,
  type Kept,
  type Look,
  type Remark,
} from './look.ts';
import { keptFrom, saidIn, shownFrom } from './pocketed.ts';

/** A person rests: so long after the last key. */
const restMs = 1000;
/** Long enough for the tap that took the focus to land before anything below it moves. */
const leftMs = 300;

type CoachProps = {
  step: string;
  draft: Draft;
  text: string;
  lead?: string | undefined;
  max?: number;
  /** Words of the house, which are looked at and are nobody's own. */
  isReady?: boolean;
  onText?: (text: string) => void;
};

export type Coached = {
  remarks: Remark[];
  remark: Remark | undefined;
  good: Look['good'];
  /** What stood here before a suggestion was taken. */
  before: string | null;
  onLeave: () => void;
  onNext: () => void;
  onKeep: () => void;
  onTake: () => void;
  onUndo: () => void;
};

/** The coach at one draft. It looks when the person rests or leaves the field, and once more when they go on. */
export function useCoach({
  step,
  draft,
  text,
  lead,
  max = Infinity,
  isReady = false,
  onText,
}: CoachProps): Coached {
  const play = usePlay();
  const { ear, verdictFeelings, isDrill, leadsOutRef, silenceRef, hush } = play;
  const [kept, keep] = usePocket('coach.kept', keptFrom);
  const [shown, show] = usePocket('coach.shown', shownFrom);
  const around = saidIn(play, step);
  const [coach, setCoach] = useState<Coach | null>(null);
  const [looked, setLooked] = useState<Look | null>(null);
  const [at, setAt] = useState(0);
  const [undo, setUndo] = useState<{ before: string; after: string } | null>(null);

  useEffect(() => {
    let isHere = true;
    // Without it, writing goes on as before.
    void coachOf(ear.locale)
      .then((found) => isHere && setCoach(() => found))
      .catch(() => undefined);
    return () => void (isHere = false);
  }, [ear.locale]);

  const isHushed = (by: Coach) => speaksOfHarm(by, [...around, text, beginning(lead) + text]);
  const lookNow = (): Look | null => {
    if (!coach) return null;
    const seen = look(coach, {
      draft,
      text,
      lead,
      around,
      verdictFeelings: verdictFeelings?.[ear.locale],
    });
    setLooked(seen);
    setAt(0);
    if (isReady) return seen;
    if (isHushed(coach)) {
      hush();
      if (shown.length > 0) show([]);
    } else if (!silenceRef.current) {
      const news = seen.found.filter((kind: Kind) => !shown.includes(kind));
      if (news.length > 0) show([...shown, ...news]);
    }
    return seen;
  };

  const rested = useEffectEvent(() => void lookNow());
  useEffect(() => {
    if (!coach) return;
    const rest = setTimeout(() => rested(), isReady ? 0 : restMs);
    return () => clearTimeout(rest);
  }, [coach, text, isReady]);

  const leadsOut = useEffectEvent((): boolean => {
    const seen = lookNow();
    if (!isDrill || !text.trim()) return false;
    // Nobody can say what one's own words are without the coach: the drill does not go on from them.
    if (!coach || !seen) return draft === 'harsh';
    const isQuiet = seen.remarks.length === 0 && seen.good.length === 0;
    return (draft === 'harsh' && isQuiet) || isHushed(coach);
  });
  useEffect(() => {
    if (isReady) return;
    const mine = () => leadsOut();
    leadsOutRef.current = mine;
    return () => {
      if (leadsOutRef.current === mine) leadsOutRef.current = null;
    };
  }, [leadsOutRef, isReady]);

  const now = text.normalize('NFC');
  const remarks = looked ? carried(looked.remarks, looked.text, now).filter((one) => !isKept(one, kept)) : [];
  const chosen = remarks[at % remarks.length];
  const fits = chosen?.take && withTaken(now, chosen.take).length <= max;
  const remark = chosen && !fits ? { ...chosen, take: undefined } : chosen;
  return {
    remarks,
    remark,
    good: looked?.text === now ? looked.good : [],
    before: undo?.after === text ? undo.before : null,
    onLeave: () => void setTimeout(() => lookNow(), leftMs),
    onNext: () => setAt(at + 1),
    onKeep: () => {
      if (remark) keep([...kept, { kind: remark.kind, words: remark.words } satisfies Kept]);
    },
    onTake: () => {
      if (!remark?.take) return;
      const after = withTaken(now, remark.take);
      setUndo({ before: text, after });
      onText?.(after);
    },
    onUndo: () => {
      if (undo) onText?.(undo.before);
      setUndo(null);
    },
  };
}

import { useEffect, useEffectEvent, useState } from 'react';
import { usePlay } from '../play.ts';
import { usePocket } from '../pocket.ts';
import { carried, isKept, look, withTaken, type Draft, type Kept, type Look, type Remark } from './look.ts';
import { isHushed } from './hushed.ts';
import { keptFrom, shownFrom, withFound } from './pocketed.ts';
import { saidIn } from './said.ts';
import { useLoadedCoach } from './use-loaded-coach.ts';

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

/** The coach at one draft. It looks when the person rests or leaves the field. */
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
  const { ear, verdictFeelings } = play;
  const [kept, keep] = usePocket('coach.kept', keptFrom);
  const [shown, show] = usePocket('coach.shown', shownFrom);
  const around = saidIn(play, step);
  const coach = useLoadedCoach(ear.locale);
  const [looked, setLooked] = useState<Look | null>(null);
  const [at, setAt] = useState(0);
  const [undo, setUndo] = useState<{ before: string; after: string } | null>(null);

  const lookNow = () => {
    if (!coach) return;
    const seen = look(coach, {
      draft,
      text,
      lead,
      around,
      verdictFeelings: verdictFeelings?.[ear.locale],
      address: ear.address,
    });
    setLooked(seen);
    setAt(0);
    if (isReady || isHushed(coach, play)) return;
    const all = withFound(shown, seen.found);
    if (all !== shown) show(all);
  };

  const rested = useEffectEvent(lookNow);
  useEffect(() => {
    if (!coach) return;
    const rest = setTimeout(() => rested(), isReady ? 0 : restMs);
    return () => clearTimeout(rest);
  }, [coach, text, isReady]);

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

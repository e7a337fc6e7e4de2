import type { Between, Gesture } from '@usward/exercises/playing';
import { useState } from 'react';
import { usePlay } from './play.ts';
import type { TextKey } from './texts.ts';

type Acting = {
  between: Between;
  act: (gesture: Gesture) => Promise<boolean>;
  isBusy: boolean;
  /** What is to be said about it: why it could not go, or that this is only a look. Empty when there is nothing. */
  line: string;
};

/** What one of the two does at this step, one thing at a time. `act` is true when it went through. */
export function useGesture(step: string): Acting {
  const { t, between, act, isOnline, isRehearsal } = usePlay();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<TextKey | null>(null);

  const tryTo = async (gesture: Gesture) => {
    if (isBusy) return false;
    setBusy(true);
    setProblem(null);
    try {
      await act(step, gesture);
      return true;
    } catch (refusal) {
      setProblem(saidOf(refusal));
      return false;
    } finally {
      setBusy(false);
    }
  };
  const line = problem ?? (isRehearsal ? 'tryOut' : isOnline ? null : 'needsSignal');
  return { between: between(step), act: tryTo, isBusy, line: line ? t(line) : '' };
}

/** The server's words for what no longer stands, or not yet. Anything else did not go through. */
const refusals: Partial<Record<string, TextKey>> = {
  absent: 'noLonger',
  'response.closed': 'noLonger',
  'assignment.ended': 'noLonger',
  'offer.gone': 'offerGone',
  'pause.not-now': 'pauseNotNow',
};

const saidOf = (refusal: unknown): TextKey =>
  (refusal instanceof Error && 'code' in refusal && refusals[String(refusal.code)]) || 'notThrough';

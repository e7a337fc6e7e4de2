import type { Kind } from '@usward/coach';
import { topicWords } from '@usward/exercises/playing';
import { useEffect, useEffectEvent, useState } from 'react';
import { coachOf, type Coach } from '../coaching/coach.ts';
import { speaksOfHarm } from '../coaching/look.ts';
import { saidIn, shownFrom } from '../coaching/pocketed.ts';
import { Heading } from '../parts/heading.tsx';
import { Hint } from '../parts/hint.tsx';
import { usePlay } from '../play.ts';
import { usePocket } from '../pocket.ts';
import type { StepProps } from './step-props.ts';

/** Asked each time in the same way, whatever came up; nothing said is a no. */
export function Topics({ step, value, headingId, onValue, onClear }: StepProps<'topics'>) {
  const { hear, t } = usePlay();
  const known = useTopics();
  const came = known ?? [];
  const isYes = value !== undefined;
  // A yes stands for what came up in all, also if its author went back and wrote more.
  const keepUp = useEffectEvent(() => {
    if (known && value && value.join() !== known.join()) onValue(known);
  });
  const isKnown = known !== null;
  useEffect(() => keepUp(), [isKnown]);
  return (
    <>
      <Heading id={headingId}>{hear(step.prompt)}</Heading>
      <Hint>{step.hint}</Hint>
      <div role="group" aria-labelledby={headingId} className="player-rows">
        <button type="button" className="player-row" aria-pressed={!isYes} onClick={onClear}>
          {t('topicsNo')}
        </button>
        <button type="button" className="player-row" aria-pressed={isYes} onClick={() => onValue(came)}>
          {t('topicsYes')}
        </button>
      </div>
      <p className="player-small">
        {came.length > 0
          ? t('topicsList', { list: came.map((kind) => hear(topicWords[kind])).join(' · ') })
          : t('topicsNone')}
      </p>
    </>
  );
}

/** The kinds of this exercise; none where a draft of it is one to be silent about, and none before that is known. */
function useTopics(): Kind[] | null {
  const play = usePlay();
  const { ear, silenceRef } = play;
  const [shown] = usePocket('coach.shown', shownFrom);
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const judge = useEffectEvent((coach: Coach) =>
    setOpen(!silenceRef.current && !speaksOfHarm(coach, saidIn(play))),
  );
  useEffect(() => {
    let isHere = true;
    void coachOf(ear.locale).then(
      (coach) => isHere && judge(coach),
      () => undefined,
    );
    return () => void (isHere = false);
  }, [ear.locale]);
  return isOpen === null ? null : isOpen ? shown : [];
}

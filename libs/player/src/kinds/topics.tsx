import type { Kind } from '@usward/coach';
import { topicWords } from '@usward/exercises/playing';
import { useEffect, useEffectEvent } from 'react';
import { isHushed } from '../coaching/hushed.ts';
import { shownFrom } from '../coaching/pocketed.ts';
import { useLoadedCoach } from '../coaching/use-loaded-coach.ts';
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

/** The kinds of this exercise; none where its words are ones to be silent about, and none before that is known. */
function useTopics(): Kind[] | null {
  const play = usePlay();
  const [shown] = usePocket('coach.shown', shownFrom);
  const coach = useLoadedCoach(play.ear.locale);
  return coach && (isHushed(coach, play) ? [] : shown);
}

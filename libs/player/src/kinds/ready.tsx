import { useGesture } from '../gesture.ts';
import { theHourIn } from '../hours.ts';
import { useLookAgain, useNow } from '../now.ts';
import { ActingLine } from '../parts/acting-line.tsx';
import { Heading } from '../parts/heading.tsx';
import { Hint } from '../parts/hint.tsx';
import { usePlay } from '../play.ts';
import type { StepProps } from './step-props.ts';

const halfAMinute = 30_000;

export function Ready({ step, headingId }: StepProps<'ready'>) {
  const { hear, t, ear, partner, lookAgain } = usePlay();
  const { between, act, isBusy, line } = useGesture(step.id);
  const { mine = false, bothUntil = null } = between.ready ?? {};
  const now = useNow(mine || bothUntil !== null, halfAMinute);
  useLookAgain(bothUntil ? [bothUntil] : [], now, lookAgain);
  const isBoth = bothUntil !== null && now < Date.parse(bothUntil);
  return (
    <>
      <Heading id={headingId}>{hear(step.prompt)}</Heading>
      {!isBoth && <Hint>{step.hint}</Hint>}
      <div className="player-stack" role="status">
        {isBoth && bothUntil ? (
          <>
            <p className="player-lead player-together-line">{hear(step.both)}</p>
            <p className="player-small">{t('readyUntil', { time: theHourIn(ear.locale, bothUntil) })}</p>
          </>
        ) : (
          mine && <p className="player-lead">{t('readyMine')}</p>
        )}
      </div>
      {!isBoth && <p className="player-small">{t('readyOnlyBoth', { partner })}</p>}
      <ActingLine>{line}</ActingLine>
      <div className="player-reach">
        {mine ? (
          <button
            type="button"
            className="player-quiet"
            disabled={isBusy}
            onClick={() => void act({ do: 'not-ready' })}
          >
            {t('readyNoLonger')}
          </button>
        ) : (
          !isBoth && (
            <button
              type="button"
              className="player-together"
              disabled={isBusy}
              onClick={() => void act({ do: 'ready' })}
            >
              {hear(step.button)}
            </button>
          )
        )}
      </div>
    </>
  );
}

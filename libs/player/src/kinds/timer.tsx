import { Volume2, VolumeX } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import {
  begin,
  face,
  found,
  goOn,
  hold,
  left,
  over,
  set,
  settled,
  worthSaying,
  type Clock,
} from '../clock.ts';
import { useNow } from '../now.ts';
import { Heading } from '../parts/heading.tsx';
import { Hint } from '../parts/hint.tsx';
import { Ring } from '../parts/ring.tsx';
import { usePlay } from '../play.ts';
import { usePocket } from '../pocket.ts';
import { allowSound, soundSoftly } from '../soft-sound.ts';
import { useWake } from '../wake.ts';
import type { StepProps } from './step-props.ts';
import './timer.css';

/** Of the phone, not of this step: chosen once. */
const soundKey = 'phone.sound';

export function Timer({ step, headingId }: StepProps<'timer'>) {
  const { hear, t } = usePlay();
  const [kept, keep] = usePocket<unknown>(`timer.${step.id}`, (value) => value);
  const [sounds, setSounds] = usePocket(soundKey, (value) => value === true);
  const whole = step.seconds * 1000;
  const isMoving = found(kept, 0).is === 'running';
  const now = useNow(isMoving, 250);
  const clock = found(kept, now);
  const rest = left(clock, whole, now);
  useWake(clock.is === 'running');
  useEnd(isMoving && clock.is === 'over', () => sounds && soundSoftly());

  const turn = (next: Clock) => keep(next);
  const start = (at: number) => {
    allowSound();
    turn(clock.is === 'held' ? goOn(clock, at) : begin(whole, at));
  };
  const saying = worthSaying(clock, whole, now);
  return (
    <>
      <Heading id={headingId}>{hear(step.prompt)}</Heading>
      <Hint>{step.hint}</Hint>
      <div className="player-timer">
        {clock.is === 'over' ? (
          <p className="player-lead player-timer-done">{hear(step.done)}</p>
        ) : (
          <Ring share={rest / whole}>
            <span role="timer" aria-live="off" aria-label={`${t('timeLeft')}: ${face(rest)}`}>
              {face(rest)}
            </span>
          </Ring>
        )}
        <p className="player-small player-timer-line">{clock.is === 'held' && t('timeHeld')}</p>
        <p className="player-unseen" role="status">
          {saying === 'end' ? hear(step.done) : saying === 'half' ? t('half') : ''}
        </p>
      </div>
      <div className="player-reach">
        {clock.is === 'running' ? (
          <button
            type="button"
            className="player-second"
            onClick={() => turn(settled(hold(clock, whole, Date.now()), Date.now()))}
          >
            {t('holdTimer')}
          </button>
        ) : clock.is === 'over' ? (
          <button type="button" className="player-quiet" onClick={() => turn(set)}>
            {t('onceMore')}
          </button>
        ) : (
          <button type="button" className="player-second" data-is="first" onClick={() => start(Date.now())}>
            {t(clock.is === 'held' ? 'resumeTimer' : 'startTimer')}
          </button>
        )}
        {clock.is !== 'over' && (
          <div className="player-between">
            <button
              type="button"
              className="player-quiet"
              aria-pressed={sounds}
              onClick={() => {
                allowSound();
                setSounds(!sounds);
              }}
            >
              {sounds ? <Volume2 aria-hidden="true" size={18} /> : <VolumeX aria-hidden="true" size={18} />}{' '}
              {t('softSound')}
            </button>
            {clock.is !== 'set' && (
              <button type="button" className="player-quiet" onClick={() => turn(over)}>
                {t('longEnough')}
              </button>
            )}
          </div>
        )}
      </div>
    </>
  );
}

/** Once, when it comes to its end while somebody is here. */
function useEnd(isOver: boolean, onEnd: () => void) {
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    if (isOver) end();
  }, [isOver]);
}

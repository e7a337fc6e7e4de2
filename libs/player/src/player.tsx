import { askedOf, variantOf, type Answer, type Ending, type Size } from '@usward/exercises/playing';
import './player.css';
import './controls.css';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { hasOwnButton, isAnswered } from './answered.ts';
import type { Coach } from './coaching/coach.ts';
import { foundIn, isCoached, isHushed, leadsOut } from './coaching/hushed.ts';
import { shownFrom, withFound } from './coaching/pocketed.ts';
import { useLoadedCoach } from './coaching/use-loaded-coach.ts';
import { EndPage } from './pages/end-page.tsx';
import { HandOverPage } from './pages/hand-over-page.tsx';
import { ReviewPage } from './pages/review-page.tsx';
import { StartPage } from './pages/start-page.tsx';
import { Dots } from './parts/dots.tsx';
import { WaysOut } from './parts/ways-out.tsx';
import { PlayContext, type Play } from './play.ts';
import { usePlaying, valuesOf } from './playing.ts';
import type { PlayerProps } from './props.ts';
import { StepScreen } from './step-screen.tsx';
import {
  end,
  handOver,
  placeAfter,
  placeBefore,
  placeOn,
  placeOut,
  review,
  start,
  type Place,
  walkOf,
  walkOnOnePhone,
} from './walk.ts';

/** Plays any exercise, one thing per screen. It holds no answers: everything it shows comes in, everything said goes out. */
export function Player(props: PlayerProps) {
  const { exercise, variant, size, turn = 0, answers, onAnswer, onMove, onEnd } = props;
  const { onePhone } = props;
  const walk = useMemo(
    () =>
      onePhone
        ? walkOnOnePhone(exercise, size, turn, onePhone.stretch, onePhone.hasSaid)
        : walkOf(exercise, variant, size, turn, valuesOf(answers)),
    [exercise, variant, size, turn, onePhone, answers],
  );
  const [ending, setEnding] = useState<Ending | null>(null);
  const [notice, setNotice] = useState('');
  const [leftAt, setLeftAt] = useState<{ from: Place; to: Place | undefined } | null>(null);
  const play = usePlaying(props);
  const { t } = play;
  // The last page belongs to this playing: who comes back later begins at the first.
  const at = placeOn(walk, exercise, variant, props.at === end && !ending ? start : props.at);
  const step = walk.steps.find(({ id }) => id === at);
  const answer = step && answers[step.id];
  // What is asked no more stays on the phone, and is not among what goes out.
  const toShare = askedOf(variantOf(exercise, variant).steps, answers, ({ value }) => value);
  const coach = useLoadedCoach(play.ear.locale, step !== undefined && isCoached(step));
  useTakenBack(coach, play, props);
  const before = leftAt?.to === at ? leftAt.from : placeBefore(walk, at);

  const stop = (how: Ending) => {
    setEnding(how);
    onEnd(how);
    onMove(end);
  };
  const goOn = () => {
    if (play.staysRef.current?.()) return;
    // Whoever goes on before the coach looked was looked at all the same.
    const shown = shownFrom(play.pocket['coach.shown']);
    const all = coach && step ? withFound(shown, foundIn(coach, step, play)) : shown;
    if (all !== shown) play.putAway('coach.shown', all);
    const isOut = leadsOut(coach, step, play);
    const next = isOut ? placeOut(walk, at) : placeAfter(walk, at);
    // From here on the way is as it was left, however the person turns back.
    if (isOut) setLeftAt({ from: at, to: next });
    else if (at === leftAt?.from) setLeftAt(null);
    if (next === handOver) onePhone?.onHandOver();
    else if (next) onMove(next);
    else stop(size === 'small' ? 'small' : 'done');
  };
  const resize = (to: Size) => {
    props.onSize(to);
    setNotice(t(to === 'small' ? 'isSmall' : 'isFull'));
  };
  const isDark = step?.kind === 'show';
  const isPass = step !== undefined && !isAnswered(step, { ...play, answer, between: play.between(step.id) });
  const look = step && hasOwnButton(step) ? 'second' : isPass ? 'pass' : undefined;
  const goOnLabel = at === start ? 'begin' : isPass ? 'pass' : placeAfter(walk, at) ? 'next' : 'finish';

  if (onePhone?.isLocked && !ending) {
    const { name, stretch, onTaken } = onePhone;
    return (
      <PlayContext value={play}>
        <div className="player">
          <HandOverPage key={stretch} name={name} onTaken={onTaken} onStop={() => stop('open')} />
        </div>
      </PlayContext>
    );
  }
  return (
    <PlayContext value={play}>
      <div className="player" data-is={isDark ? 'dark' : undefined}>
        {at !== end && (
          <div className="player-top">
            {before ? (
              <button type="button" className="player-back" onClick={() => onMove(before)}>
                <ArrowLeft aria-hidden="true" size={20} />
                {t('back')}
              </button>
            ) : (
              <span />
            )}
            {isDark ? <div className="player-always">{props.always}</div> : <Dots walk={walk} at={at} />}
          </div>
        )}
        <div className="player-body" key={at}>
          {at === start && <StartPage exercise={exercise} size={size} />}
          {step && <StepScreen step={step} answer={answer} onAnswer={(given) => onAnswer(step.id, given)} />}
          {step && props.beside}
          {at === review && (
            <ReviewPage answers={toShare} onLevel={(id, level) => relevel(props, id, level)}>
              {props.partnerSees?.(toShare)}
            </ReviewPage>
          )}
          {at === end && ending && <EndPage exercise={exercise} ending={ending} isQuiet={leftAt !== null} />}
        </div>
        <div className="player-foot">
          <p className="player-notice" role="status">
            {notice}
          </p>
          {at === end ? (
            <button type="button" className="player-action" onClick={props.onLeave}>
              {t('close')}
            </button>
          ) : (
            <>
              <button type="button" className="player-action" data-is={look} onClick={goOn}>
                {t(goOnLabel)}
              </button>
              <WaysOut key={at} size={size} onSize={resize} onEnd={stop} />
            </>
          )}
        </div>
      </div>
    </PlayContext>
  );
}

/** A yes to topics does not outlast words to be silent about, whenever those are written. */
function useTakenBack(coach: Coach | null, play: Play, { answers, onAnswer }: PlayerProps) {
  const { id } = play.steps.find(({ kind }) => kind === 'topics') ?? {};
  const isYes = id !== undefined && Boolean(answers[id]?.value);
  const takeBack = useEffectEvent(() => {
    if (id && coach && isYes && isHushed(coach, play)) onAnswer(id, { value: '', level: 'V0' });
  });
  useEffect(() => takeBack(), [coach, isYes, answers]);
}

function relevel({ answers, onAnswer }: PlayerProps, step: string, level: Answer['level']) {
  const answer = answers[step];
  if (answer) onAnswer(step, { ...answer, level });
}

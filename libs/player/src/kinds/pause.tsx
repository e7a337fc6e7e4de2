import { pauseChoices, type Between, type PauseChoice } from '@usward/exercises/playing';
import { useGesture } from '../gesture.ts';
import { theHourIn, isAnotherDay } from '../hours.ts';
import { useLookAgain, useNow } from '../now.ts';
import { ActingLine } from '../parts/acting-line.tsx';
import { Heading } from '../parts/heading.tsx';
import { Hint } from '../parts/hint.tsx';
import { PauseLengths } from '../parts/pause-lengths.tsx';
import { usePlay } from '../play.ts';
import { phaseOf } from '../returns.ts';
import type { TextKey } from '../texts.ts';
import type { StepProps } from './step-props.ts';
import './pause.css';

export function Pause(props: StepProps<'pause'>) {
  const { step, headingId } = props;
  const { t, hear } = usePlay();
  const { between, act, isBusy, line } = useGesture(step.id);
  const { pause } = between;
  const begin = (minutes: number) => void act({ do: 'pause', minutes });
  if (!pause)
    return (
      <>
        <Heading id={headingId}>{hear(step.prompt)}</Heading>
        <Hint>{step.hint}</Hint>
        <p className="player-small">{t('pauseReaders')}</p>
        <PauseLengths isBusy={isBusy} onPick={begin} />
        <ActingLine>{line}</ActingLine>
      </>
    );
  return (
    <Paused
      {...props}
      pause={pause}
      isBusy={isBusy}
      line={line}
      onChoose={(choice) => void act({ do: 'choose', pauseId: pause.id, choice })}
      onBegin={begin}
    />
  );
}

const choiceTexts: Record<PauseChoice, TextKey> = {
  'go-on': 'goOnChoice',
  later: 'laterChoice',
  'leave-it': 'leaveChoice',
};

type PausedProps = StepProps<'pause'> & {
  pause: NonNullable<Between['pause']>;
  isBusy: boolean;
  line: string;
  onChoose: (choice: PauseChoice) => void;
  onBegin: (minutes: number) => void;
};

/** From the pause on: time to come down, then the choice of each alone, then what comes of both. */
function Paused({ step, headingId, pause, isBusy, line, onChoose, onBegin }: PausedProps) {
  const { hear, t, ear, lookAgain } = usePlay();
  const now = useNow(pause.outcome === 'waiting', 5000);
  useLookAgain([pause.returnAt, pause.decidesAt], now, lookAgain);
  const phase = phaseOf(pause, now);
  // Until the time is over, what was chosen may be changed.
  const isOpen = (phase === 'choosing' || phase === 'chosen') && now < Date.parse(pause.decidesAt);
  const back = { time: theHourIn(ear.locale, pause.returnAt) };
  const titles: Record<typeof phase, string> = {
    resting: t(isAnotherDay(pause.returnAt, now) ? 'pausedUntilTomorrow' : 'pausedUntil', back),
    choosing: t('pauseOver'),
    chosen: t(pause.mine ? 'readyMine' : 'pauseLooking'),
    'go-on': t('pauseGoOn'),
    later: t('pauseLater'),
  };
  return (
    <>
      <Heading id={headingId} key={phase}>
        {titles[phase]}
      </Heading>
      {phase === 'resting' && (
        <section className="player-stack">
          <h2>{t('meanwhile')}</h2>
          <ul className="player-soothing">
            {step.soothing.map(hear).map((idea) => (
              <li key={idea}>{idea}</li>
            ))}
          </ul>
        </section>
      )}
      {phase === 'choosing' && <p className="player-small">{t('pausePrivate')}</p>}
      {isOpen && (
        <>
          {phase === 'chosen' && <p>{t('pauseChosen', { time: theHourIn(ear.locale, pause.decidesAt) })}</p>}
          <div role="group" aria-labelledby={headingId} className="player-rows player-reach">
            {pauseChoices.map((choice) => (
              <button
                key={choice}
                type="button"
                className="player-second"
                aria-pressed={choice === pause.mine}
                aria-disabled={isBusy}
                onClick={() => choice !== pause.mine && onChoose(choice)}
              >
                {t(choiceTexts[choice])}
              </button>
            ))}
          </div>
        </>
      )}
      {phase === 'later' && <p>{t('pauseLaterText')}</p>}
      {(phase === 'go-on' || phase === 'later') && <PauseLengths isFolded isBusy={isBusy} onPick={onBegin} />}
      <ActingLine>{line}</ActingLine>
    </>
  );
}

import {
  delivers, fieldsOf, isBlank, keepsAnswer, say, variantOf, type Address, type Answer, type Answers, type Between,
  type Ending, type Exercise, type Gesture, type Locale, type Size, type Step, type VariantName,
} from '@usward/exercises'; // prettier-ignore
import './player.css';
import { ArrowLeft } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { EndPage } from './pages/end-page.tsx';
import { ReviewPage } from './pages/review-page.tsx';
import { StartPage } from './pages/start-page.tsx';
import { Dots } from './parts/dots.tsx';
import { WaysOut } from './parts/ways-out.tsx';
import { PlayContext, type Play } from './play.ts';
import { StepScreen } from './step-screen.tsx';
import { textsFor } from './texts.ts';
import { end, placeAfter, placeBefore, placeOn, review, start, walkOf, type Place } from './walk.ts';

export type PlayerProps = {
  exercise: Exercise;
  variant: VariantName;
  size: Size;
  /** Which occurrence of its assignment, from 0; for exercises whose steps take turns. */
  turn?: number;
  locale: Locale;
  address: Address;
  partnerName: string | null;
  /** The limits of what the therapist reads, beside every such field. */
  limits: ReactNode;
  answers: Answers;
  happened: readonly string[];
  /** A step id or a page of the player; anything unknown is the first page. Keep what `onMove` gave. */
  at: Place;
  onAnswer: (step: string, answer: Answer) => void;
  onHappened: (step: string, happened: boolean) => void;
  onMove: (place: Place) => void;
  onSize: (size: Size) => void;
  /** `open` is "not now": saved and not handed in. The page that follows is the player's own. */
  onEnd: (ending: Ending) => void;
  /** What stands between the two at each step, as this one may see it. */
  between?: Record<string, Between>;
  /**
   * The person does something that is a message. Resolves when `between` has come up to date, rejects with a coded
   * refusal. Absent in a rehearsal: the player then acts as if, by itself, and says so.
   */
  onGesture?: (step: string, gesture: Gesture) => Promise<void>;
  /** Notes whose button was tapped: they go out with the answers, and `onSend` adds to them. */
  sent?: readonly string[];
  onSend?: (step: string) => void;
  /** Without signal, nothing that is a message can go. */
  isOnline?: boolean;
  /**
   * What this phone keeps beside the answers and sends to nobody: where a timer stands, the draft of an offer.
   * Without it the player remembers for as long as it stands.
   */
  pocket?: Readonly<Record<string, unknown>>;
  onPocket?: (key: string, value: unknown) => void;
  /** Both play on this phone, one after the other: the other's name as the screen says it. */
  onePhone?: { name: string };
  /** The other takes the phone and proves it with their own PIN. Rejects with a coded refusal. */
  onHandOver?: (pin: string) => Promise<void>;
  /** Help and Hide: a screen that covers the whole page shows them itself. */
  always?: ReactNode;
  /** The person closes the last page. */
  onLeave: () => void;
};

/** Plays any exercise, one thing per screen. It holds no answers: everything it shows comes in, everything said goes out. */
export function Player(props: PlayerProps) {
  const { exercise, variant, size, turn = 0, answers, onAnswer, onMove, onEnd } = props;
  const walk = useMemo(() => walkOf(exercise, variant, size, turn), [exercise, variant, size, turn]);
  const [ending, setEnding] = useState<Ending | null>(null);
  const [notice, setNotice] = useState('');
  const play = playOf(props);
  const { t } = play;
  // The last page belongs to this playing: who comes back later begins at the first.
  const at = placeOn(walk, exercise, variant, props.at === end && !ending ? start : props.at);
  const step = walk.steps.find(({ id }) => id === at);
  const answer = step && answers[step.id];
  const before = placeBefore(walk, at);

  const stop = (how: Ending) => {
    setEnding(how);
    onEnd(how);
    onMove(end);
  };
  const goOn = () => {
    const next = placeAfter(walk, at);
    if (next) onMove(next);
    else stop(size === 'small' ? 'small' : 'done');
  };
  const resize = (to: Size) => {
    props.onSize(to);
    setNotice(t(to === 'small' ? 'isSmall' : 'isFull'));
  };
  const isDark = step?.kind === 'show';
  const isPass = step !== undefined && !isAnswered(step, answer, props.happened);
  const goOnLabel = at === start ? 'begin' : isPass ? 'pass' : placeAfter(walk, at) ? 'next' : 'finish';

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
          {at === review && (
            <ReviewPage answers={answers} onLevel={(id, level) => relevel(props, id, level)} />
          )}
          {at === end && ending && <EndPage exercise={exercise} ending={ending} />}
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
              <button
                type="button"
                className="player-action"
                data-is={isPass ? 'pass' : undefined}
                onClick={goOn}
              >
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

/** Nothing to answer is answered. */
function isAnswered(step: Step, answer: Answer | undefined, happened: readonly string[]): boolean {
  if (delivers(step.kind) === 'happened') return happened.includes(step.id);
  return !keepsAnswer(step.kind) || !isBlank(answer?.value);
}

function relevel({ answers, onAnswer }: PlayerProps, step: string, level: Answer['level']) {
  const answer = answers[step];
  if (answer) onAnswer(step, { ...answer, level });
}

function playOf(props: PlayerProps): Play {
  const { exercise, variant, locale, address, answers } = props;
  const { steps, opening } = variantOf(exercise, variant);
  const t = textsFor(locale, address);
  return {
    ear: { locale, address },
    hear: (words) => say(words, locale, address),
    t,
    partner: props.partnerName ?? t('yourPartner'),
    isForTwo: variant === 'couple',
    opening,
    steps,
    fields: fieldsOf(exercise, variant),
    values: Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value])),
    limits: props.limits,
    happened: props.happened,
    onHappened: props.onHappened,
  };
}

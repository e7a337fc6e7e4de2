import { Ellipsis, Pause } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { GuideCard, GuideFoot } from './guide-card.tsx';
import { isTheirs, shownOf, waysOf } from './side.rules.ts';
import { useTalk } from './talk.ts';
import { useTexts } from './texts.ts';
import { TurnMark } from './turn-mark.tsx';

interface StageProps {
  title: string;
  children?: ReactNode;
  /** What may be done here: what one does most is the last, always in the same place. */
  foot?: ReactNode;
}

/** What stays where it is in every state: the heading, the action under the thumb, the pause below it. */
export function Stage({ title, children, foot }: StageProps) {
  const say = useTexts();
  const { side, line, guide, onAside } = useTalk();
  const { floor, locked } = side.view;
  const shown = shownOf(side);
  return (
    <Screen
      title={title}
      foot={
        <>
          {foot}
          {isTheirs(shown) && <HandOver />}
          {guide && <GuideFoot guide={guide} />}
          <div className="talk-bar">
            {side.moves.includes('pause') && (
              <Button quiet onClick={() => onAside('pausing')}>
                <Pause aria-hidden="true" size={20} />
                {say('pause')}
              </Button>
            )}
            {waysOf(side).length > 0 && (
              <Button quiet onClick={() => onAside('ways')}>
                <Ellipsis aria-hidden="true" size={20} />
                {say('ways')}
              </Button>
            )}
          </div>
        </>
      }
    >
      <Passing isLocked={locked} />
      {children}
      {guide && <GuideCard guide={guide} />}
      {floor && !locked && !guide && <TurnMark floor={floor} />}
      <Notice>{line}</Notice>
    </Screen>
  );
}

/** In small: with whom the phone is, and the time there is. Neither presses. */
function Passing({ isLocked }: { isLocked: boolean }) {
  const say = useTexts();
  const { names, isOnePhone, clock } = useTalk();
  const { minutes, isShown } = clock;
  const isIn = isOnePhone && !isLocked;
  const time = minutes !== null && isShown && !isLocked ? minutes : null;
  if (!isIn && time === null) return null;
  return (
    <p className="talk-passing small quiet">
      {isIn && <span>{say('inHand', { name: names.me })}</span>}
      {time !== null && <span>{time > 0 ? say('minutesLeft', { minutes: time }) : say('timeOver')}</span>}
    </p>
  );
}

/** On one phone, where it is the other's turn with it. */
function HandOver() {
  const say = useTexts();
  const { side, names, act, isBusy } = useTalk();
  if (!side.moves.includes('hand-over')) return null;
  return (
    <Button aria-disabled={isBusy} onClick={() => act({ do: 'hand-over' })}>
      {say('wayHandOver', { name: names.partner })}
    </Button>
  );
}

import { Ellipsis, Pause } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { CoachCard, CoachFoot } from './coach-card.tsx';
import { Pausing } from './screens/pausing.tsx';
import { Ways } from './screens/ways.tsx';
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
  const talk = useTalk();
  const { side, names, isOnePhone, line, clock, coach } = talk;
  const [aside, setAside] = useState<'pausing' | 'ways' | null>(null);
  const back = () => setAside(null);
  if (aside === 'pausing') return <Pausing onBack={back} />;
  if (aside === 'ways') return <Ways onBack={back} />;

  const { floor, locked } = side.view;
  const { minutes } = clock;
  const shown = shownOf(side);
  return (
    <Screen
      title={title}
      foot={
        <>
          {foot}
          {isTheirs(shown) && <HandOver />}
          {coach && <CoachFoot coach={coach} />}
          <div className="talk-bar">
            {side.moves.includes('pause') && (
              <Button quiet onClick={() => setAside('pausing')}>
                <Pause aria-hidden="true" size={20} />
                {say('pause')}
              </Button>
            )}
            {waysOf(side).length > 0 && (
              <Button quiet onClick={() => setAside('ways')}>
                <Ellipsis aria-hidden="true" size={20} />
                {say('ways')}
              </Button>
            )}
          </div>
        </>
      }
    >
      {(floor || isOnePhone) && !locked && (
        <div className="talk-head small quiet">
          {floor && <TurnMark floor={floor} />}
          <span>
            {isOnePhone && say('inHand', { name: names.me })}
            {!isOnePhone && minutes !== null && clock.isShown && <Left minutes={minutes} />}
          </span>
        </div>
      )}
      {children}
      {coach && <CoachCard coach={coach} />}
      <Notice>{line}</Notice>
    </Screen>
  );
}

function Left({ minutes }: { minutes: number }) {
  const say = useTexts();
  return minutes > 0 ? say('minutesLeft', { minutes }) : say('timeOver');
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

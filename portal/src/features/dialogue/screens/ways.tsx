import { useId } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Screen } from '../../../ui/screen.tsx';
import { waysOf, type Way } from '../side.rules.ts';
import { useTalk } from '../talk.ts';
import { useTexts } from '../texts.ts';

const names = {
  pass: 'pass',
  'heard-enough': 'heardEnough',
  'take-back': 'takeBack',
  close: 'roundOff',
  'hand-over': 'wayHandOver',
  'fell-asleep': 'wayAsleep',
  stop: 'wayStop',
} as const satisfies Record<Way, string>;

/** Of those that lead out: what becomes of the written words. */
const outcomes: Partial<Record<Way, 'wayCloseText' | 'wayAsleepText' | 'wayStopText'>> = {
  close: 'wayCloseText',
  'fell-asleep': 'wayAsleepText',
  stop: 'wayStopText',
};

/** What is possible besides, quietly and under the thumb: going on otherwise, and the two endings that are always there. */
export function Ways({ onBack }: { onBack: () => void }) {
  const say = useTexts();
  const { side, line, clock } = useTalk();
  const open = waysOf(side);
  return (
    <Screen
      title={say('waysTitle')}
      foot={
        <>
          {open.map((way) => (
            <WayOut key={way} way={way} />
          ))}
          <Button onClick={onBack}>{say('backToTalk')}</Button>
        </>
      }
    >
      {clock.minutes !== null && (
        <Button quiet onClick={() => clock.onShow(!clock.isShown)}>
          {say(clock.isShown ? 'hideClock' : 'showClock')}
        </Button>
      )}
      <Notice>{line}</Notice>
    </Screen>
  );
}

function WayOut({ way }: { way: Way }) {
  const say = useTexts();
  const { act, isBusy, names: people } = useTalk();
  const id = useId();
  const outcome = outcomes[way];
  return (
    <div className="talk-way">
      <Button second aria-disabled={isBusy} aria-describedby={outcome && id} onClick={() => act({ do: way })}>
        {say(names[way], { name: people.partner })}
      </Button>
      {outcome && (
        <p id={id} className="small quiet">
          {say(outcome)}
        </p>
      )}
    </div>
  );
}

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

/** What is possible besides, quietly: passing it on, rounding it off, and the two endings that are always there. */
export function Ways({ onBack }: { onBack: () => void }) {
  const say = useTexts();
  const { side, act, isBusy, line, clock, names: people } = useTalk();
  const open = waysOf(side);
  return (
    <Screen title={say('waysTitle')} foot={<Button onClick={onBack}>{say('backToTalk')}</Button>}>
      <div className="talk-ways">
        {open.map((way) => (
          <Button key={way} second aria-disabled={isBusy} onClick={() => act({ do: way })}>
            {say(names[way], { name: people.partner })}
          </Button>
        ))}
      </div>
      {open.includes('stop') && <p className="small quiet">{say('wayStopText')}</p>}
      {clock.minutes !== null && (
        <Button quiet onClick={() => clock.onShow(!clock.isShown)}>
          {say(clock.isShown ? 'hideClock' : 'showClock')}
        </Button>
      )}
      <Notice>{line}</Notice>
    </Screen>
  );
}

import { pauseChoices } from '@usward/dialogue';
import { Check } from 'lucide-react';
import { isAnotherDay } from '@usward/player/hours';
import { useHour } from '../../../texts/dates.ts';
import { useStandingTexts } from '../../../texts/standing.ts';
import { Button } from '../../../ui/button.tsx';
import { Stage } from '../stage.tsx';
import { useTalk } from '../talk.ts';
import { useTexts } from '../texts.ts';

/** How many ideas stand on the screen; another three another time. */
const shown = 3;

/** Until the time has come: nothing to solve, and something for the body. */
export function Resting() {
  const say = useTexts();
  const hour = useHour();
  const { side, now } = useTalk();
  const returnAt = side.view.pause?.returnAt ?? now;
  const back = new Date(returnAt).toISOString();
  const ideas = say('soothing').split('\n');
  const from = Math.floor(returnAt / 60_000) % ideas.length;
  return (
    <Stage title={say(isAnotherDay(back, now) ? 'restingTomorrow' : 'restingTitle', { when: hour(back) })}>
      <p>{say('restingText')}</p>
      <ul className="plain-list talk-soothing">
        {[...ideas, ...ideas].slice(from, from + shown).map((idea) => (
          <li key={idea}>{idea}</li>
        ))}
      </ul>
      <p className="small quiet">{say('pauseText')}</p>
    </Stage>
  );
}

/** From the return time on: each alone, and no choice looks like the right one. */
export function Choosing() {
  const say = useStandingTexts();
  const talk = useTexts();
  const hour = useHour();
  const { act, isBusy, side } = useTalk();
  const { mine, pause } = side.view;
  const chosen = pauseChoices.find((choice) => choice === mine);
  const when = hour(new Date(pause?.decidesAt ?? 0).toISOString());
  return (
    <Stage
      title={say('pauseOver')}
      foot={
        <>
          {pauseChoices.map((choice) => (
            <Button
              key={choice}
              second
              aria-pressed={choice === chosen}
              aria-disabled={isBusy}
              onClick={() => choice !== chosen && act({ do: 'choose', choice })}
            >
              {choice === chosen && <Check aria-hidden="true" size={20} />}
              {say(choice)}
            </Button>
          ))}
        </>
      }
    >
      <p>{say('pausePrivate')}</p>
      <p>{talk('choosingWords')}</p>
      <p role="status">{chosen && say('chosen', { choice: say(chosen), when })}</p>
    </Stage>
  );
}

import { ArrowLeftRight, Smartphone } from 'lucide-react';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { useHouse } from '../../../texts/house.ts';
import { Stage } from '../stage.tsx';
import { useTalk } from '../talk.ts';
import { useTexts } from '../texts.ts';

type Whose = 'me' | 'partner';

interface HandedOverProps {
  /** Who had it last; nobody yet at the beginning. */
  last: Whose | null;
  names: Record<Whose, string>;
  onTaken: (by: Whose) => void;
}

/** Between two people and one phone: nothing of either is on it. It asks for no secret. */
export function HandedOver({ last, names, onTaken }: HandedOverProps) {
  const say = useTexts();
  const { isBusy } = useTalk();
  const next: Whose = last === 'me' ? 'partner' : 'me';
  const other: Whose = next === 'me' ? 'partner' : 'me';
  return (
    <Stage
      title={last ? say('handOverTitle', { name: names[next] }) : say('whoTitle')}
      foot={
        <>
          <Button
            quiet={last !== null}
            second={last === null}
            aria-disabled={isBusy}
            onClick={() => onTaken(other)}
          >
            {last ? say('staysWith', { name: names[other] }) : say('taken', { name: names[other] })}
          </Button>
          <Button aria-disabled={isBusy} onClick={() => onTaken(next)}>
            {say('taken', { name: names[next] })}
          </Button>
        </>
      }
    >
      <div className="talk-hand-over">
        <ArrowLeftRight aria-hidden="true" size={64} strokeWidth={1.25} />
        <p>{say(last ? 'handOverText' : 'whoText')}</p>
      </div>
    </Stage>
  );
}

/** The phone of the one of the two whose it is not carried on. */
export function Elsewhere({ name }: { name: string }) {
  const say = useTexts();
  const house = useHouse();
  return (
    <Stage
      title={say('elsewhereTitle', { name })}
      foot={
        <ButtonLink quiet to="/">
          {house('toToday')}
        </ButtonLink>
      }
    >
      <div className="talk-hand-over">
        <Smartphone aria-hidden="true" size={64} strokeWidth={1.25} />
        <p>{say('elsewhereText')}</p>
      </div>
    </Stage>
  );
}

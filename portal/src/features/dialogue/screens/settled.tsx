import { Button } from '../../../ui/button.tsx';
import { Stage } from '../stage.tsx';
import { useTalk } from '../talk.ts';
import { useTexts } from '../texts.ts';

export function Unsettled() {
  const say = useTexts();
  const { act, isBusy } = useTalk();
  return (
    <Stage
      title={say('unsettledTitle')}
      foot={
        <>
          <Button second aria-disabled={isBusy} onClick={() => act({ do: 'for-appointment' })}>
            {say('forAppointment')}
          </Button>
          <Button aria-disabled={isBusy} onClick={() => act({ do: 'close-enough' })}>
            {say('closeEnough')}
          </Button>
        </>
      }
    >
      <p className="talk-large">{say('unsettledText')}</p>
    </Stage>
  );
}

export function AwaitChoice() {
  const say = useTexts();
  const { names } = useTalk();
  return (
    <Stage title={say('theirUnsettledTitle', { name: names.partner })}>
      <p className="talk-large">{say('theirUnsettledText')}</p>
    </Stage>
  );
}

export function Settled() {
  const say = useTexts();
  const { act, isBusy, names, side } = useTalk();
  return (
    <Stage
      title={say('settledTitle')}
      foot={
        <>
          <HeardEnough />
          <Button second aria-disabled={isBusy} onClick={() => act({ do: 'continue' })}>
            {say('talkOn')}
          </Button>
          <Button aria-disabled={isBusy} onClick={() => act({ do: 'pass' })}>
            {say('pass', { name: names.partner })}
          </Button>
        </>
      }
    >
      <p className="talk-large">{say('settledText', { name: names.partner })}</p>
      {side.view.mine === 'heard-enough' && <p>{say('heardMine', { name: names.partner })}</p>}
    </Stage>
  );
}

export function AwaitPass() {
  const say = useTexts();
  const { names, side } = useTalk();
  const isSaid = side.view.mine === 'heard-enough';
  return (
    <Stage title={say('theirSettledTitle', { name: names.partner })} foot={<HeardEnough />}>
      <p className={isSaid ? undefined : 'talk-large'}>
        {isSaid ? say('heardMine', { name: names.partner }) : say('theirSettledText')}
      </p>
    </Stage>
  );
}

/** Once each had the turn: said alone, and it counts when both said it. */
function HeardEnough() {
  const say = useTexts();
  const { act, isBusy, side } = useTalk();
  if (side.moves.includes('take-back'))
    return (
      <Button quiet aria-disabled={isBusy} onClick={() => act({ do: 'take-back' })}>
        {say('takeBack')}
      </Button>
    );
  if (!side.moves.includes('heard-enough')) return null;
  return (
    <Button second aria-disabled={isBusy} onClick={() => act({ do: 'heard-enough' })}>
      {say('heardEnough')}
    </Button>
  );
}

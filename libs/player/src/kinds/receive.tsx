import { Disclosure } from '../parts/disclosure.tsx';
import { Heading } from '../parts/heading.tsx';
import { usePlay } from '../play.ts';
import type { StepProps } from './step-props.ts';

export function Receive({ step, headingId }: StepProps<'receive'>) {
  const { hear, t } = usePlay();
  return (
    <>
      <Heading id={headingId}>{hear(step.text)}</Heading>
      <Disclosure label={t('helpMe')}>
        <ul className="player-moves">
          {step.moves.map(hear).map((move) => (
            <li key={move}>{move}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}

import { Heading } from '../parts/heading.tsx';
import { Hint } from '../parts/hint.tsx';
import { usePlay } from '../play.ts';
import './rate.css';
import type { StepProps } from './step-props.ts';

const numbers = Array.from({ length: 11 }, (_, number) => number);

export function Rate({ step, value, headingId, onValue, onClear }: StepProps<'rate'>) {
  const { hear } = usePlay();
  const ends = [hear(step.from), hear(step.to)] as const;
  return (
    <>
      <Heading id={headingId}>{hear(step.prompt)}</Heading>
      <Hint>{step.hint}</Hint>
      <div className="player-rate">
        <p aria-hidden="true">0: {ends[0]}</p>
        <div role="group" aria-labelledby={headingId} className="player-rate-numbers">
          {numbers.map((number) => (
            <button
              key={number}
              type="button"
              aria-pressed={number === value}
              aria-label={number === 0 ? `0: ${ends[0]}` : number === 10 ? `10: ${ends[1]}` : undefined}
              onClick={() => (number === value ? onClear() : onValue(number))}
            >
              {number}
            </button>
          ))}
        </div>
        <p aria-hidden="true">10: {ends[1]}</p>
      </div>
    </>
  );
}

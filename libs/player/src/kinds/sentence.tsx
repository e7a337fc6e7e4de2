import { Heading } from '../parts/heading.tsx';
import { Hint } from '../parts/hint.tsx';
import { ReadySets } from '../parts/ready-sets.tsx';
import { usePlay } from '../play.ts';
import type { StepProps } from './step-props.ts';

export function Sentence({ step, value, headingId, onValue }: StepProps<'sentence'>) {
  const { hear } = usePlay();
  return (
    <>
      <Heading id={headingId}>{hear(step.prompt)}</Heading>
      <Hint>{step.hint}</Hint>
      <ReadySets {...{ sets: step.sets, max: step.max, value, headingId, onValue }} />
    </>
  );
}

import { Heading } from '../parts/heading.tsx';
import { usePlay } from '../play.ts';
import type { StepProps } from './step-props.ts';

export function Ready({ step, headingId }: StepProps<'ready'>) {
  const { hear } = usePlay();
  return <Heading id={headingId}>{hear(step.prompt)}</Heading>;
}

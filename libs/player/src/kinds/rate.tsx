import { Heading } from '../parts/heading.tsx';
import { usePlay } from '../play.ts';
import type { StepProps } from './step-props.ts';

export function Rate({ step, headingId }: StepProps<'rate'>) {
  const { hear } = usePlay();
  return <Heading id={headingId}>{hear(step.prompt)}</Heading>;
}

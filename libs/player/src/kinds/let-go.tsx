import { Heading } from '../parts/heading.tsx';
import { usePlay } from '../play.ts';
import type { StepProps } from './step-props.ts';

export function LetGo({ step, headingId }: StepProps<'let-go'>) {
  const { hear } = usePlay();
  return <Heading id={headingId}>{hear(step.prompt)}</Heading>;
}

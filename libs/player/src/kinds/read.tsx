import { Heading } from '../parts/heading.tsx';
import { usePlay } from '../play.ts';
import type { StepProps } from './step-props.ts';

export function Read({ step, headingId }: StepProps<'read'>) {
  const { hear } = usePlay();
  return (
    <>
      <Heading id={headingId}>{hear(step.text)}</Heading>
      {step.more && <p>{hear(step.more)}</p>}
    </>
  );
}

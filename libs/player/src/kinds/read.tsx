import { Heading } from '../parts/heading.tsx';
import { usePlay } from '../play.ts';
import type { StepProps } from './step-props.ts';

/** Letters that are still a heading. */
const longest = 120;

export function Read({ step, headingId }: StepProps<'read'>) {
  const { hear } = usePlay();
  const text = hear(step.text);
  return (
    <>
      <Heading id={headingId} isLong={text.length > longest}>
        {text}
      </Heading>
      {step.more && <p>{hear(step.more)}</p>}
    </>
  );
}

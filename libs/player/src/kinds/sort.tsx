import { dealt } from '@usward/exercises/playing';
import { Heading } from '../parts/heading.tsx';
import { OneByOne } from '../parts/one-by-one.tsx';
import { usePlay } from '../play.ts';
import type { StepProps } from './step-props.ts';

export function Sort({ step, value = {}, headingId, onValue }: StepProps<'sort'>) {
  const { hear, turn } = usePlay();
  return (
    <>
      <Heading id={headingId}>{hear(step.prompt)}</Heading>
      <OneByOne
        cards={dealt(step, turn)}
        choices={step.piles}
        said={value}
        headingId={headingId}
        hint={step.hint}
        onSaid={onValue}
      />
    </>
  );
}

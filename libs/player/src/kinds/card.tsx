import { cardOf } from '@usward/exercises/playing';
import { DeckCard } from '../parts/deck-card.tsx';
import { Heading } from '../parts/heading.tsx';
import { usePlay } from '../play.ts';
import type { StepProps } from './step-props.ts';

export function Card({ step, headingId }: StepProps<'card'>) {
  const { hear, turn } = usePlay();
  return (
    <>
      <Heading id={headingId} isQuiet>
        {hear(step.prompt)}
      </Heading>
      <DeckCard isAlone>{hear(cardOf(step, turn).words)}</DeckCard>
    </>
  );
}

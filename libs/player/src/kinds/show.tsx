import { spoken } from '@usward/exercises/playing';
import { Heading } from '../parts/heading.tsx';
import { usePlay } from '../play.ts';
import type { StepProps } from './step-props.ts';
import './show.css';

export function Show({ step, headingId }: StepProps<'show'>) {
  const { hear, ear, steps, values } = usePlay();
  const source = steps.find(({ id }) => id === step.from);
  const value = values[step.from];
  const sentence = source && value !== undefined ? spoken(source, value, ear).trim() : '';
  return (
    <div className="player-shown" data-is={sentence ? 'written' : 'empty'}>
      <Heading id={headingId}>{sentence || hear(step.empty)}</Heading>
    </div>
  );
}

import { dayIn } from '../hours.ts';
import { Heading } from '../parts/heading.tsx';
import { usePlay } from '../play.ts';
import { recalledWords } from '../recalled.ts';
import type { StepProps } from './step-props.ts';
import './recall.css';

export function Recall({ step, headingId }: StepProps<'recall'>) {
  const { hear, t, ear, exercise, steps, partner, between } = usePlay();
  const source = step.of.exercise === exercise ? steps.find(({ id }) => id === step.of.step) : undefined;
  const whose = { me: t('byMe'), partner, both: t('byBoth') };
  const pieces = between(step.id).recalled.flatMap(({ by, on, value }, at) => {
    const words = recalledWords(value, source, ear).trim();
    return words ? [{ key: `${at}`, by, on, words }] : [];
  });
  return (
    <>
      <Heading id={headingId}>{hear(step.prompt)}</Heading>
      {pieces.length === 0 && <p className="player-lead">{hear(step.empty)}</p>}
      <div className="player-recalled">
        {pieces.map(({ key, by, on, words }) => (
          <figure key={key} className="player-card">
            <blockquote className="player-serif player-piece">{words}</blockquote>
            <figcaption className="player-small">
              {whose[by]} · {dayIn(ear.locale, on)}
            </figcaption>
          </figure>
        ))}
      </div>
    </>
  );
}

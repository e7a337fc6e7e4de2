import { CircleCheck } from 'lucide-react';
import { Heading } from '../parts/heading.tsx';
import { usePlay } from '../play.ts';
import type { StepProps } from './step-props.ts';

export function Together({ step, headingId }: StepProps<'together'>) {
  const { hear, t, happened, onHappened } = usePlay();
  const isSaid = happened.includes(step.id);
  return (
    <>
      <Heading id={headingId}>{hear(step.prompt)}</Heading>
      <div className="player-stack">
        <button
          type="button"
          className="player-together"
          aria-pressed={isSaid}
          onClick={() => onHappened(step.id, true)}
        >
          <CircleCheck aria-hidden="true" size={24} />
          {hear(step.button)}
        </button>
        <p className="player-small" aria-live="polite">
          {t(isSaid ? 'happened' : 'happenedReaders')}
        </p>
        {isSaid && (
          <button type="button" className="player-quiet" onClick={() => onHappened(step.id, false)}>
            {t('undo')}
          </button>
        )}
      </div>
    </>
  );
}

import { composed } from '@usward/exercises/playing';
import { RotateCcw } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { Heading } from '../parts/heading.tsx';
import { WordsField } from '../parts/words-field.tsx';
import { usePlay } from '../play.ts';
import type { StepProps } from './step-props.ts';

export function Compose({ step, value, headingId, onValue }: StepProps<'compose'>) {
  const { hear, t, ear, steps, values } = usePlay();
  const parts = composed(step, steps, values, ear);

  // What is read back is there to be kept as it stands: it is the author's answer from the first look on.
  const begin = useEffectEvent(() => {
    if (value === undefined && parts) onValue(parts);
  });
  useEffect(() => begin(), []);

  return (
    <>
      <Heading id={headingId}>{hear(step.prompt)}</Heading>
      <p className="player-hint">{parts || value ? step.hint && hear(step.hint) : t('nothingYet')}</p>
      <div className="player-stack player-serif">
        <WordsField value={value ?? parts} max={step.max} labelledBy={headingId} onValue={onValue} />
        {parts && value !== undefined && value !== parts && (
          <button type="button" className="player-way" onClick={() => onValue(parts)}>
            <RotateCcw aria-hidden="true" size={20} />
            {t('readBack')}
          </button>
        )}
      </div>
    </>
  );
}

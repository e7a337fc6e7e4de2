import { composed, spoken } from '@usward/exercises/playing';
import { RotateCcw } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { CoachedField } from '../coaching/coached-field.tsx';
import { Heading } from '../parts/heading.tsx';
import { WordsField } from '../parts/words-field.tsx';
import { usePlay } from '../play.ts';
import type { StepProps } from './step-props.ts';
import './compose.css';

export function Compose({ step, value, headingId, onValue }: StepProps<'compose'>) {
  const { hear, t, ear, steps, values } = usePlay();
  const parts = composed(step, steps, values, ear);

  // What is read back is there to be kept as it stands: it is the author's answer from the first look on.
  const begin = useEffectEvent(() => {
    if (value === undefined && parts) onValue(parts);
  });
  useEffect(() => begin(), []);

  // Emptied to be written anew, it stays empty: the parts come back with a tap.
  const [isEmptied, setEmptied] = useState(false);
  const write = (words: string) => {
    setEmptied(words === '');
    onValue(words);
  };
  const field = {
    value: value ?? (isEmptied ? '' : parts),
    max: step.max,
    labelledBy: headingId,
    onValue: write,
  };
  const other = steps.find(({ id }) => id === step.beside);
  const said = other && values[other.id] !== undefined ? spoken(other, values[other.id], ear).trim() : '';
  return (
    <>
      <Heading id={headingId}>{hear(step.prompt)}</Heading>
      <p className="player-hint">{parts || value ? step.hint && hear(step.hint) : t('nothingYet')}</p>
      <div className={said ? 'player-compare' : undefined}>
        {said && (
          <figure>
            <figcaption className="player-small">{t('before')}</figcaption>
            <blockquote className="player-serif">{said}</blockquote>
          </figure>
        )}
        <div className="player-stack player-serif">
          {said && <p className="player-small">{t('after')}</p>}
          {step.coached ? (
            <CoachedField {...field} step={step.id} draft="whole" />
          ) : (
            <WordsField {...field} />
          )}
          {parts && (isEmptied || (value !== undefined && value !== parts)) && (
            <button type="button" className="player-way" onClick={() => write(parts)}>
              <RotateCcw aria-hidden="true" size={20} />
              {t('readBack')}
            </button>
          )}
        </div>
      </div>
    </>
  );
}

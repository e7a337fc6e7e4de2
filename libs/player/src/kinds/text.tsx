import { Heading } from '../parts/heading.tsx';
import { WordsField } from '../parts/words-field.tsx';
import { usePlay } from '../play.ts';
import type { StepProps } from './step-props.ts';

export function Text({ step, value = '', headingId, onValue }: StepProps<'text'>) {
  const { hear, t } = usePlay();
  const begin = (starter: string) =>
    onValue(`${value}${value && !value.endsWith(' ') ? ' ' : ''}${starter} `.slice(0, step.max));
  return (
    <>
      <Heading id={headingId}>{hear(step.prompt)}</Heading>
      {step.hint && <p className="player-hint">{hear(step.hint)}</p>}
      <div className="player-stack">
        {step.lead && <p className="player-lead">{hear(step.lead)}</p>}
        <WordsField
          value={value}
          max={step.max}
          labelledBy={headingId}
          goesOn={step.lead !== undefined}
          onValue={onValue}
        />
        {step.starters && (
          <div role="group" aria-label={t('beginnings')} className="player-chips">
            {step.starters.map(hear).map((starter) => (
              <button key={starter} type="button" className="player-chip" onClick={() => begin(starter)}>
                {starter}…
              </button>
            ))}
          </div>
        )}
      </div>
    </>
  );
}

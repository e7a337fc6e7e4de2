import { CoachedField } from '../coaching/coached-field.tsx';
import { Heading } from '../parts/heading.tsx';
import { Copy } from '../parts/copy.tsx';
import { WordsField } from '../parts/words-field.tsx';
import { usePlay } from '../play.ts';
import type { StepProps } from './step-props.ts';

export function Text({ step, value = '', headingId, onValue }: StepProps<'text'>) {
  const { hear, t } = usePlay();
  const starters = (step.starters ?? []).map(hear);
  // A whole message takes the place of another; a beginning goes where the person is.
  const begin = (starter: string) =>
    onValue(
      isWhole(starter) && starters.includes(value)
        ? starter
        : `${value}${value && !value.endsWith(' ') ? ' ' : ''}${starter}${isWhole(starter) ? '' : ' '}`.slice(
            0,
            step.max,
          ),
    );
  const field = {
    value,
    max: step.max,
    labelledBy: headingId,
    goesOn: step.lead !== undefined,
    onValue,
  };
  return (
    <>
      <Heading id={headingId}>{hear(step.prompt)}</Heading>
      {step.hint && <p className="player-hint">{hear(step.hint)}</p>}
      <div className="player-stack">
        {step.lead && <p className="player-lead">{hear(step.lead)}</p>}
        {step.coached ? (
          <CoachedField
            {...field}
            step={step.id}
            draft={step.isMoment ? 'moment' : step.lead ? 'part' : 'whole'}
            lead={step.lead && hear(step.lead)}
          />
        ) : (
          <WordsField {...field} />
        )}
        {step.isForElsewhere && <Copy words={value} />}
        {starters.length > 0 && (
          <div role="group" aria-label={t('beginnings')} className="player-chips">
            {starters.map((starter) => (
              <button key={starter} type="button" className="player-chip" onClick={() => begin(starter)}>
                {isWhole(starter) || starter.endsWith(':') ? starter : `${starter}…`}
              </button>
            ))}
          </div>
        )}
      </div>
    </>
  );
}

/** Nothing has to be added to it. */
const isWhole = (starter: string): boolean => /[.?!…]$/u.test(starter);

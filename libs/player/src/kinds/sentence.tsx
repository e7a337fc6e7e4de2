import { Disclosure } from '../parts/disclosure.tsx';
import { Heading } from '../parts/heading.tsx';
import { WordsField } from '../parts/words-field.tsx';
import { usePlay } from '../play.ts';
import type { StepProps } from './step-props.ts';

export function Sentence({ step, value, headingId, onValue }: StepProps<'sentence'>) {
  const { hear, t } = usePlay();
  const ready = value && 'ready' in value ? value.ready : null;
  const own = value && 'own' in value ? value.own : '';
  return (
    <>
      <Heading id={headingId}>{hear(step.prompt)}</Heading>
      {step.hint && <p className="player-hint">{hear(step.hint)}</p>}
      <div className="player-stack">
        {step.sets.map((set) => {
          const isHere = set.sentences.some(({ id }) => id === ready);
          return (
            <Disclosure key={set.id} label={hear(set.title)} startsOpen={isHere}>
              <div role="group" aria-label={hear(set.title)} className="player-rows">
                {set.sentences.map((sentence) => (
                  <button
                    key={sentence.id}
                    type="button"
                    className="player-row player-serif"
                    aria-pressed={sentence.id === ready}
                    onClick={() => onValue(sentence.id === ready ? { own: '' } : { ready: sentence.id })}
                  >
                    {hear(sentence.words)}
                  </button>
                ))}
              </div>
            </Disclosure>
          );
        })}
        <Disclosure label={t('writeOwn')} startsOpen={own !== ''}>
          <WordsField
            value={own}
            max={step.max}
            label={t('ownSentence')}
            onValue={(words) => onValue({ own: words })}
          />
        </Disclosure>
      </div>
    </>
  );
}

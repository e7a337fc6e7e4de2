import { useState } from 'react';
import { CoachedCard } from '../coaching/coached-card.tsx';
import { CoachedField } from '../coaching/coached-field.tsx';
import { DeckCard } from '../parts/deck-card.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Heading } from '../parts/heading.tsx';
import { Hint } from '../parts/hint.tsx';
import { WordsField } from '../parts/words-field.tsx';
import { usePlay } from '../play.ts';
import { shuffledBy } from '../shuffle.ts';
import type { StepProps } from './step-props.ts';

export function Pick({ step, value, headingId, onValue, onClear }: StepProps<'pick'>) {
  const { hear, t, seed, turn } = usePlay();
  const deck = shuffledBy(`${seed} ${step.id} ${turn}`, step.cards);
  const chosen = value && 'ready' in value ? deck.findIndex(({ id }) => id === value.ready) : -1;
  const own = value && 'own' in value ? value.own : '';
  const [at, setAt] = useState(Math.max(0, chosen));
  const card = deck[at % deck.length];
  const isChosen = chosen >= 0 && chosen === at % deck.length;

  // It says itself what it says, and once.
  const isCoached = card !== undefined && isChosen && step.coached === true;

  const another = () => {
    setAt(at + 1);
    if (chosen >= 0) onClear();
  };
  const field = {
    value: own,
    max: step.own ?? 0,
    label: t('ownIdea'),
    onValue: (words: string) => onValue({ own: words }),
  };
  return (
    <>
      <Heading id={headingId}>{hear(step.prompt)}</Heading>
      <Hint>{step.hint}</Hint>
      {isCoached && <CoachedCard step={step.id} words={hear(card.words)} />}
      <div aria-live="polite">
        {!isCoached && <DeckCard isChosen={isChosen}>{card && hear(card.words)}</DeckCard>}
        <p className="player-unseen">{isChosen && t('chosenCard')}</p>
      </div>
      {step.own !== undefined && (
        <Disclosure label={t('ownIdea')} startsOpen={own !== ''}>
          {step.coached ? (
            <CoachedField {...field} step={step.id} draft="harsh" />
          ) : (
            <WordsField {...field} />
          )}
        </Disclosure>
      )}
      <div className="player-reach player-pair">
        <button type="button" className="player-second" data-is="quiet" onClick={another}>
          {t('anotherCard')}
        </button>
        <button
          type="button"
          className="player-second"
          aria-pressed={isChosen}
          onClick={() => (isChosen ? onClear() : card && onValue({ ready: card.id }))}
        >
          {t('thisCard')}
        </button>
      </div>
    </>
  );
}

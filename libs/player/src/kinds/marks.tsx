import { dealt } from '@usward/exercises/playing';
import { standingOf } from '../marked.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Heading } from '../parts/heading.tsx';
import { OneByOne } from '../parts/one-by-one.tsx';
import { usePlay } from '../play.ts';
import { numbers } from '../texts/deck.ts';
import type { StepProps } from './step-props.ts';

export function Marks({ step, value = {}, headingId, onValue }: StepProps<'marks'>) {
  const { hear, t, turn, between } = usePlay();
  // Ideas of one's own come on one's own Today, and nowhere that the other may be looking.
  const ideas = step.draws === 'both' ? between(step.id).ideas : null;
  const { missing, isTooMuch } = standingOf(step, value);
  const number = numbers[missing - 2];
  const more = number
    ? t('moreMarks', { n: hear(number) })
    : t(missing === 1 ? 'oneMoreMark' : 'marksEnough');
  return (
    <>
      <Heading id={headingId}>{hear(step.prompt)}</Heading>
      {ideas && (
        <Disclosure label={hear(step.drawn)}>
          <ul className="player-moves">
            {ideas.map(({ id, words }) => (
              <li key={id}>{hear(words)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <OneByOne
        cards={dealt(step, turn)}
        choices={step.choices}
        said={value}
        headingId={headingId}
        hint={step.hint}
        onSaid={onValue}
      >
        <p className="player-small" aria-live="polite">
          {isTooMuch ? t('marksTooMany') : more}
          {!isTooMuch && missing > 0 && turn > 0 && ` ${t('earlierMarks')}`}
        </p>
      </OneByOne>
    </>
  );
}

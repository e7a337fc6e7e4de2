import { Lightbulb } from 'lucide-react';
import { useState } from 'react';
import { usePracticeTexts } from '../../texts/practice.ts';
import { Button } from '../../ui/button.tsx';
import { Quote } from './quote.tsx';
import type { Guide } from './talk.ts';

/** The guide of a talk that is tried out: what the made-up one says, a line to say oneself, and why it is done so. */
export function GuideCard({ guide: { says, yours, example, why } }: { guide: Guide }) {
  const say = usePracticeTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {says && <Quote by={say('practiceSays')}>{says}</Quote>}
      {yours && <Quote by={say('practiceYours')}>{yours}</Quote>}
      {example && isOpen && <Quote by={say('practiceExample')}>{example}</Quote>}
      {example && !isOpen && (
        <Button quiet onClick={() => setOpen(true)}>
          {say('practiceExample')}
        </Button>
      )}
      {why && (
        <p className="talk-why small">
          <Lightbulb aria-hidden="true" size={20} />
          <span>
            <strong>{say('practiceWhy')}: </strong>
            {why}
          </span>
        </p>
      )}
    </>
  );
}

/** The made-up one goes on when they are let. */
export function GuideFoot({ guide: { onNext, onPassTime } }: { guide: Guide }) {
  const say = usePracticeTexts();
  if (onPassTime) return <Button onClick={onPassTime}>{say('practicePassTime')}</Button>;
  return onNext && <Button onClick={onNext}>{say('practiceNext')}</Button>;
}

import { useState } from 'react';
import type { Got } from '../../../data/client.ts';
import { Choose } from '../../../ui/Choose.tsx';
import { Part } from '../../../ui/Page.tsx';
import { useAuthorWords } from '../words/useAuthorWords.ts';

type PointsProps = {
  scoring: NonNullable<Got<'draft'>['scoring']>;
  onAnswer: (answer: { higherIsBetter: boolean }) => void;
};

/** A file that came with points does not say which way is better: its author does. */
export function Points({ scoring, onAnswer }: PointsProps) {
  const words = useAuthorWords();
  const [answer, setAnswer] = useState(scoring.higherIsBetter);
  return (
    <Part title={words.points.title} lead={words.points.lead(scoring.steps.length)}>
      <Choose<'yes' | 'no'>
        label={words.points.question}
        value={answer === null ? null : answer ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: words.points.yes },
          { value: 'no', label: words.points.no },
        ]}
        onChoose={(picked) => {
          setAnswer(picked === 'yes');
          onAnswer({ higherIsBetter: picked === 'yes' });
        }}
      />
    </Part>
  );
}

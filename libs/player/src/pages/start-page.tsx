import type { Exercise, Size } from '@usward/exercises/playing';
import { Clock } from 'lucide-react';
import { Disclosure } from '../parts/disclosure.tsx';
import { Heading } from '../parts/heading.tsx';
import { usePlay } from '../play.ts';

/** What it is for, how long it takes, and who will know. */
export function StartPage({ exercise, size }: { exercise: Exercise; size: Size }) {
  const { hear, t } = usePlay();
  const minutes = exercise.minutes[size];
  return (
    <>
      <p className="player-minutes">
        <Clock aria-hidden="true" size={18} />
        {minutes === 1 ? t('minute') : t('minutes', { n: String(minutes) })}
      </p>
      <Heading>{hear(exercise.title)}</Heading>
      <p className="player-lead">{hear(exercise.purpose)}</p>
      <p className="player-hint">{t('startPromise')}</p>
      <Disclosure look="quiet" label={t('whereFrom')}>
        <p className="player-small">{hear(exercise.evidence.note)}</p>
        <p className="player-small">{exercise.evidence.source}</p>
      </Disclosure>
    </>
  );
}

import type { Ending, Exercise } from '@usward/exercises/playing';
import { endingWords } from '../ending-words.ts';
import { Heading } from '../parts/heading.tsx';
import { usePlay } from '../play.ts';
import './end-page.css';

/** However it ended, it ended well; and one smile. */
export function EndPage({ exercise, ending }: { exercise: Exercise; ending: Ending }) {
  const { hear } = usePlay();
  const { title, text } = endingWords[ending];
  return (
    <div className="player-end">
      <Heading>{hear(title)}</Heading>
      <p>{hear(text)}</p>
      {ending !== 'open' && <p className="player-smile">{hear(exercise.smile)}</p>}
    </div>
  );
}

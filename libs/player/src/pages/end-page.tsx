import type { Ending, Exercise } from '@usward/exercises/playing';
import { endingWords } from '../ending-words.ts';
import { Heading } from '../parts/heading.tsx';
import { usePlay } from '../play.ts';
import './end-page.css';

type EndPageProps = {
  exercise: Exercise;
  ending: Ending;
  /** The way led here early: a smile about what was not done would be out of place. */
  isQuiet: boolean;
};

/** However it ended, it ended well; and one smile. */
export function EndPage({ exercise, ending, isQuiet }: EndPageProps) {
  const { hear } = usePlay();
  const { title, text } = endingWords[ending];
  return (
    <div className="player-end">
      <Heading>{hear(title)}</Heading>
      <p>{hear(text)}</p>
      {ending !== 'open' && !isQuiet && <p className="player-smile">{hear(exercise.smile)}</p>}
    </div>
  );
}

import type { Words } from '@usward/exercises/playing';
import { usePlay } from '../play.ts';

/** The quieter line below what is asked. */
export function Hint({ children }: { children: Words | undefined }) {
  const { hear } = usePlay();
  return children ? <p className="player-hint">{hear(children)}</p> : null;
}

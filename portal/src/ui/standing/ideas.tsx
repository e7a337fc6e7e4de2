import { useHear } from '../../texts/words.ts';
import type { StandingProps } from './standing.ts';

/** Three ideas, always three; what stands beside them is the page's to say. */
export function Ideas({ standing, note }: Pick<StandingProps, 'standing'> & { note?: string }) {
  const hear = useHear();
  const { ideas } = standing.between;
  if (!ideas?.length) return null;
  return (
    <article className="card standing">
      <h2>{hear(standing.title)}</h2>
      <ul className="ideas">
        {ideas.map(({ id, words }) => (
          <li key={id}>{hear(words)}</li>
        ))}
      </ul>
      {note && <p className="small quiet">{note}</p>}
    </article>
  );
}

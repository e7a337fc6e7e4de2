import { useHour } from '../../texts/dates.ts';
import { useStandingTexts } from '../../texts/standing.ts';
import { useHear } from '../../texts/words.ts';
import { ButtonLink } from '../button.tsx';
import { useNow } from '../now.ts';
import type { StandingProps } from './standing.ts';

/** Only that both are ready is ever said, and only for as long as it is so. */
export function BothReady({ standing }: StandingProps) {
  const say = useStandingTexts();
  const hear = useHear();
  const hour = useHour();
  const now = useNow();
  const until = standing.between.ready?.bothUntil;
  if (!until || new Date(until) <= now) return null;
  return (
    <article className="card standing">
      <h2>{say('bothReady')}</h2>
      <p className="small quiet">{hear(standing.prompt)}</p>
      <p>{say('bothReadyUntil', { when: hour(until) })}</p>
      <ButtonLink second to={`/x/${standing.occurrenceId}`}>
        {say('open')}
      </ButtonLink>
    </article>
  );
}

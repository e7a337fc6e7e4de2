import type { PauseChoice } from '@usward/exercises/playing';
import { useHour } from '../../texts/dates.ts';
import { useStandingTexts } from '../../texts/standing.ts';
import { Act } from '../act.tsx';
import { ButtonLink } from '../button.tsx';
import { useNow } from '../now.ts';
import type { StandingProps } from './standing.ts';

// Written out here: the exercises' own list would bring their schemas into the first load.
const choices: readonly PauseChoice[] = ['go-on', 'later', 'leave-it'];

/** A pause and its time to return. From then on each says alone how to go on. */
export function Pausing({ standing, act }: StandingProps) {
  const say = useStandingTexts();
  const hour = useHour();
  const now = useNow();
  const { pause } = standing.between;
  if (!pause) return null;
  const { id, mine, outcome, returnAt, decidesAt } = pause;
  if (outcome !== 'waiting') {
    return (
      <article className="card standing">
        <h2>{say(outcome === 'go-on' ? 'bothGoOn' : 'laterThen')}</h2>
        {outcome === 'later' && <p className="quiet">{say('laterText')}</p>}
        <ButtonLink quiet to={`/x/${standing.occurrenceId}`}>
          {say('open')}
        </ButtonLink>
      </article>
    );
  }
  if (now < new Date(returnAt)) {
    return (
      <article className="card standing">
        <h2>{say('paused', { when: hour(returnAt) })}</h2>
        <p className="quiet">{say('pausedText')}</p>
      </article>
    );
  }
  const isTime = now < new Date(decidesAt);
  return (
    <article className="card standing">
      <h2>{isTime ? say('pauseOver') : say('looking')}</h2>
      {isTime && <p className="small quiet">{say('pausePrivate')}</p>}
      {isTime && (
        <div className="standing-choices">
          {choices.map((choice) => (
            <Act
              key={choice}
              second
              label={say(choice)}
              act={() => act({ do: 'choose', pauseId: id, choice })}
            />
          ))}
        </div>
      )}
      <p className="small" role="status">
        {isTime && mine && say('chosen', { choice: say(mine), when: hour(decidesAt) })}
      </p>
    </article>
  );
}

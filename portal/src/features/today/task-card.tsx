import { useMoment } from '../../texts/dates.ts';
import { useHear } from '../../texts/words.ts';
import { useTexts } from './texts.ts';
import type { Pick } from './today.rules.ts';

/** The one thing: what it is, what it is for, how long, and what was planned with the therapist. */
export function TaskCard({ pick: { task, size }, timeZone }: { pick: Pick; timeZone: string | undefined }) {
  const say = useTexts();
  const hear = useHear();
  const moment = useMoment();
  const minutes = task.minutes[size];
  const { why, when, obstacle } = task.plan;
  return (
    <article className="card task-card">
      <h2>{hear(task.title)}</h2>
      <p>{hear(task.purpose)}</p>
      <p className="quiet small">{minutes > 1 ? say('minutes', { minutes }) : say('minute')}</p>
      {(why || when || obstacle || task.closesAt) && (
        <ul className="plain-list small quiet task-plan">
          {why && <li>{say('why', { why })}</li>}
          {when && <li>{say('when', { when })}</li>}
          {obstacle && <li>{say('obstacle', { obstacle })}</li>}
          {task.closesAt && timeZone && <li>{say('closes', { when: moment(task.closesAt, timeZone) })}</li>}
        </ul>
      )}
    </article>
  );
}

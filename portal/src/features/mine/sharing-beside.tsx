import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { me } from '../../api/client.ts';
import { useDay } from '../../texts/dates.ts';
import { useTexts } from './texts.ts';

/** What one shared that is no answer: kept talks, one's line, a yes to somebody outside; and who came to read along. */
export function Beside({ talks, showsLine, releases, along }: Awaited<ReturnType<typeof me.shared>>) {
  const say = useTexts();
  const day = useDay();
  return (
    <>
      {talks.length > 0 && (
        <Kind title={say('sharedTalks')}>
          <p className="small quiet">{say('sharedTalk')}</p>
          <ul className="plain-list">
            {talks.map(({ dialogueId, on }) => (
              <li key={dialogueId}>
                <Link to={`/t/${dialogueId}`}>{day(on)}</Link>
              </li>
            ))}
          </ul>
        </Kind>
      )}
      {showsLine && (
        <Kind title={say('sharedLine')}>
          <p>{say('sharedLineText')}</p>
          <p className="small">
            <Link to="/m/home">{say('sharedLineChange')}</Link>
          </p>
        </Kind>
      )}
      {releases.length > 0 && (
        <Kind title={say('sharedOut')}>
          {releases.map(({ releaseId, on, of, recipient, agrees }) => (
            <section key={releaseId} className="own-answer">
              <h3 className="shared-question">{recipient}</h3>
              <p>{say(of === 'me' ? 'giveOfMe' : 'giveOfBoth')}</p>
              <p className="small quiet">
                {say(agrees ? 'sharedOutYes' : 'sharedOutNo')} {day(on)}.
              </p>
            </section>
          ))}
          <p className="small">
            <Link to="/m/give">{say('give')}</Link> · <Link to="/m/readers">{say('sharedOutMore')}</Link>
          </p>
        </Kind>
      )}
      {along.length > 0 && (
        <Kind title={say('sharedAlong')}>
          {along.map(({ arrivalId, kind, name, from, until }) => (
            <p key={arrivalId}>
              {name}
              <br />
              <span className="small quiet">
                {say(`sharedAlong${kind}`, { from: day(from) })}
                {until && `, ${say('sharedUntil', { until: day(until) })}`}
              </span>
            </p>
          ))}
        </Kind>
      )}
    </>
  );
}

function Kind({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="card stack">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { me } from '../../api/client.ts';
import { releases } from '../../api/queries.ts';
import { useDay } from '../../texts/dates.ts';
import { useHouse } from '../../texts/house.ts';
import { Field } from '../../ui/field.tsx';
import { Shape } from '../../ui/shape.tsx';
import { Change } from './change.tsx';
import { Part } from './part.tsx';
import { useTexts } from './texts.ts';

/** What may be given to somebody outside: one says yes or no alone, and nobody is told who did. */
export function Give() {
  const say = useTexts();
  const house = useHouse();
  const day = useDay();
  const { data } = useQuery({ ...releases, refetchInterval: false });
  const [recipient, setRecipient] = useState('');
  if (!data) return <Shape label={house('loading')} />;
  return (
    <Part title={say('give')}>
      <p>{say('giveText')}</p>
      <ul className="plain-list">
        {data.releases.map(({ releaseId, of, recipient: to, until, agrees }) => (
          <li key={releaseId} className="card">
            <h2>{to}</h2>
            <p>{say(of === 'me' ? 'giveOfMe' : 'giveOfBoth')}</p>
            <p className="small quiet">
              {say(agrees === null ? 'giveOpen' : agrees ? 'giveYes' : 'giveNo')}{' '}
              {say('giveUntil', { until: day(until) })}
            </p>
            <Change
              action={say(agrees ? 'giveTakeBack' : 'giveAgree')}
              isReady
              change={() => me.answerRelease({ params: { releaseId }, body: { agrees: !agrees } })}
              renews={releases.queryKey}
            />
          </li>
        ))}
      </ul>
      <section className="card">
        <h2>{say('giveAsk')}</h2>
        <p className="small quiet">{say('giveAskText')}</p>
        <Change
          action={say('giveAsk')}
          isReady={recipient.trim() !== ''}
          change={() => me.askRelease({ body: { recipient: recipient.trim() } })}
          onDone={() => setRecipient('')}
          renews={releases.queryKey}
        >
          <Field
            label={say('giveTo')}
            hint={say('giveToHint')}
            value={recipient}
            onText={setRecipient}
            maxLength={120}
          />
        </Change>
      </section>
    </Part>
  );
}

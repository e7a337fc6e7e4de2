import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { me } from '../../api/client.ts';
import { erasure } from '../../api/queries.ts';
import { useDay } from '../../texts/dates.ts';
import { Field } from '../../ui/field.tsx';
import { Change } from './change.tsx';
import { Part } from './part.tsx';
import { useTexts } from './texts.ts';

/** Everything of oneself: what goes, what stays, the password; and for seven days the way back. */
export function EraseAll() {
  const say = useTexts();
  const day = useDay();
  const { data } = useQuery(erasure);
  const [password, setPassword] = useState('');
  if (data?.dueAt)
    return (
      <Part title={say('erasing')}>
        <p>{say('erasingDue', { day: day(data.dueAt.slice(0, 10)) })}</p>
        <Change
          action={say('erasingBack')}
          isReady
          change={() => me.takeBackErasure()}
          renews={['mine', 'erasure']}
        />
      </Part>
    );
  return (
    <Part title={say('erasing')}>
      <p>{say('erasingText')}</p>
      <p>{say('erasingShared')}</p>
      <p>{say('erasingKept')}</p>
      <p>{say('erasingDays')}</p>
      <Change
        action={say('erasingYes')}
        isReady={password !== ''}
        change={() => me.askErasure({ body: { password } })}
        renews={['mine', 'erasure']}
      >
        <Field
          label={say('password')}
          type="password"
          value={password}
          onText={setPassword}
          autoComplete="current-password"
        />
      </Change>
    </Part>
  );
}

import { useState } from 'react';
import { me } from '../../api/client.ts';
import { signOut } from '../../api/sign-out.ts';
import { Field } from '../../ui/field.tsx';
import { Change } from './change.tsx';
import { Part } from './part.tsx';
import { useTexts } from './texts.ts';

/** Closing the account: what stays, what goes, the password. */
export function Leave() {
  const say = useTexts();
  const [password, setPassword] = useState('');
  return (
    <Part title={say('leave')}>
      <p>{say('leaveText')}</p>
      <Change
        action={say('leaveYes')}
        isReady={password !== ''}
        change={() => me.closeAccount({ body: { password } })}
        onDone={() => void signOut().then(() => location.replace('/in'))}
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

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { me } from '../../api/client.ts';
import { passkeys, whoAmI } from '../../api/queries.ts';
import { hasPasskeys, makePasskey } from '../../phone/passkey.ts';
import { useDay } from '../../texts/dates.ts';
import { Field } from '../../ui/field.tsx';
import { Change } from './change.tsx';
import { useTexts } from './texts.ts';

/** Ways in that lie in a phone. They open the door of the house, and never this part of it. */
export function Passkeys({ thisDevice }: { thisDevice: string }) {
  const say = useTexts();
  const day = useDay();
  const { data: reader } = useQuery(whoAmI);
  const { data } = useQuery(passkeys);
  const [password, setPassword] = useState('');
  if (!data) return null;
  const mayAdd = reader?.isOwnPhone === true && hasPasskeys();
  return (
    <section className="stack">
      <h2>{say('passkeys')}</h2>
      <p className="quiet">{say('passkeysText')}</p>
      <ul className="plain-list">
        {data.passkeys.map(({ id, name, since }) => (
          <li key={id} className="card">
            <h3>{name}</h3>
            <p className="small quiet">{say('passkeySince', { since: day(since) })}</p>
            <Change
              action={say('passkeyRemove')}
              isReady
              change={() => me.removePasskey({ params: { passkeyId: id } })}
              renews={passkeys.queryKey}
            />
          </li>
        ))}
      </ul>
      {mayAdd ? (
        <Change
          action={say('passkeyAdd')}
          isReady={password !== ''}
          change={() => makePasskey(thisDevice, password)}
          onDone={() => setPassword('')}
          renews={passkeys.queryKey}
        >
          <Field
            label={say('password')}
            type="password"
            value={password}
            onText={setPassword}
            autoComplete="current-password"
          />
        </Change>
      ) : (
        <p className="small quiet">{say('passkeyOwnPhone')}</p>
      )}
    </section>
  );
}

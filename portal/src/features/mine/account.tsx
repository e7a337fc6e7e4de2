import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { me } from '../../api/client.ts';
import { whoAmI } from '../../api/queries.ts';
import { Field } from '../../ui/field.tsx';
import { Change } from './change.tsx';
import { Part } from './part.tsx';
import { useTexts } from './texts.ts';

/** What signing in needs; each change asks for the password. */
export function Account() {
  const say = useTexts();
  const { data } = useQuery(whoAmI);
  const [password, setPassword] = useState('');
  const [name, setName] = useState('');
  const [signInName, setSignInName] = useState('');
  const [email, setEmail] = useState('');
  const [next, setNext] = useState('');
  const [pin, setPin] = useState('');
  const [nextPin, setNextPin] = useState('');
  const renews = whoAmI.queryKey;
  return (
    <Part title={say('account')}>
      <Own title={say('displayName')} now={data?.displayName}>
        <Change
          action={say('changeName')}
          isReady={name.trim() !== ''}
          change={() => me.changeMe({ body: { displayName: name.trim() } })}
          renews={renews}
        >
          <Field
            label={say('displayName')}
            hint={say('displayNameHint')}
            value={name}
            onText={setName}
            maxLength={60}
          />
        </Change>
      </Own>
      <Field
        label={say('password')}
        hint={say('passwordHint')}
        type="password"
        value={password}
        onText={setPassword}
        autoComplete="current-password"
      />
      <Own title={say('signInName')} now={data?.signInName}>
        <Change
          action={say('changeSignInName')}
          isReady={signInName.trim() !== '' && password !== ''}
          change={() => me.changeSignInName({ body: { password, signInName: signInName.trim() } })}
          renews={renews}
        >
          <Field
            label={say('newSignInName')}
            value={signInName}
            onText={setSignInName}
            maxLength={80}
            autoCapitalize="none"
          />
        </Change>
      </Own>
      <Own title={say('email')} now={data?.email ?? undefined}>
        <Change
          action={say('changeEmail')}
          isReady={password !== ''}
          change={() => me.changeEmail({ body: { password, email: email.trim() || null } })}
          done={say('emailSent')}
          renews={renews}
        >
          <Field
            label={say('newEmail')}
            hint={say('emailHint')}
            type="email"
            value={email}
            onText={setEmail}
            maxLength={254}
          />
        </Change>
      </Own>
      <Own title={say('newPassword')}>
        <Change
          action={say('changePassword')}
          isReady={password !== '' && next.length >= 10}
          change={() => me.changePassword({ body: { current: password, next } })}
        >
          <Field
            label={say('newPassword')}
            hint={say('newPasswordHint')}
            type="password"
            value={next}
            onText={setNext}
            autoComplete="new-password"
          />
        </Change>
      </Own>
      <Own title={say('pin')}>
        <Change
          action={say('changePin')}
          isReady={password !== '' && pin.length >= 4 && nextPin.length >= 4}
          change={() => me.changePin({ body: { password, pin, next: nextPin } })}
        >
          <PinField label={say('pinNow')} pin={pin} onPin={setPin} />
          <PinField label={say('newPin')} pin={nextPin} onPin={setNextPin} />
        </Change>
      </Own>
    </Part>
  );
}

function Own({ title, now, children }: { title: string; now?: string | undefined; children: ReactNode }) {
  return (
    <section className="card">
      <h2>{title}</h2>
      {now && <p className="quiet">{now}</p>}
      {children}
    </section>
  );
}

function PinField({ label, pin, onPin }: { label: string; pin: string; onPin: (pin: string) => void }) {
  return (
    <Field
      label={label}
      type="password"
      inputMode="numeric"
      className="digits"
      value={pin}
      onText={(text) => onPin(text.replace(/\D/g, '').slice(0, 8))}
    />
  );
}

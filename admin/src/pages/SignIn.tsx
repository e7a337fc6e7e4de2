import { Button, Link, TextField, Typography } from '@mui/material';
import type { Refusal } from '@usward/client/clinic';
import { useState } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { SignIn as Proof } from '../app/authProvider.ts';
import { client } from '../data/client.ts';
import { hasPasskeys } from '../data/passkey.ts';
import { momentText } from '../ui/when.ts';
import { useLanguage } from '../ui/words.ts';
import { Door } from './Door.tsx';

const hereZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Name and password; the six digits only when the server asks for them. */
export function SignIn() {
  const translate = useTranslate();
  const language = useLanguage();
  const login = useLogin();
  const [proof, setProof] = useState<Proof>({ name: '', password: '' });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const asksForDigits = refusal?.code === 'second-factor.needed' || proof.code !== undefined;

  const [anewFrom, setAnewFrom] = useState<string>();
  const signIn = async (by: Proof | { isByPasskey: true } = proof) => {
    setIsBusy(true);
    setRefusal(null);
    await login(by).catch((refused: Refusal) => {
      setRefusal(refused);
      if (refused.code === 'second-factor.needed') setProof({ ...proof, code: '' });
    });
    setIsBusy(false);
  };
  const beginAnew = () =>
    client.open.beginAnew({ body: { name: proof.name, password: proof.password } }).then(
      ({ from }) => setAnewFrom(from),
      (refused: Refusal) => setRefusal(refused),
    );
  const set = (part: keyof Proof) => (event: { target: { value: string } }) =>
    setProof({ ...proof, [part]: event.target.value });

  return (
    <Door
      title={translate('door.signIn.title')}
      verb={translate('door.signIn.verb')}
      isBusy={isBusy}
      refusal={refusal}
      onGo={() => void signIn()}
      below={
        <>
          {hasPasskeys() && (
            <Button disabled={isBusy} onClick={() => void signIn({ isByPasskey: true })} sx={{ ml: -2 }}>
              {translate('door.signIn.passkey')}
            </Button>
          )}
          <Link component={RouterLink} to="/forgot" sx={{ display: 'block', py: 2 }}>
            {translate('door.signIn.forgot')}
          </Link>
        </>
      }
    >
      <TextField
        label={translate('door.signIn.name')}
        value={proof.name}
        onChange={set('name')}
        autoComplete="username"
        required
        autoFocus
      />
      <TextField
        label={translate('app.fields.password')}
        type="password"
        value={proof.password}
        onChange={set('password')}
        autoComplete="current-password"
        required
      />
      {asksForDigits && (
        <TextField
          label={translate('door.signIn.code')}
          helperText={translate('door.signIn.codeHint')}
          value={proof.code ?? ''}
          onChange={set('code')}
          autoComplete="one-time-code"
          autoFocus
          required
        />
      )}
      {asksForDigits && !anewFrom && (
        <Button onClick={() => void beginAnew()} sx={{ alignSelf: 'flex-start' }}>
          {translate('door.signIn.lost')}
        </Button>
      )}
      {anewFrom && (
        <Typography role="status">
          {translate('door.signIn.anew', { when: momentText(anewFrom, language, hereZone()) })}
        </Typography>
      )}
    </Door>
  );
}

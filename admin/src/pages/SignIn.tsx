import { Link, TextField } from '@mui/material';
import type { Refusal } from '@usward/client/clinic';
import { useState } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { SignIn as Proof } from '../app/authProvider.ts';
import { Door } from './Door.tsx';

/** Name and password; the six digits only when the server asks for them. */
export function SignIn() {
  const translate = useTranslate();
  const login = useLogin();
  const [proof, setProof] = useState<Proof>({ name: '', password: '' });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const asksForDigits = refusal?.code === 'second-factor.needed' || proof.code !== undefined;

  const signIn = async () => {
    setIsBusy(true);
    setRefusal(null);
    await login(proof).catch((refused: Refusal) => {
      setRefusal(refused);
      if (refused.code === 'second-factor.needed') setProof({ ...proof, code: '' });
    });
    setIsBusy(false);
  };
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
        <Link component={RouterLink} to="/forgot">
          {translate('door.signIn.forgot')}
        </Link>
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
    </Door>
  );
}

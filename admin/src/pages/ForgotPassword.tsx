import { Link, TextField } from '@mui/material';
import type { Refusal } from '@usward/client/clinic';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useLocation, useNavigate } from 'react-router-dom';
import { client } from '../data/client.ts';
import { Door } from './Door.tsx';
import { tokenIn } from './token.ts';

/** The answer is the same whether the account exists or not. */
export function ForgotPassword() {
  const translate = useTranslate();
  const [name, setName] = useState('');
  const ask = useMutation<unknown, Refusal, string>({
    mutationFn: (name) => client.open.forgotPassword({ body: { name } }),
  });
  return (
    <Door
      title={translate('door.forgot.title')}
      lead={translate(ask.isSuccess ? 'door.forgot.sent' : 'door.forgot.lead')}
      verb={ask.isSuccess ? undefined : translate('door.forgot.verb')}
      isBusy={ask.isPending}
      refusal={ask.error}
      onGo={() => ask.mutate(name)}
      below={<ToSignIn />}
    >
      {!ask.isSuccess && (
        <TextField
          label={translate('door.signIn.name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          autoComplete="username"
          required
          autoFocus
        />
      )}
    </Door>
  );
}

export function ResetPassword() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const token = tokenIn(useLocation().search);
  const [password, setPassword] = useState('');
  const reset = useMutation<unknown, Refusal, string>({
    mutationFn: (password) => client.open.resetPassword({ body: { token, password } }),
    onSuccess: () => navigate('/login'),
  });
  return (
    <Door
      title={translate('door.reset.title')}
      verb={translate('door.reset.verb')}
      isBusy={reset.isPending}
      refusal={reset.error}
      onGo={() => reset.mutate(password)}
      below={<ToSignIn />}
    >
      <TextField
        label={translate('app.fields.newPassword')}
        helperText={translate('app.fields.passwordHint')}
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        slotProps={{ htmlInput: { minLength: 10, maxLength: 200 } }}
        required
        autoFocus
      />
    </Door>
  );
}

export function ToSignIn() {
  const translate = useTranslate();
  return (
    <Link component={RouterLink} to="/login">
      {translate('door.toSignIn')}
    </Link>
  );
}

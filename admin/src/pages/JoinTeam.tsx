import { TextField } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import type { Refusal } from '@usward/client/clinic';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLocation, useNavigate } from 'react-router-dom';
import { client } from '../data/client.ts';
import { useLanguage } from '../ui/words.ts';
import { Door } from './Door.tsx';
import { ToSignIn } from './ForgotPassword.tsx';
import { tokenIn } from './token.ts';

/** Someone invited to the team makes an account with the link and the code they were told. */
export function JoinTeam() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const locale = useLanguage();
  const token = tokenIn(useLocation().search);
  const [form, setForm] = useState({ code: '', displayName: '', signInName: '', password: '' });
  const join = useMutation<unknown, Refusal>({
    mutationFn: () => client.open.joinStaff({ body: { ...form, token, locale } }),
    onSuccess: () => navigate('/login'),
  });
  const field = (name: keyof typeof form) => ({
    value: form[name],
    required: true,
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [name]: event.target.value }),
  });

  return (
    <Door
      title={translate('door.join.title')}
      lead={translate('door.join.lead')}
      verb={translate('door.join.verb')}
      isBusy={join.isPending}
      refusal={join.error}
      onGo={() => join.mutate()}
      below={<ToSignIn />}
    >
      <TextField
        {...field('code')}
        label={translate('door.join.code')}
        helperText={translate('door.join.codeHint')}
        autoComplete="off"
        slotProps={{ htmlInput: { inputMode: 'numeric', pattern: '[0-9]{4}', maxLength: 4 } }}
        autoFocus
      />
      <TextField {...field('displayName')} label={translate('door.join.displayName')} autoComplete="name" />
      <TextField
        {...field('signInName')}
        label={translate('app.fields.signInName')}
        autoComplete="username"
      />
      <TextField
        {...field('password')}
        label={translate('app.fields.newPassword')}
        helperText={translate('app.fields.passwordHint')}
        type="password"
        autoComplete="new-password"
        slotProps={{ htmlInput: { minLength: 10, maxLength: 200 } }}
      />
    </Door>
  );
}

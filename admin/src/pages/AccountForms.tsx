import { Box, Button, Stack, TextField, Typography } from '@mui/material';
import type { Refusal } from '@usward/client/clinic';
import { useState, type ReactNode } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useAct } from '../data/ask.ts';
import { Part } from '../ui/Page.tsx';

export function PasswordForm() {
  const translate = useTranslate();
  const notify = useNotify();
  const change = useAct('changePassword', { isQuiet: true });
  const [form, setForm] = useState({ current: '', next: '' });
  const keep = () =>
    change.mutate(
      { body: form },
      {
        onSuccess: () => {
          setForm({ current: '', next: '' });
          notify('app.saved');
        },
      },
    );
  return (
    <Form
      title={translate('account.password')}
      verb={translate('account.changePassword')}
      refusal={change.error}
      isBusy={change.isPending}
      onGo={keep}
    >
      <TextField
        label={translate('app.fields.currentPassword')}
        type="password"
        autoComplete="current-password"
        value={form.current}
        onChange={(event) => setForm({ ...form, current: event.target.value })}
        required
      />
      <TextField
        label={translate('app.fields.newPassword')}
        helperText={translate('app.fields.passwordHint')}
        type="password"
        autoComplete="new-password"
        value={form.next}
        onChange={(event) => setForm({ ...form, next: event.target.value })}
        slotProps={{ htmlInput: { minLength: 10, maxLength: 200 } }}
        required
      />
    </Form>
  );
}

export function EmailForm() {
  const translate = useTranslate();
  const notify = useNotify();
  const change = useAct('changeEmail', { isQuiet: true });
  const [form, setForm] = useState({ email: '', password: '' });
  const keep = () =>
    change.mutate(
      { body: { email: form.email.trim() || null, password: form.password } },
      {
        onSuccess: () => {
          setForm({ email: '', password: '' });
          notify('account.emailSent');
        },
      },
    );
  return (
    <Form
      title={translate('app.fields.email')}
      lead={translate('account.emailLead')}
      verb={translate('account.changeEmail')}
      refusal={change.error}
      isBusy={change.isPending}
      onGo={keep}
    >
      <TextField
        label={translate('account.newEmail')}
        type="email"
        autoComplete="email"
        value={form.email}
        onChange={(event) => setForm({ ...form, email: event.target.value })}
      />
      <TextField
        label={translate('account.passwordForEmail')}
        type="password"
        autoComplete="current-password"
        value={form.password}
        onChange={(event) => setForm({ ...form, password: event.target.value })}
        required
      />
    </Form>
  );
}

type FormProps = {
  title: string;
  lead?: string;
  verb: string;
  refusal: Refusal | null;
  isBusy: boolean;
  onGo: () => void;
  children: ReactNode;
};

function Form({ title, lead, verb, refusal, isBusy, onGo, children }: FormProps) {
  const translate = useTranslate();
  return (
    <Part title={title} lead={lead}>
      <Stack
        component="form"
        sx={{ gap: 4, maxWidth: '26rem' }}
        onSubmit={(event) => {
          event.preventDefault();
          onGo();
        }}
      >
        {children}
        <Box role="alert">
          {refusal && <Typography color="error">{translate(`errors.${refusal.code}`)}</Typography>}
        </Box>
        <Button type="submit" variant="outlined" disabled={isBusy} sx={{ alignSelf: 'flex-start' }}>
          {verb}
        </Button>
      </Stack>
    </Part>
  );
}

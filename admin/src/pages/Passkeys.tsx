import { Box, Button, Stack, TextField, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import type { Refusal } from '@usward/client/clinic';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct, useAsk } from '../data/ask.ts';
import type { Got } from '../data/client.ts';
import { hasPasskeys, make } from '../data/passkey.ts';
import { Answered, Empty } from '../ui/Answered.tsx';
import { Part } from '../ui/Page.tsx';
import { Rows, type Column } from '../ui/Rows.tsx';
import { dayText } from '../ui/when.ts';
import { useLanguage } from '../ui/words.ts';

type Passkey = Got<'passkeys'>['passkeys'][number];

/** Keys that sign in by themselves; the last second factor stays. */
export function Passkeys() {
  const translate = useTranslate();
  const language = useLanguage();
  const query = useAsk('passkeys');
  const remove = useAct('removePasskey');
  const words = (key: string) => translate(`account.passkeys.${key}`);
  const columns: Column<Passkey>[] = [
    { label: words('name'), cell: ({ name }) => name },
    { label: words('since'), isWideOnly: true, cell: ({ since }) => dayText(since, language) },
    { label: words('lastUsed'), cell: ({ lastUsed }) => (lastUsed ? dayText(lastUsed, language) : '–') },
    {
      label: translate('account.devices.steps'),
      cell: ({ id, name }) => (
        <Button
          disabled={remove.isPending}
          onClick={() => remove.mutate({ params: { passkeyId: id } })}
          aria-label={`${words('remove')}: ${name}`}
        >
          {words('remove')}
        </Button>
      ),
    },
  ];
  return (
    <Part title={words('title')} lead={words('lead')}>
      <Answered query={query}>
        {({ passkeys }) =>
          passkeys.length ? (
            <Rows label={words('title')} columns={columns} rows={passkeys} keyOf={({ id }) => id} />
          ) : (
            <Empty>{words('none')}</Empty>
          )
        }
      </Answered>
      {hasPasskeys() && <Add />}
    </Part>
  );
}

function Add() {
  const translate = useTranslate();
  const start = useAct('startPasskey', { isQuiet: true });
  const keep = useAct('keepPasskey', { isQuiet: true });
  const [form, setForm] = useState({ name: '', password: '' });
  const words = (key: string) => translate(`account.passkeys.${key}`);
  const add = useMutation<Got<'keepPasskey'>, Refusal>({
    mutationFn: async () => {
      const { options } = await start.mutateAsync({ body: { password: form.password } });
      return keep.mutateAsync({ body: { name: form.name.trim(), made: await make(options) } });
    },
    onSuccess: () => setForm({ name: '', password: '' }),
  });
  const set = (part: 'name' | 'password') => (event: { target: { value: string } }) =>
    setForm({ ...form, [part]: event.target.value });
  return (
    <Stack
      component="form"
      sx={{ gap: 4, mt: 5, maxWidth: '26rem' }}
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <TextField
        label={words('newName')}
        helperText={words('newNameHelp')}
        value={form.name}
        onChange={set('name')}
        slotProps={{ htmlInput: { maxLength: 60 } }}
        required
      />
      <TextField
        label={words('password')}
        type="password"
        autoComplete="current-password"
        value={form.password}
        onChange={set('password')}
        required
      />
      <Box role="alert">
        {add.error && <Typography color="error">{translate(`errors.${add.error.code}`)}</Typography>}
      </Box>
      <Button type="submit" variant="outlined" disabled={add.isPending} sx={{ alignSelf: 'flex-start' }}>
        {words('add')}
      </Button>
    </Stack>
  );
}

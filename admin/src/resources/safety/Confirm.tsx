import { Box, Button, Stack, TextField, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import type { Refusal } from '@usward/client/clinic';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct, useAsk } from '../../data/ask.ts';
import { useMe } from '../../data/me.ts';
import { show } from '../../data/passkey.ts';

/** The same person, still: the six digits, or the password where no second factor is set. */
export function Confirm({
  lead,
  verb,
  headingId,
  onDone,
}: {
  lead?: string;
  verb?: string;
  headingId?: string;
  onDone?: () => unknown;
}) {
  const translate = useTranslate();
  const me = useMe();
  const confirm = useAct('confirm', { isQuiet: true });
  const [proof, setProof] = useState('');
  const passkeys = useAsk('passkeys').data?.passkeys ?? [];
  const start = useAct('startConfirmByPasskey', { isQuiet: true });
  const shows = useAct('confirmByPasskey', { isQuiet: true });
  const byPasskey = useMutation<unknown, Refusal>({
    mutationFn: async () => {
      const { options } = await start.mutateAsync(undefined);
      await shows.mutateAsync({ body: { shown: await show(options) } });
    },
    onSuccess: () => onDone?.(),
  });
  const refusal = confirm.error ?? byPasskey.error;
  const byDigits = me?.hasSecondFactor ?? false;
  return (
    <Stack
      component="form"
      sx={{ maxWidth: '26rem', gap: 4 }}
      onSubmit={(event) => {
        event.preventDefault();
        void confirm.mutateAsync({ body: { proof: proof.trim() } }).then(onDone, () => undefined);
      }}
    >
      <Typography variant="h2" id={headingId}>
        {translate('resources.safety.confirm.title')}
      </Typography>
      <Typography color="textSecondary">{lead ?? translate('resources.safety.confirm.lead')}</Typography>
      <TextField
        key={String(byDigits)}
        label={translate(byDigits ? 'resources.safety.confirm.digits' : 'app.fields.password')}
        type={byDigits ? 'text' : 'password'}
        autoComplete={byDigits ? 'one-time-code' : 'current-password'}
        value={proof}
        onChange={(event) => setProof(event.target.value)}
        required
      />
      <Box role="alert">
        {refusal && <Typography color="error">{translate(`errors.${refusal.code}`)}</Typography>}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button type="submit" variant="contained" disabled={confirm.isPending}>
          {verb ?? translate('resources.safety.confirm.verb')}
        </Button>
        {passkeys.length > 0 && (
          <Button variant="outlined" disabled={byPasskey.isPending} onClick={() => byPasskey.mutate()}>
            {translate('resources.safety.confirm.passkey')}
          </Button>
        )}
      </Box>
    </Stack>
  );
}

/** For an act that needs a fresh proof: the proof first, where the last one is too old, and then the act by itself. */
export function AfterProof({
  lead,
  verb,
  isBusy,
  act,
}: {
  lead: string;
  verb: string;
  isBusy: boolean;
  act: () => unknown;
}) {
  const until = Date.parse(useMe()?.confirmedUntil ?? '') || 0;
  const [lookedAt, setLookedAt] = useState(() => Date.now());
  // Half a minute less, so that it still holds when the act arrives.
  if (until < lookedAt + 30_000) return <Confirm lead={lead} verb={verb} onDone={act} />;
  const go = () => (until < Date.now() + 30_000 ? setLookedAt(Date.now()) : act());
  return (
    <Box>
      <Button variant="contained" disabled={isBusy} onClick={() => void go()}>
        {verb}
      </Button>
    </Box>
  );
}

import { Box, Button, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct } from '../../data/ask.ts';
import { useMe } from '../../data/me.ts';

/** The same person, still: the six digits, or the password where no second factor is set. */
export function Confirm() {
  const translate = useTranslate();
  const me = useMe();
  const confirm = useAct('confirm', { isQuiet: true });
  const [proof, setProof] = useState('');
  const byDigits = me?.hasSecondFactor ?? false;
  return (
    <Stack
      component="form"
      sx={{ maxWidth: '26rem', gap: 4 }}
      onSubmit={(event) => {
        event.preventDefault();
        confirm.mutate({ body: { proof: proof.trim() } });
      }}
    >
      <Typography variant="h2">{translate('resources.safety.confirm.title')}</Typography>
      <Typography color="textSecondary">{translate('resources.safety.confirm.lead')}</Typography>
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
        {confirm.error && <Typography color="error">{translate(`errors.${confirm.error.code}`)}</Typography>}
      </Box>
      <Box>
        <Button type="submit" variant="contained" disabled={confirm.isPending}>
          {translate('resources.safety.confirm.verb')}
        </Button>
      </Box>
    </Stack>
  );
}

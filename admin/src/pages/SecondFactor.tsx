import { Box, Button, TextField, Typography } from '@mui/material';
import QRCode from 'qrcode';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useAct } from '../data/ask.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Door } from './Door.tsx';

/** Password, then the QR code and its six digits, then the recovery codes: three short steps. */
export function SecondFactor() {
  const translate = useTranslate();
  const start = useAct('startSecondFactor', { isQuiet: true });
  const keep = useAct('keepSecondFactor', { isQuiet: true });
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');

  if (keep.data) return <RecoveryCodes codes={keep.data.recoveryCodes} />;
  if (!start.data) {
    return (
      <Door
        title={translate('door.factor.title')}
        lead={translate('door.factor.lead')}
        verb={translate('door.factor.start')}
        isBusy={start.isPending}
        refusal={start.error}
        onGo={() => start.mutate({ body: { password } })}
      >
        <TextField
          label={translate('app.fields.password')}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          required
          autoFocus
        />
      </Door>
    );
  }
  return (
    <Door
      title={translate('door.factor.scan')}
      lead={translate('door.factor.scanLead')}
      verb={translate('door.factor.keep')}
      isBusy={keep.isPending}
      refusal={keep.error}
      onGo={() => keep.mutate({ body: { code: code.trim() } })}
    >
      <QrCode text={start.data.uri} label={translate('door.factor.qr')} />
      <Typography color="textSecondary">
        {translate('door.factor.byHand')}{' '}
        <Box component="code" sx={{ color: 'text.primary', overflowWrap: 'anywhere' }}>
          {start.data.secret}
        </Box>
      </Typography>
      <TextField
        label={translate('door.factor.digits')}
        value={code}
        onChange={(event) => setCode(event.target.value)}
        autoComplete="one-time-code"
        slotProps={{ htmlInput: { inputMode: 'numeric', pattern: '[0-9]{6}', maxLength: 6 } }}
        required
        autoFocus
      />
    </Door>
  );
}

function RecoveryCodes({ codes }: { codes: string[] }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  return (
    <Door
      title={translate('door.factor.codes')}
      lead={translate('door.factor.codesLead')}
      verb={translate('door.factor.done')}
      onGo={() => navigate('/')}
    >
      <Box
        component="ul"
        sx={{ columns: 2, pl: 4, m: 0, fontFamily: 'monospace', fontSize: '1rem', lineHeight: 2 }}
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </Box>
      <Box sx={{ display: 'flex', gap: 2, displayPrint: 'none' }}>
        <CopyButton text={codes.join('\n')} />
        <Button variant="outlined" onClick={() => window.print()}>
          {translate('app.print')}
        </Button>
      </Box>
    </Door>
  );
}

function QrCode({ text, label }: { text: string; label: string }) {
  const [picture, setPicture] = useState<string>();
  useEffect(() => {
    let isGone = false;
    void QRCode.toDataURL(text, { margin: 2, width: 208 }).then((url) => {
      if (!isGone) setPicture(url);
    });
    return () => {
      isGone = true;
    };
  }, [text]);
  return <Box component="img" src={picture} alt={label} sx={{ width: 208, height: 208, borderRadius: 1 }} />;
}

import { Box, Button, GlobalStyles, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct } from '../../data/ask.ts';
import type { Got, Partner } from '../../data/client.ts';
import { useMe, usePracticeZone } from '../../data/me.ts';
import { Ask } from '../../ui/Ask.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { momentText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';

/** Link, QR code and slip: told once. The spoken code is said aloud and never printed beside them. */
export function Invite({
  coupleId,
  partner,
  onClose,
}: {
  coupleId: string;
  partner: Partner;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const [email, setEmail] = useState('');
  const invite = useAct('invite');
  const make = () =>
    invite.mutate({
      params: { coupleId },
      body: { personId: partner.personId, email: email.trim() || null },
    });
  const title = translate('resources.couples.invite.title', { name: partner.displayName });

  if (invite.data) {
    return (
      <Ask isOpen title={title} onClose={onClose}>
        <Slip invitation={invite.data} />
      </Ask>
    );
  }
  return (
    <Ask
      isOpen
      title={title}
      verb={translate('resources.couples.invite.verb')}
      isBusy={invite.isPending}
      onYes={make}
      onClose={onClose}
    >
      <Typography>
        {translate(
          partner.invitation ? 'resources.couples.invite.replaces' : 'resources.couples.invite.lead',
        )}
      </Typography>
      <TextField
        label={translate('app.fields.emailOptional')}
        helperText={translate('resources.couples.invite.emailHelp')}
        type="email"
        autoComplete="off"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
    </Ask>
  );
}

function Slip({ invitation: { link, qr, code, expiresAt } }: { invitation: Got<'invite'> }) {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  const me = useMe();
  return (
    <>
      <GlobalStyles
        styles={{
          '@media print': {
            '#root': { display: 'none' },
            '.MuiDialog-paper': { boxShadow: 'none', maxHeight: 'none' },
          },
        }}
      />
      <Box sx={{ display: 'flex', gap: 5, flexWrap: 'wrap', alignItems: 'center' }}>
        <Box
          component="img"
          src={qr}
          alt={translate('resources.couples.invite.qr')}
          sx={{ width: 176, height: 176, borderRadius: 1 }}
        />
        <Box sx={{ flex: 1, minWidth: '13rem' }}>
          <Typography variant="body2" color="textSecondary" sx={{ displayPrint: 'none' }}>
            {translate('resources.couples.invite.code')}
          </Typography>
          <Typography
            variant="h1"
            component="p"
            aria-label={code.split('').join(' ')}
            sx={{ letterSpacing: '0.2em', fontVariantNumeric: 'lining-nums', displayPrint: 'none' }}
          >
            {code}
          </Typography>
          <Typography variant="body2" color="textSecondary" sx={{ mt: 2, displayPrint: 'none' }}>
            {translate('resources.couples.invite.codeHelp')}
          </Typography>
          <Typography sx={{ display: 'none', displayPrint: 'block' }}>
            {translate('resources.couples.invite.slip', { practice: me?.practiceName ?? '' })}
          </Typography>
        </Box>
      </Box>
      <TextField
        label={translate('resources.couples.invite.link')}
        value={link}
        slotProps={{ htmlInput: { readOnly: true } }}
      />
      <Typography variant="body2" color="textSecondary">
        {translate('resources.couples.invite.until', { when: momentText(expiresAt, language, zone) })}
      </Typography>
      <Box sx={{ display: 'flex', gap: 2, displayPrint: 'none' }}>
        <CopyButton text={link} label={translate('resources.couples.invite.copy')} />
        <Button variant="outlined" onClick={() => window.print()}>
          {translate('resources.couples.invite.print')}
        </Button>
      </Box>
    </>
  );
}

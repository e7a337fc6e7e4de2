import { MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct } from '../../data/ask.ts';
import type { Got, Sent } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Ask } from '../../ui/Ask.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { momentText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';
import { RoleBoxes } from './Roles.tsx';

type Body = NonNullable<Sent<'inviteStaff'>>['body'];

export function InviteStaff({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const language = useLanguage();
  const invite = useAct('inviteStaff');
  const [form, setForm] = useState<Body>({
    displayName: '',
    roles: ['clinician'],
    locale: language,
    email: null,
  });
  const title = translate('resources.team.invite');

  if (invite.data) {
    return (
      <Ask isOpen title={title} onClose={onClose}>
        <Told invitation={invite.data} />
      </Ask>
    );
  }
  return (
    <Ask
      isOpen
      title={title}
      verb={translate('resources.team.verb')}
      isBusy={invite.isPending || !form.roles.length}
      onYes={() => invite.mutate({ body: form })}
      onClose={onClose}
    >
      <TextField
        label={translate('app.fields.name')}
        value={form.displayName}
        onChange={(event) => setForm({ ...form, displayName: event.target.value })}
        required
        autoFocus
        slotProps={{ htmlInput: { maxLength: 60 } }}
      />
      <RoleBoxes value={form.roles} onChange={(roles) => setForm({ ...form, roles })} />
      <TextField
        select
        label={translate('app.fields.language')}
        value={form.locale}
        onChange={(event) => setForm({ ...form, locale: event.target.value === 'es' ? 'es' : 'en' })}
      >
        <MenuItem value="en">{translate('app.languages.en')}</MenuItem>
        <MenuItem value="es">{translate('app.languages.es')}</MenuItem>
      </TextField>
      <TextField
        label={translate('app.fields.emailOptional')}
        type="email"
        value={form.email ?? ''}
        onChange={(event) => setForm({ ...form, email: event.target.value || null })}
      />
    </Ask>
  );
}

function Told({ invitation: { link, code, expiresAt } }: { invitation: Got<'inviteStaff'> }) {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  return (
    <>
      <Typography>{translate('resources.team.tell')}</Typography>
      <Typography
        variant="h1"
        component="p"
        aria-label={code.split('').join(' ')}
        sx={{ letterSpacing: '0.2em', fontVariantNumeric: 'lining-nums' }}
      >
        {code}
      </Typography>
      <TextField
        label={translate('resources.couples.invite.link')}
        value={link}
        slotProps={{ htmlInput: { readOnly: true } }}
      />
      <Typography variant="body2" color="textSecondary">
        {translate('resources.couples.invite.until', { when: momentText(expiresAt, language, zone) })}
      </Typography>
      <CopyButton
        text={link}
        label={translate('resources.couples.invite.copy')}
        sx={{ alignSelf: 'flex-start' }}
      />
    </>
  );
}

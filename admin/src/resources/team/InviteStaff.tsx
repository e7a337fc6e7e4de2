import {
  Checkbox,
  FormControlLabel,
  FormGroup,
  FormLabel,
  MenuItem,
  TextField,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct } from '../../data/ask.ts';
import type { Got, Sent } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Ask } from '../../ui/Ask.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { momentText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';

type Body = NonNullable<Sent<'inviteStaff'>>['body'];
type Role = Body['roles'][number];
const roles: Role[] = ['clinician', 'supervisor', 'assistant', 'owner'];

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
  const heading = useId();
  const title = translate('resources.team.invite');

  if (invite.data) {
    return (
      <Ask isOpen title={title} onClose={onClose}>
        <Told invitation={invite.data} />
      </Ask>
    );
  }
  const toggle = (role: Role) =>
    setForm({
      ...form,
      roles: form.roles.includes(role) ? form.roles.filter((other) => other !== role) : [...form.roles, role],
    });
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
      <div role="group" aria-labelledby={heading}>
        <FormLabel component="p" id={heading} sx={{ m: 0, color: 'text.primary', fontWeight: 700 }}>
          {translate('resources.team.roles')}
        </FormLabel>
        <FormGroup>
          {roles.map((role) => (
            <FormControlLabel
              key={role}
              control={<Checkbox checked={form.roles.includes(role)} onChange={() => toggle(role)} />}
              label={`${translate(`resources.team.role.${role}`)} · ${translate(`resources.team.roleHint.${role}`)}`}
            />
          ))}
        </FormGroup>
      </div>
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

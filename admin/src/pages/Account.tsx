import { Button, Link, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useNotify, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useAct, useAsk } from '../data/ask.ts';
import type { Got, Me } from '../data/client.ts';
import { useMe } from '../data/me.ts';
import { Answered, Shape } from '../ui/Answered.tsx';
import { Choose } from '../ui/Choose.tsx';
import { Page, Part } from '../ui/Page.tsx';
import { Rows, type Column } from '../ui/Rows.tsx';
import { dayText } from '../ui/when.ts';
import { useLanguage } from '../ui/words.ts';
import { Passkeys } from './Passkeys.tsx';
import { EmailForm, PasswordForm } from './AccountForms.tsx';

/** The clinician's own account: how it is called, which language, how one gets in, and from where. */
export function Account() {
  const translate = useTranslate();
  const me = useMe();
  return (
    <Page title={translate('account.title')} narrow>
      {me ? (
        <>
          <Self me={me} />
          <PasswordForm />
          <EmailForm />
          <Factor me={me} />
          <Passkeys />
          <Devices />
        </>
      ) : (
        <Shape />
      )}
    </Page>
  );
}

function Self({ me }: { me: Me }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [, setLocale] = useLocaleState();
  const change = useAct('changeMe');
  const [displayName, setDisplayName] = useState(me.displayName);
  const speak = (locale: Me['locale']) =>
    change.mutate({ body: { locale } }, { onSuccess: () => setLocale(locale) });
  return (
    <Part title={translate('account.self')}>
      <Stack sx={{ gap: 4, maxWidth: '26rem' }}>
        <Choose
          row
          label={translate('app.fields.language')}
          value={(change.isPending && change.variables.body.locale) || me.locale}
          onChoose={speak}
          options={[
            { value: 'en', label: 'English' },
            { value: 'es', label: 'Español' },
          ]}
        />
        <Stack
          component="form"
          sx={{ gap: 3, alignItems: 'flex-start' }}
          onSubmit={(event) => {
            event.preventDefault();
            change.mutate({ body: { displayName } }, { onSuccess: () => notify('app.saved') });
          }}
        >
          <TextField
            label={translate('account.displayName')}
            value={displayName}
            onChange={(event) => setDisplayName(event.target.value)}
            required
            slotProps={{ htmlInput: { maxLength: 60 } }}
          />
          <Button
            type="submit"
            variant="outlined"
            disabled={change.isPending || displayName === me.displayName}
          >
            {translate('account.keepName')}
          </Button>
        </Stack>
      </Stack>
    </Part>
  );
}

function Factor({ me }: { me: Me }) {
  const translate = useTranslate();
  return (
    <Part title={translate('account.factor.title')}>
      <Typography>
        {translate(me.hasSecondFactor ? 'account.factor.on' : 'account.factor.off')}{' '}
        <Link component={RouterLink} to="/second-factor">
          {translate(me.hasSecondFactor ? 'account.factor.renew' : 'account.factor.set')}
        </Link>
      </Typography>
    </Part>
  );
}

type Device = Got<'devices'>['devices'][number];

function Devices() {
  const translate = useTranslate();
  const language = useLanguage();
  const query = useAsk('devices');
  const revoke = useAct('revokeDevice');
  const words = (key: string) => translate(`account.devices.${key}`);
  const columns: Column<Device>[] = [
    {
      label: words('device'),
      cell: ({ label, isThisOne }) => (isThisOne ? `${label} · ${words('this')}` : label),
    },
    { label: words('since'), isWideOnly: true, cell: ({ since }) => dayText(since, language) },
    { label: words('lastSeen'), cell: ({ lastSeen }) => dayText(lastSeen, language) },
    {
      label: words('steps'),
      cell: ({ id, label, isThisOne }) =>
        !isThisOne && (
          <Button
            disabled={revoke.isPending}
            onClick={() => revoke.mutate({ params: { deviceId: id } })}
            aria-label={`${words('revoke')}: ${label}`}
          >
            {words('revoke')}
          </Button>
        ),
    },
  ];
  return (
    <Part title={words('title')}>
      <Answered query={query}>
        {({ devices }) => (
          <Rows label={words('title')} columns={columns} rows={devices} keyOf={({ id }) => id} />
        )}
      </Answered>
    </Part>
  );
}

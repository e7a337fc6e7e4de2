import { Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, usePermissions, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useAct, useAsk } from '../data/ask.ts';
import type { Got, Sent } from '../data/client.ts';
import { Answered } from '../ui/Answered.tsx';
import { Choose } from '../ui/Choose.tsx';
import { Page } from '../ui/Page.tsx';
import { Strip } from '../ui/Strip.tsx';
import { Alarms } from './practice/Alarms.tsx';
import { Brand } from './practice/Brand.tsx';
import { Departing } from './practice/Departing.tsx';
import { Duty } from './practice/Duty.tsx';
import { HelpLines } from './practice/HelpLines.tsx';
import { Keeping } from './practice/Keeping.tsx';
import { Feelings } from './Feelings.tsx';

type Settings = Required<NonNullable<Sent<'changePractice'>>['body']>;
const zones = Intl.supportedValuesOf('timeZone');
const countries: Settings['country'][] = ['US', 'ES', 'CO'];

const rooms = ['look', 'duty', 'help', 'words', 'records'] as const;

/** What everyone of the practice sees, and its owner may change. */
export function Practice() {
  const translate = useTranslate();
  const query = useAsk('practice');
  const isOwner = usePermissions<string[]>().permissions?.includes('owner') ?? false;
  const leaves = Boolean(useAsk('departure').data?.departure);
  const shown = rooms.filter((one) => one !== 'records' || isOwner || leaves);
  const asked = useParams().room;
  const room = shown.find((one) => one === asked) ?? 'look';
  const places = shown.map((one) => ({
    to: one === 'look' ? '/practice' : `/practice/${one}`,
    label: translate(`practice.room.${one}`),
    begins: false,
  }));
  return (
    <Page title={translate('account.practice.title')}>
      <Strip label={translate('practice.rooms')} places={places} />
      <Answered query={query}>
        {(practice) => (
          <>
            {room === 'look' && <Inputs practice={practice} />}
            {room === 'look' && <Brand mayChange={isOwner} />}
            {room === 'duty' && <Duty mayChange={isOwner} />}
            {room === 'duty' && isOwner && <Alarms />}
            {room === 'help' && <HelpLines mayChange={isOwner} home={practice.country} />}
            {room === 'words' && <Feelings {...practice} />}
            {room === 'records' && isOwner && <Keeping />}
            {room === 'records' && <Departing />}
          </>
        )}
      </Answered>
    </Page>
  );
}

function Inputs({ practice: { name, timeZone, country, policy } }: { practice: Got<'practice'> }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { permissions } = usePermissions<string[]>();
  const isOwner = permissions?.includes('owner') ?? false;
  const change = useAct('changePractice');
  const [form, setForm] = useState<Settings>({ name, timeZone, country, policy });
  const words = (key: string) => translate(`account.practice.${key}`);
  const frozen = !isOwner;
  return (
    <Stack
      component="form"
      sx={{ gap: 5, maxWidth: '30rem', mb: 8 }}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ body: form }, { onSuccess: () => notify('app.saved') });
      }}
    >
      {frozen && <Typography color="textSecondary">{words('ownersOnly')}</Typography>}
      <TextField
        label={words('name')}
        value={form.name}
        disabled={frozen}
        onChange={(event) => setForm({ ...form, name: event.target.value })}
        required
        slotProps={{ htmlInput: { maxLength: 80 } }}
      />
      <TextField
        select
        label={translate('app.fields.timeZone')}
        value={form.timeZone}
        disabled={frozen}
        onChange={(event) => setForm({ ...form, timeZone: event.target.value })}
        slotProps={{ select: { native: true } }}
      >
        {[...new Set([form.timeZone, ...zones])].map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </TextField>
      <TextField
        select
        label={words('country')}
        helperText={words('countryHelp')}
        value={form.country}
        disabled={frozen}
        onChange={(event) =>
          setForm({ ...form, country: countries.find((one) => one === event.target.value) ?? form.country })
        }
      >
        {countries.map((one) => (
          <MenuItem key={one} value={one}>
            {words(`countries.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <Choose
        label={words('policy')}
        hint={words('policyHelp')}
        value={form.policy}
        onChoose={(policy) => setForm({ ...form, policy })}
        options={(['no-secrets', 'limited-secrets'] as const).map((value) => ({
          value,
          label: words(`policies.${value}`),
          disabled: frozen,
        }))}
      />
      {isOwner && (
        <Button
          type="submit"
          variant="contained"
          disabled={change.isPending}
          sx={{ alignSelf: 'flex-start' }}
        >
          {translate('app.save')}
        </Button>
      )}
    </Stack>
  );
}

import { Button, Checkbox, FormControlLabel, MenuItem, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Got } from '../../data/client.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';

type Settings = Got<'alarmSettings'>;
const noCover = { name: '', email: '', locale: 'en' as const };

/** How long an alarm waits, and who outside of the practice is told in the end: its owner's to say. */
export function Alarms() {
  const translate = useTranslate();
  const query = useAsk('alarmSettings');
  const words = (key: string) => translate(`resources.alarms.settings.${key}`);
  return (
    <Part title={words('title')} lead={words('lead')}>
      <Answered query={query}>
        {(settings) => <Inputs key={JSON.stringify(settings)} settings={settings} />}
      </Answered>
    </Part>
  );
}

function Inputs({ settings }: { settings: Settings }) {
  const translate = useTranslate();
  const notify = useNotify();
  const change = useAct('changeAlarmSettings');
  const [hours, setHours] = useState(settings.hours);
  const [hasCover, setHasCover] = useState(settings.cover !== null);
  const [cover, setCover] = useState<NonNullable<Settings['cover']>>(settings.cover ?? noCover);
  const words = (key: string) => translate(`resources.alarms.settings.${key}`);
  return (
    <Stack
      component="form"
      sx={{ gap: 4, maxWidth: '30rem' }}
      onSubmit={(event) => {
        event.preventDefault();
        const body = { hours, cover: hasCover ? cover : null };
        change.mutate({ body }, { onSuccess: () => notify('app.saved') });
      }}
    >
      <TextField
        type="number"
        label={words('hours')}
        value={hours}
        required
        onChange={(event) => setHours(Number(event.target.value))}
        slotProps={{ htmlInput: { min: 2, max: 24 } }}
      />
      <FormControlLabel
        control={<Checkbox checked={hasCover} onChange={(_, is) => setHasCover(is)} />}
        label={words('has')}
      />
      {hasCover && (
        <>
          <TextField
            label={words('name')}
            value={cover.name}
            required
            onChange={(event) => setCover({ ...cover, name: event.target.value })}
          />
          <TextField
            type="email"
            label={words('email')}
            value={cover.email}
            required
            onChange={(event) => setCover({ ...cover, email: event.target.value })}
          />
          <TextField
            select
            label={words('locale')}
            value={cover.locale}
            onChange={(event) => setCover({ ...cover, locale: event.target.value as 'en' | 'es' })}
          >
            <MenuItem value="en">English</MenuItem>
            <MenuItem value="es">Español</MenuItem>
          </TextField>
        </>
      )}
      <Button type="submit" variant="outlined" disabled={change.isPending} sx={{ alignSelf: 'flex-start' }}>
        {words('save')}
      </Button>
    </Stack>
  );
}

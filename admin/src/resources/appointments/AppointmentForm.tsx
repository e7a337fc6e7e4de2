import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Appointment, Sent } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Ask } from '../../ui/Ask.tsx';
import { Choose } from '../../ui/Choose.tsx';
import { CouplePicker, type Picked } from '../../ui/CouplePicker.tsx';
import { addDays, clockAt, dayIn, instantAt } from '../../ui/when.ts';
import { Which } from './Which.tsx';

type Repeat = NonNullable<NonNullable<Sent<'addAppointment'>['body']>['repeat']>;
const repeats = ['no', 'week', 'two-weeks', 'four-weeks', 'month'] as const;
const shrink = { inputLabel: { shrink: true } };

type Props = { onClose: () => void } & (
  | { coupleId: string; appointment: Appointment }
  /** Without a couple one is chosen; `day` is where one begins. */
  | { coupleId?: string; appointment?: undefined; day?: string }
);

/** Adds an appointment, or moves one, on the practice's clock. */
export function AppointmentForm(props: Props) {
  return props.appointment ? <Move {...props} /> : <Add {...props} />;
}

function Move({
  coupleId,
  appointment,
  onClose,
}: {
  coupleId: string;
  appointment: Appointment;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const zone = usePracticeZone();
  const move = useAct('moveAppointment');
  const [form, setForm] = useState(() => beginning(zone, appointment));
  const [which, setWhich] = useState<'one' | 'following'>('one');
  const { appointmentId } = appointment;
  const save = () => {
    const body = { ...timeOf(form, zone), which };
    move.mutate({ params: { coupleId, appointmentId }, body }, { onSuccess: onClose });
  };
  return (
    <Ask
      isOpen
      title={translate('resources.appointments.moveTitle')}
      verb={translate('resources.appointments.moveVerb')}
      isBusy={move.isPending}
      onYes={save}
      onClose={onClose}
    >
      <Times form={form} onChange={setForm} />
      {appointment.seriesId && <Which value={which} onChoose={setWhich} />}
    </Ask>
  );
}

function Add({
  coupleId: given = '',
  day,
  onClose,
}: {
  coupleId?: string;
  day?: string;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const zone = usePracticeZone();
  const add = useAct('addAppointment');
  const [picked, setPicked] = useState<Picked | null>(null);
  const coupleId = given || (picked?.coupleId ?? '');
  const [personId, setPersonId] = useState('both');
  const pick = (couple: Picked | null) => {
    setPicked(couple);
    setPersonId('both');
  };
  const [every, setEvery] = useState<(typeof repeats)[number]>('no');
  const [form, setForm] = useState(() => ({ ...beginning(zone), ...(day ? { day } : {}) }));
  const [until, setUntil] = useState(() => addDays(dayIn(zone), 90));
  const words = (key: string) => translate(`resources.appointments.${key}`);
  const save = () => {
    const repeat = every === 'no' ? {} : { repeat: { every, until } satisfies Repeat };
    const body = { ...timeOf(form, zone), ...(personId === 'both' ? {} : { personId }), ...repeat };
    if (coupleId) add.mutate({ params: { coupleId }, body }, { onSuccess: onClose });
  };
  return (
    <Ask isOpen title={words('addTitle')} verb={words('addVerb')} isBusy={add.isPending} onYes={save} onClose={onClose}>
      {!given && <CouplePicker required label={words('couple')} value={picked} onPick={pick} />}
      <Times form={form} onChange={setForm} />
      {coupleId && <WithWhom coupleId={coupleId} value={personId} onChoose={setPersonId} />}
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 4 }}>
        <TextField
          select
          label={words('repeat')}
          value={every}
          onChange={(event) => setEvery(repeats.find((one) => one === event.target.value) ?? 'no')}
        >
          {repeats.map((one) => (
            <MenuItem key={one} value={one}>
              {words(`repeats.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        {every !== 'no' && (
          <TextField
            label={words('until')}
            type="date"
            value={until}
            onChange={(event) => setUntil(event.target.value)}
            required
            slotProps={shrink}
          />
        )}
      </Box>
    </Ask>
  ); // prettier-ignore
}

/** Both, or one of them alone: of that the other is told nothing by us. */
function WithWhom({
  coupleId,
  value,
  onChoose,
}: {
  coupleId: string;
  value: string;
  onChoose: (value: string) => void;
}) {
  const translate = useTranslate();
  const { data } = useAsk('couple', { params: { coupleId } });
  const partners = (data?.partners ?? []).filter(({ state }) => state !== 'ended');
  if (partners.length < 2) return null;
  return (
    <Choose
      row
      label={translate('resources.appointments.withWhom')}
      value={value}
      onChoose={onChoose}
      {...(value === 'both' ? {} : { hint: translate('resources.appointments.aloneHint') })}
      options={[
        { value: 'both', label: translate('resources.appointments.both') },
        ...partners.map(({ personId, displayName }) => ({ value: personId, label: displayName })),
      ]}
    />
  );
}

type Form = ReturnType<typeof beginning>;

function Times({ form, onChange }: { form: Form; onChange: (form: Form) => void }) {
  const translate = useTranslate();
  const zone = usePracticeZone();
  const field = (part: keyof Form, type: string) => ({
    type,
    value: form[part],
    onChange: (event: { target: { value: string } }) => onChange({ ...form, [part]: event.target.value }),
    required: true,
  });
  return (
    <>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr 1fr' }, gap: 4 }}>
        <TextField label={translate('app.fields.date')} {...field('day', 'date')} slotProps={shrink} />
        <TextField label={translate('app.fields.time')} {...field('time', 'time')} slotProps={shrink} />
        <TextField
          label={translate('app.fields.minutes')}
          {...field('minutes', 'number')}
          slotProps={{ htmlInput: { min: 10, max: 240, step: 5 } }}
        />
      </Box>
      <Typography variant="body2" color="textSecondary">
        {translate('resources.appointments.zone', { zone: zone.replaceAll('_', ' ') })}
      </Typography>
    </>
  );
}

const timeOf = ({ day, time, minutes }: Form, zone: string) => ({
  startsAt: instantAt(day, time, zone),
  minutes: Number(minutes),
});

function beginning(zone: string, appointment?: Appointment) {
  if (!appointment) return { day: addDays(dayIn(zone), 7), time: '17:00', minutes: '50' };
  const { startsAt, minutes } = appointment;
  return { day: dayIn(zone, new Date(startsAt)), time: clockAt(startsAt, zone), minutes: String(minutes) };
}

import { Box, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct } from '../../data/ask.ts';
import type { Appointment } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Ask } from '../../ui/Ask.tsx';
import { addDays, clockAt, dayIn, instantAt } from '../../ui/when.ts';

/** Adds an appointment, or moves one, on the practice's clock. */
export function AppointmentForm({
  coupleId,
  appointment,
  onClose,
}: {
  coupleId: string;
  appointment?: Appointment;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const zone = usePracticeZone();
  const add = useAct('addAppointment');
  const move = useAct('moveAppointment');
  const [form, setForm] = useState(() => beginning(zone, appointment));
  const set = (part: keyof typeof form) => (event: { target: { value: string } }) =>
    setForm({ ...form, [part]: event.target.value });

  const save = () => {
    const body = { startsAt: instantAt(form.day, form.time, zone), minutes: Number(form.minutes) };
    if (appointment)
      move.mutate(
        { params: { coupleId, appointmentId: appointment.appointmentId }, body },
        { onSuccess: onClose },
      );
    else add.mutate({ params: { coupleId }, body }, { onSuccess: onClose });
  };
  const word = appointment ? 'move' : 'add';
  return (
    <Ask
      isOpen
      title={translate(`resources.appointments.${word}Title`)}
      verb={translate(`resources.appointments.${word}Verb`)}
      isBusy={add.isPending || move.isPending}
      onYes={save}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr 1fr' }, gap: 4 }}>
        <TextField
          label={translate('app.fields.date')}
          type="date"
          value={form.day}
          onChange={set('day')}
          required
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <TextField
          label={translate('app.fields.time')}
          type="time"
          value={form.time}
          onChange={set('time')}
          required
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <TextField
          label={translate('app.fields.minutes')}
          type="number"
          value={form.minutes}
          onChange={set('minutes')}
          required
          slotProps={{ htmlInput: { min: 10, max: 240, step: 5 } }}
        />
      </Box>
      <Typography variant="body2" color="textSecondary">
        {translate('resources.appointments.zone', { zone: zone.replaceAll('_', ' ') })}
      </Typography>
    </Ask>
  );
}

function beginning(zone: string, appointment?: Appointment) {
  if (!appointment) return { day: addDays(dayIn(zone), 7), time: '17:00', minutes: '50' };
  const { startsAt, minutes } = appointment;
  return { day: dayIn(zone, new Date(startsAt)), time: clockAt(startsAt, zone), minutes: String(minutes) };
}

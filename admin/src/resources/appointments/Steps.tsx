import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct } from '../../data/ask.ts';
import type { Appointment } from '../../data/client.ts';
import { AppointmentForm } from './AppointmentForm.tsx';
import { Cancel } from './Cancel.tsx';

/** What may be done about one that is to come; one from the clinician's calendar is moved there. */
export function Steps({ coupleId, appointment }: { coupleId: string; appointment: Appointment }) {
  const translate = useTranslate();
  const [open, setOpen] = useState<'move' | 'cancel' | null>(null);
  const restore = useAct('restoreAppointments');
  const words = (key: string) => translate(`resources.appointments.${key}`);
  const { appointmentId, isCancelled, isFromCalendar, startsAt } = appointment;
  if (startsAt < new Date().toISOString()) return null;
  if (isFromCalendar)
    return (
      <Typography variant="body2" color="textSecondary">
        {words('fromCalendar')}
      </Typography>
    );
  const about = { coupleId, appointment, onClose: () => setOpen(null) };
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap' }}>
      {isCancelled ? (
        <Button
          disabled={restore.isPending}
          onClick={() => restore.mutate({ params: { coupleId }, body: { appointmentIds: [appointmentId] } })}
        >
          {words('restore')}
        </Button>
      ) : (
        <>
          <Button onClick={() => setOpen('move')}>{words('move')}</Button>
          <Button onClick={() => setOpen('cancel')}>{words('cancel')}</Button>
        </>
      )}
      {open === 'move' && <AppointmentForm {...about} />}
      {open === 'cancel' && <Cancel {...about} />}
    </Stack>
  );
}

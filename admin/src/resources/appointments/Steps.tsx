import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct } from '../../data/ask.ts';
import type { Appointment } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { momentText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';
import { AppointmentForm } from './AppointmentForm.tsx';
import { Cancel } from './Cancel.tsx';

/** In the column of a day. */
const narrow = { px: 1, minWidth: 0, minHeight: 36, fontSize: '0.8125rem' };

/** What may be done about one that is to come; one from the clinician's calendar is moved there. */
export function Steps({
  coupleId,
  appointment,
  isNarrow = false,
}: {
  coupleId: string;
  appointment: Appointment;
  isNarrow?: boolean;
}) {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
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
  const named = (verb: string) => ({
    children: words(verb),
    'aria-label': `${words(verb)}: ${momentText(startsAt, language, zone)}`,
    ...(isNarrow ? { sx: narrow } : {}),
  });
  const about = { coupleId, appointment, onClose: () => setOpen(null) };
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', ml: isNarrow ? -1 : -4 }}>
      {isCancelled ? (
        <Button
          disabled={restore.isPending}
          onClick={() => restore.mutate({ params: { coupleId }, body: { appointmentIds: [appointmentId] } })}
          {...named('restore')}
        />
      ) : (
        <>
          <Button onClick={() => setOpen('move')} {...named('move')} />
          <Button onClick={() => setOpen('cancel')} {...named('cancel')} />
        </>
      )}
      {open === 'move' && <AppointmentForm {...about} />}
      {open === 'cancel' && <Cancel {...about} />}
    </Stack>
  );
}

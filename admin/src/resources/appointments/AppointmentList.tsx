import { Button, Link, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Appointment } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Ask } from '../../ui/Ask.tsx';
import { Part } from '../../ui/Page.tsx';
import { Rows, type Column } from '../../ui/Rows.tsx';
import { momentText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';
import { CoupleFrame } from '../couples/CoupleFrame.tsx';
import { AppointmentForm } from './AppointmentForm.tsx';

export const AppointmentList = () => (
  <CoupleFrame>{({ coupleId }) => <Appointments coupleId={coupleId} />}</CoupleFrame>
);

type Open = { kind: 'add' } | { kind: 'move' | 'cancel'; appointment: Appointment } | null;

function Appointments({ coupleId }: { coupleId: string }) {
  const translate = useTranslate();
  const query = useAsk('appointments', { params: { coupleId } });
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <Part
      title={translate('resources.appointments.title')}
      actions={
        <Button variant="outlined" onClick={() => setOpen({ kind: 'add' })}>
          {translate('resources.appointments.add')}
        </Button>
      }
    >
      <Answered query={query}>
        {({ appointments }) =>
          appointments.length ? (
            <Table coupleId={coupleId} appointments={appointments} onOpen={setOpen} />
          ) : (
            <Empty>{translate('resources.appointments.none')}</Empty>
          )
        }
      </Answered>
      {open?.kind === 'add' && <AppointmentForm coupleId={coupleId} onClose={close} />}
      {open?.kind === 'move' && (
        <AppointmentForm coupleId={coupleId} appointment={open.appointment} onClose={close} />
      )}
      {open?.kind === 'cancel' && (
        <Cancel coupleId={coupleId} appointment={open.appointment} onClose={close} />
      )}
    </Part>
  );
}

function Table({
  coupleId,
  appointments,
  onOpen,
}: {
  coupleId: string;
  appointments: Appointment[];
  onOpen: (open: Open) => void;
}) {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  const now = new Date().toISOString();
  const words = (key: string) => translate(`resources.appointments.${key}`);
  const columns: Column<Appointment>[] = [
    {
      label: words('when'),
      cell: ({ startsAt }) => (
        <Link component={RouterLink} to={`/couples/${coupleId}/brief`} color="textPrimary">
          {momentText(startsAt, language, zone)}
        </Link>
      ),
    },
    {
      label: words('length'),
      isWideOnly: true,
      cell: ({ minutes }) => translate('resources.appointments.minutes', { count: minutes }),
    },
    {
      label: words('state'),
      cell: ({ isCancelled, startsAt }) =>
        words(isCancelled ? 'cancelled' : startsAt < now ? 'past' : 'ahead'),
    },
    {
      label: words('steps'),
      cell: (appointment) =>
        !appointment.isCancelled &&
        appointment.startsAt >= now && (
          <Stack direction="row" sx={{ flexWrap: 'wrap' }}>
            <Button onClick={() => onOpen({ kind: 'move', appointment })}>{words('move')}</Button>
            <Button onClick={() => onOpen({ kind: 'cancel', appointment })}>{words('cancel')}</Button>
          </Stack>
        ),
    },
  ];
  const latestFirst = [...appointments].sort((a, b) => b.startsAt.localeCompare(a.startsAt));
  return (
    <Rows
      label={words('title')}
      columns={columns}
      rows={latestFirst}
      keyOf={({ appointmentId }) => appointmentId}
    />
  );
}

function Cancel({
  coupleId,
  appointment,
  onClose,
}: {
  coupleId: string;
  appointment: Appointment;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  const cancel = useAct('cancelAppointment');
  const { appointmentId, startsAt } = appointment;
  return (
    <Ask
      isOpen
      title={translate('resources.appointments.cancelTitle')}
      verb={translate('resources.appointments.cancelVerb')}
      isBusy={cancel.isPending}
      onYes={() => cancel.mutate({ params: { coupleId, appointmentId } }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {momentText(startsAt, language, zone)}
    </Ask>
  );
}

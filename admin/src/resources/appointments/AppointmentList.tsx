import { Button, Link } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useAsk } from '../../data/ask.ts';
import type { Appointment, Couple } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';
import { RowsOrCards, type Column } from '../../ui/Rows.tsx';
import { useRoomView } from '../../ui/roomView.ts';
import { momentText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';
import { CoupleFrame } from '../couples/CoupleFrame.tsx';
import { AppointmentForm } from './AppointmentForm.tsx';
import { Steps } from './Steps.tsx';

export const AppointmentList = () => (
  <CoupleFrame>{(couple) => <Appointments couple={couple} />}</CoupleFrame>
);

function Appointments({ couple }: { couple: Couple }) {
  const { coupleId } = couple;
  const translate = useTranslate();
  const query = useAsk('appointments', { params: { coupleId } });
  const [isAdding, setIsAdding] = useState(false);
  const [isRoomView] = useRoomView();
  return (
    <Part
      title={translate('resources.appointments.title')}
      actions={
        <Button variant="outlined" onClick={() => setIsAdding(true)}>
          {translate('resources.appointments.add')}
        </Button>
      }
    >
      <Answered query={query}>
        {({ appointments }) =>
          appointments.length ? (
            <Table
              couple={couple}
              appointments={appointments.filter(({ personId }) => !personId || !isRoomView)}
            />
          ) : (
            <Empty>{translate('resources.appointments.none')}</Empty>
          )
        }
      </Answered>
      {isAdding && <AppointmentForm coupleId={coupleId} onClose={() => setIsAdding(false)} />}
    </Part>
  );
}

function Table({ couple, appointments }: { couple: Couple; appointments: Appointment[] }) {
  const { coupleId, partners } = couple;
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
      label: words('with'),
      cell: ({ personId, minutes }) =>
        [
          personId
            ? translate('resources.appointments.alone', {
                name: partners.find((one) => one.personId === personId)?.displayName ?? '',
              })
            : words('both'),
          translate('resources.appointments.minutes', { count: minutes }),
        ].join(' · '),
    },
    {
      label: words('state'),
      cell: ({ isCancelled, startsAt }) =>
        words(isCancelled ? 'cancelled' : startsAt < now ? 'past' : 'ahead'),
    },
    {
      label: words('steps'),
      cell: (appointment) =>
        appointment.startsAt < now ? null : <Steps coupleId={coupleId} appointment={appointment} />,
    },
  ];
  const latestFirst = [...appointments].sort((a, b) => b.startsAt.localeCompare(a.startsAt));
  return (
    <RowsOrCards
      label={words('title')}
      columns={columns}
      rows={latestFirst}
      keyOf={({ appointmentId }) => appointmentId}
    />
  );
}

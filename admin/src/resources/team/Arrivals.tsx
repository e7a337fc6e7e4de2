import { Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Got } from '../../data/client.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Ask } from '../../ui/Ask.tsx';
import { Part } from '../../ui/Page.tsx';
import { RowsOrCards, type Column } from '../../ui/Rows.tsx';
import { useMomentHere } from './useMomentHere.ts';

type Arrival = Got<'arrivals'>['arrivals'][number];

/** Who comes to a couple and who is here for a time: coming, waiting for both phones, running, over. */
export function Arrivals() {
  const translate = useTranslate();
  const words = (key: string) => translate(`resources.team.arrivals.${key}`);
  return (
    <Part title={words('title')} lead={words('lead')}>
      <ArrivalRows />
    </Part>
  );
}

/** Of one couple, or of all that the caller may know of. */
export function ArrivalRows({ coupleId }: { coupleId?: string }) {
  const translate = useTranslate();
  const words = (key: string) => translate(`resources.team.${key}`);
  const moment = useMomentHere();
  const asked = useAsk('arrivals');
  const [going, setGoing] = useState<Arrival | null>(null);
  const columns: Column<Arrival>[] = [
    { label: words('arrivals.who'), cell: ({ person }) => person.displayName },
    { label: words('arrivals.as'), cell: ({ kind }) => words(`arrivals.kind.${kind}`) },
    ...(coupleId ? [] : [{ label: words('arrivals.couple'), cell: Names }]),
    { label: words('arrivals.from'), cell: ({ beginsAt }) => moment(beginsAt) },
    { label: words('arrivals.until'), cell: ({ endsAt }) => (endsAt ? moment(endsAt) : '—') },
    { label: words('state'), cell: ({ state }) => words(`arrivals.state.${state}`) },
    {
      label: words('arrivals.do'),
      cell: (one) =>
        one.mayCallOff && (
          <Button
            variant="outlined"
            onClick={() => setGoing(one)}
            aria-label={`${words('arrivals.callOff')}: ${one.person.displayName}`}
          >
            {words('arrivals.callOff')}
          </Button>
        ),
    },
  ];
  return (
    <Answered query={asked}>
      {({ arrivals }) => {
        const here = arrivals.filter((one) => !coupleId || one.coupleId === coupleId);
        return (
          <>
            {here.length ? (
              <RowsOrCards
                label={words('arrivals.title')}
                columns={columns}
                rows={here}
                keyOf={({ arrivalId }) => arrivalId}
              />
            ) : (
              <Empty>{words(coupleId ? 'care.none' : 'arrivals.none')}</Empty>
            )}
            {going && <CallOff arrival={going} onClose={() => setGoing(null)} />}
          </>
        );
      }}
    </Answered>
  );
}

/** Whoever supervises comes to the couple from here: it stands on no list of theirs. */
function Names({ coupleId, names, isMine, kind, state }: Arrival) {
  const both = names.join(' · ') || '—';
  return isMine && kind === 'supervisor' && state === 'running' ? (
    <Link component={RouterLink} to={`/couples/${coupleId}/show`}>
      {both}
    </Link>
  ) : (
    both
  );
}

function CallOff({ arrival, onClose }: { arrival: Arrival; onClose: () => void }) {
  const translate = useTranslate();
  const callOff = useAct('callOff');
  const { arrivalId, kind, person } = arrival;
  const words = (key: string, options?: object) => translate(`resources.team.callOff.${key}`, options);
  return (
    <Ask
      isOpen
      title={words('title')}
      verb={words('verb')}
      isBusy={callOff.isPending}
      onYes={() => void callOff.mutateAsync({ params: { arrivalId } }).then(onClose, onClose)}
      onClose={onClose}
    >
      <Typography>
        {words(kind === 'supervisor' ? 'text.supervisor' : 'text.other', { name: person.displayName })}
      </Typography>
    </Ask>
  );
}

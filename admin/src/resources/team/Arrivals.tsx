import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Got } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { RowsOrCards, type Column } from '../../ui/Rows.tsx';
import { momentText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';

type Arrival = Got<'arrivals'>['arrivals'][number];
type Glass = Got<'breakGlassLog'>['entries'][number];

/** Who comes to a couple and who is here for a time: coming, waiting for both phones, running, over. */
export function Arrivals() {
  const translate = useTranslate();
  const words = (key: string) => translate(`resources.team.${key}`);
  const moment = useMomentHere();
  const asked = useAsk('arrivals');
  const callOff = useAct('callOff');
  const columns: Column<Arrival>[] = [
    { label: words('arrivals.who'), cell: ({ person }) => person.displayName },
    { label: words('arrivals.as'), cell: ({ kind }) => words(`arrivals.kind.${kind}`) },
    { label: words('arrivals.couple'), cell: ({ names }) => names.join(' · ') || '—' },
    { label: words('arrivals.from'), cell: ({ beginsAt }) => moment(beginsAt) },
    { label: words('arrivals.until'), cell: ({ endsAt }) => (endsAt ? moment(endsAt) : '—') },
    { label: words('state'), cell: ({ state }) => words(`arrivals.state.${state}`) },
    {
      label: words('arrivals.do'),
      cell: ({ arrivalId, mayCallOff }) =>
        mayCallOff && (
          <Button
            variant="outlined"
            disabled={callOff.isPending}
            onClick={() => callOff.mutate({ params: { arrivalId } })}
          >
            {words('arrivals.callOff')}
          </Button>
        ),
    },
  ];
  return (
    <Part title={words('arrivals.title')} lead={words('arrivals.lead')}>
      <Answered query={asked}>
        {({ arrivals }) =>
          arrivals.length ? (
            <RowsOrCards
              label={words('arrivals.title')}
              columns={columns}
              rows={arrivals}
              keyOf={({ arrivalId }) => arrivalId}
            />
          ) : (
            <Empty>{words('arrivals.none')}</Empty>
          )
        }
      </Answered>
    </Part>
  );
}

/** Who broke the glass lately, why, and what waits for a second person. */
export function GlassLog() {
  const translate = useTranslate();
  const words = (key: string) => translate(`resources.team.${key}`);
  const moment = useMomentHere();
  const asked = useAsk('breakGlassLog');
  const approve = useAct('approveBreakGlass');
  const end = useAct('endBreakGlass');
  const columns: Column<Glass>[] = [
    { label: words('glass.who'), cell: ({ by }) => by },
    { label: words('glass.when'), cell: ({ askedAt }) => moment(askedAt) },
    { label: words('glass.why'), cell: ({ reason }) => reason },
    { label: words('arrivals.couple'), cell: ({ names }) => names.join(' · ') || '—' },
    { label: words('state'), cell: ({ state }) => words(`glass.state.${state}`) },
    {
      label: words('arrivals.do'),
      cell: ({ glassId, mayApprove, mayEnd }) => (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          {mayApprove && (
            <Button variant="outlined" onClick={() => approve.mutate({ params: { glassId } })}>
              {words('glass.approve')}
            </Button>
          )}
          {mayEnd && (
            <Button variant="outlined" onClick={() => end.mutate({ params: { glassId } })}>
              {words('glass.end')}
            </Button>
          )}
        </Box>
      ),
    },
  ];
  return (
    <Part title={words('glass.title')} lead={words('glass.lead')}>
      <Answered query={asked}>
        {({ entries }) =>
          entries.length ? (
            <RowsOrCards
              label={words('glass.title')}
              columns={columns}
              rows={entries}
              keyOf={({ glassId }) => glassId}
            />
          ) : (
            <Empty>{words('glass.none')}</Empty>
          )
        }
      </Answered>
    </Part>
  );
}

function Part({ title, lead, children }: { title: string; lead: string; children: React.ReactNode }) {
  return (
    <Box component="section" aria-label={title} sx={{ mt: 8 }}>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {title}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 4 }}>
        {lead}
      </Typography>
      {children}
    </Box>
  );
}

function useMomentHere() {
  const language = useLanguage();
  const zone = usePracticeZone();
  return (instant: string) => momentText(instant, language, zone);
}

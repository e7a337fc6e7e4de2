import { Box, Button, Dialog, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { usePermissions, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Got } from '../../data/client.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';
import { RowsOrCards, type Column } from '../../ui/Rows.tsx';
import { AfterProof } from '../safety/Confirm.tsx';
import { useMomentHere } from './useMomentHere.ts';

type Glass = Got<'breakGlassLog'>['entries'][number];

/** Who broke the glass lately, why, and what waits for a second person. */
export function GlassLog() {
  const translate = useTranslate();
  const words = (key: string) => translate(`resources.team.${key}`);
  const moment = useMomentHere();
  const asked = useAsk('breakGlassLog');
  const { permissions = [] } = usePermissions<string[]>();
  const [asking, setAsking] = useState<Glass | null>(null);
  const end = useAct('endBreakGlass');
  const columns: Column<Glass>[] = [
    { label: words('glass.who'), cell: ({ by }) => by },
    { label: words('glass.when'), cell: ({ askedAt }) => moment(askedAt) },
    { label: words('glass.why'), cell: ({ reason }) => reason },
    { label: words('arrivals.couple'), cell: ({ names }) => names.join(' · ') || '—' },
    { label: words('state'), cell: ({ state }) => words(`glass.state.${state}`) },
    {
      label: words('arrivals.do'),
      cell: (one) => (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          {one.mayApprove && (
            <Button variant="outlined" onClick={() => setAsking(one)}>
              {words('glass.approve')}
            </Button>
          )}
          {one.mayEnd && (
            <Button variant="outlined" onClick={() => end.mutate({ params: { glassId: one.glassId } })}>
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
      {permissions.some((role) => role === 'owner' || role === 'clinician') && (
        <Button component={RouterLink} to="/break-glass" variant="outlined" sx={{ mt: 4 }}>
          {words('breaking.open')}
        </Button>
      )}
      {asking && <SayYes glass={asking} onClose={() => setAsking(null)} />}
    </Part>
  );
}

/** A yes opens a couple to somebody: with a fresh proof of who says it. */
function SayYes({ glass: { glassId, by, reason }, onClose }: { glass: Glass; onClose: () => void }) {
  const translate = useTranslate();
  const approve = useAct('approveBreakGlass');
  const heading = useId();
  const words = (key: string, options?: object) => translate(`resources.team.${key}`, options);
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading} maxWidth="sm" fullWidth>
      <DialogTitle id={heading} variant="h2">
        {words('breaking.yesTitle')}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 4 }}>
        <Typography>{words('breaking.yesText', { by, reason: reason ?? '' })}</Typography>
        <AfterProof
          lead={words('breaking.proof')}
          verb={words('glass.approve')}
          isBusy={approve.isPending}
          act={() => approve.mutateAsync({ params: { glassId } }).then(onClose, onClose)}
        />
        <Button onClick={onClose} sx={{ justifySelf: 'start' }}>
          {translate('app.cancel')}
        </Button>
      </DialogContent>
    </Dialog>
  );
}

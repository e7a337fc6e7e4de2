import { Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Couple, Got } from '../../data/client.ts';
import { saveZip } from '../../data/save.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Ask } from '../../ui/Ask.tsx';
import { Part } from '../../ui/Page.tsx';
import { RowsOrCards, type Column } from '../../ui/Rows.tsx';
import { dayText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';

type Release = Got<'releases'>['releases'][number];
const useWords = () => {
  const translate = useTranslate();
  return (key: string) => translate(`resources.couples.releases.${key}`);
};

/** What may leave the house, once everybody whom it speaks of has said yes. */
export function Releases({ couple }: { couple: Couple }) {
  const words = useWords();
  const language = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const params = { coupleId: couple.coupleId };
  const asked = useAsk('releases', { params });
  const columns: Column<Release>[] = [
    { label: words('to'), cell: ({ recipient }) => recipient },
    { label: words('of'), cell: ({ displayName }) => displayName ?? words('both') },
    { label: words('until'), cell: ({ until }) => dayText(until, language) },
    { label: words('howFar'), cell: (one) => <Next coupleId={couple.coupleId} release={one} /> },
  ];
  return (
    <Part
      title={words('title')}
      lead={words('lead')}
      actions={
        <Button variant="outlined" onClick={() => setAsking(true)}>
          {words('ask')}
        </Button>
      }
    >
      <Answered query={asked}>
        {({ releases }) =>
          releases.length ? (
            <RowsOrCards
              label={words('title')}
              columns={columns}
              rows={releases}
              keyOf={({ releaseId }) => releaseId}
            />
          ) : (
            <Empty>{words('none')}</Empty>
          )
        }
      </Answered>
      {isAsking && <AskForIt couple={couple} onClose={() => setAsking(false)} />}
    </Part>
  );
}

/** How far it is, and what can be done now. */
function Next({ coupleId, release }: { coupleId: string; release: Release }) {
  const words = useWords();
  const make = useAct('makeRelease');
  const fetching = useAct('fetchRelease');
  const end = useAct('endRelease');
  const { releaseId, exportId, state } = release;
  const params = { coupleId, releaseId };
  const save = () => {
    if (exportId)
      void fetching.mutateAsync({ params: { coupleId, exportId } }).then(saveZip, () => undefined);
  };
  return (
    <Stack sx={{ gap: 2, alignItems: 'flex-start' }}>
      <Typography variant="body2">{words(`state.${state}`)}</Typography>
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
        {state === 'agreed' && (
          <Button variant="outlined" disabled={make.isPending} onClick={() => make.mutate({ params })}>
            {words('make')}
          </Button>
        )}
        {state === 'made' && (
          <Button variant="outlined" disabled={fetching.isPending} onClick={save}>
            {words('save')}
          </Button>
        )}
        <Button disabled={end.isPending} onClick={() => end.mutate({ params })}>
          {words('end')}
        </Button>
      </Stack>
    </Stack>
  );
}

function AskForIt({ couple, onClose }: { couple: Couple; onClose: () => void }) {
  const words = useWords();
  const notify = useNotify();
  const ask = useAct('askRelease');
  const [personId, setPersonId] = useState('');
  const [recipient, setRecipient] = useState('');
  const send = () => {
    const body = { personId: personId || null, recipient: recipient.trim() };
    if (!body.recipient) return;
    void ask.mutateAsync({ params: { coupleId: couple.coupleId }, body }).then(
      () => {
        notify(words('asked'));
        onClose();
      },
      () => undefined,
    );
  };
  return (
    <Ask
      isOpen
      title={words('title')}
      verb={words('verb')}
      isBusy={ask.isPending}
      onYes={send}
      onClose={onClose}
    >
      <Typography>{words('left')}</Typography>
      <TextField
        select
        label={words('of')}
        value={personId}
        onChange={(event) => setPersonId(event.target.value)}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{words('both')}</MenuItem>
        {couple.partners.map((partner) => (
          <MenuItem key={partner.personId} value={partner.personId}>
            {partner.displayName}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={words('to')}
        helperText={words('toHelp')}
        value={recipient}
        onChange={(event) => setRecipient(event.target.value)}
        required
        slotProps={{ htmlInput: { maxLength: 120 } }}
      />
    </Ask>
  );
}

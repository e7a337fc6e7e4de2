import { Box, Button, Link, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { ListBase, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useAct } from '../../data/ask.ts';
import type { Got } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Empty } from '../../ui/Answered.tsx';
import { Ask } from '../../ui/Ask.tsx';
import { Page, Part } from '../../ui/Page.tsx';
import { ListBody } from '../../ui/RoomList.tsx';
import { useRoomView } from '../../ui/roomView.ts';
import { dayText, momentText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';

type Request = Got<'requests'>['requests'][number];

/** What one person asked of the therapist alone. It looks like any other list, and room view hides it. */
export function RequestList() {
  const translate = useTranslate();
  const [isRoomView] = useRoomView();
  return (
    <Page title={translate('resources.requests.title')} lead={translate('resources.requests.lead')} narrow>
      {isRoomView ? (
        <Empty>{translate('resources.couples.hidden')}</Empty>
      ) : (
        <ListBase resource="requests" disableAuthentication>
          <ListBody<Request & { id: string }> empty={<Empty>{translate('resources.requests.none')}</Empty>}>
            {(rows) => (
              <>
                <Requests title="waiting" rows={rows.filter(({ acknowledgedAt }) => !acknowledgedAt)} />
                <Requests title="answered" rows={rows.filter(({ acknowledgedAt }) => acknowledgedAt)} />
              </>
            )}
          </ListBody>
        </ListBase>
      )}
    </Page>
  );
}

function Requests({ title, rows }: { title: 'waiting' | 'answered'; rows: Request[] }) {
  const translate = useTranslate();
  if (!rows.length) return null;
  return (
    <Part title={translate(`resources.requests.${title}`)}>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {rows.map((request) => (
          <Row key={request.requestId} request={request} />
        ))}
      </Box>
    </Part>
  );
}

function Row({ request }: { request: Request }) {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  const [isOpen, setIsOpen] = useState(false);
  const { requestId, coupleId, displayName, kind, on, dueAt, acknowledgedAt, asksForPaper, note } = request;
  return (
    <Box
      component="li"
      sx={{
        py: 3,
        borderTop: 1,
        borderColor: 'divider',
        display: 'flex',
        flexWrap: 'wrap',
        gap: 3,
        alignItems: 'flex-start',
      }}
    >
      <Box sx={{ flex: 1, minWidth: '16rem' }}>
        <Link
          component={RouterLink}
          to={`/couples/${coupleId}/show`}
          color="textPrimary"
          sx={{ fontWeight: 700 }}
        >
          {displayName}
        </Link>
        <Typography>
          {translate(`resources.requests.kind.${kind}`)}{' '}
          {asksForPaper && translate('resources.requests.paper')}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {acknowledgedAt
            ? translate('resources.requests.done', { when: momentText(acknowledgedAt, language, zone) })
            : translate('resources.requests.due', {
                day: dayText(on, language),
                when: momentText(dueAt, language, zone),
              })}
        </Typography>
        {note && <Typography sx={{ mt: 1, whiteSpace: 'pre-line' }}>{note}</Typography>}
      </Box>
      {!acknowledgedAt && (
        <Button
          variant="outlined"
          onClick={() => setIsOpen(true)}
          aria-label={`${translate('resources.requests.acknowledge')}: ${displayName}`}
        >
          {translate('resources.requests.acknowledge')}
        </Button>
      )}
      {isOpen && (
        <Acknowledge requestId={requestId} displayName={displayName} onClose={() => setIsOpen(false)} />
      )}
    </Box>
  );
}

function Acknowledge({
  requestId,
  displayName,
  onClose,
}: {
  requestId: string;
  displayName: string;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const acknowledge = useAct('acknowledgeRequest');
  const [note, setNote] = useState('');
  return (
    <Ask
      isOpen
      title={translate('resources.requests.acknowledgeTitle', { name: displayName })}
      verb={translate('resources.requests.acknowledge')}
      isBusy={acknowledge.isPending}
      onYes={() => acknowledge.mutate({ params: { requestId }, body: { note } }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <TextField
        label={translate('app.fields.note')}
        helperText={translate('resources.requests.noteHelp')}
        multiline
        minRows={3}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 500 } }}
        autoFocus
      />
    </Ask>
  );
}

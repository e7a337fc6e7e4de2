import { Alert, Box, Button, Link, Stack, TextField, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Link as RouterLink, useNavigate } from 'react-router-dom';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Got, Sent } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Ask } from '../../ui/Ask.tsx';
import { Page, Part } from '../../ui/Page.tsx';
import { momentText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';

type Source = Got<'calendars'>['calendars'][number];
type Given = NonNullable<Sent<'addCalendar'>['body']>;

/** Calendars that the clinician keeps elsewhere: where they are, when they were read, and what went wrong. */
export function Sources() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const query = useAsk('calendars');
  const add = useAct('addCalendar', { isQuiet: true });
  const words = (key: string) => translate(`calendar.source.${key}`);
  return (
    <Page
      narrow
      title={words('title')}
      lead={words('lead')}
      actions={
        <Button component={RouterLink} to="/calendar" variant="outlined">
          {words('back')}
        </Button>
      }
    >
      <Answered query={query}>
        {({ calendars }) =>
          calendars.length ? (
            <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mb: 8, gap: 6 }}>
              {calendars.map((source) => (
                <Known key={source.calendarId} source={source} />
              ))}
            </Stack>
          ) : (
            <Empty>{words('none')}</Empty>
          )
        }
      </Answered>
      <Part title={words('addTitle')} lead={words('addLead')}>
        <Give
          verb={words('add')}
          isBusy={add.isPending}
          trouble={add.error?.code ?? null}
          onGive={(body) =>
            add.mutate({ body }, { onSuccess: ({ calendarId }) => void navigate(`/calendar/sources/${calendarId}`) })
          }
        />
      </Part>
    </Page>
  ); // prettier-ignore
}

/** An address that is pasted, or a file. */
function Give({
  verb,
  isBusy,
  trouble,
  onGive,
}: {
  verb: string;
  isBusy: boolean;
  trouble: string | null;
  onGive: (given: Given) => void;
}) {
  const translate = useTranslate();
  const notify = useNotify();
  const picker = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState('');
  const words = (key: string) => translate(`calendar.source.${key}`);
  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > 5 * 1024 * 1024) notify('errors.address.too-large', { type: 'error' });
    else onGive({ file: await file.text() });
  };
  return (
    <Stack
      component="form"
      sx={{ gap: 3, maxWidth: '34rem' }}
      onSubmit={(event) => {
        event.preventDefault();
        onGive({ address });
      }}
    >
      <TextField
        label={words('address')}
        helperText={words('addressHelp')}
        value={address}
        required
        autoComplete="off"
        onChange={(event) => setAddress(event.target.value)}
        slotProps={{ htmlInput: { inputMode: 'url', spellCheck: false, maxLength: 2_000 } }}
      />
      {trouble && (
        <Typography role="alert" color="warning">
          {translate(`errors.${trouble}`)}
        </Typography>
      )}
      <Stack direction="row" sx={{ gap: 3, flexWrap: 'wrap' }}>
        <Button type="submit" variant="contained" disabled={isBusy}>
          {isBusy ? words('reading') : verb}
        </Button>
        <Button variant="outlined" disabled={isBusy} onClick={() => picker.current?.click()}>
          {words('file')}
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".ics,text/calendar"
          onChange={(event) => void take(event.target.files?.[0])}
        />
      </Stack>
    </Stack>
  );
}

const oftenAfter = 3;

function Known({ source }: { source: Source }) {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  const read = useAct('readCalendar');
  const change = useAct('changeCalendar', { isQuiet: true });
  const forget = useAct('forgetCalendar');
  const [open, setOpen] = useState<'change' | 'forget' | 'loss' | null>(null);
  const words = (key: string, more = {}) => translate(`calendar.source.${key}`, more);
  const { calendarId, shown, readAt, trouble, failures, lost, left, undecided } = source;
  const params = { calendarId };
  const close = () => setOpen(null);
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', pt: 4 }}>
      <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
        {shown ?? words('fromFile')}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {readAt ? words('readAt', { when: momentText(readAt, language, zone) }) : words('neverRead')}
        {left > 0 && ` ${words('left', { smart_count: left })}`}
      </Typography>
      {trouble && (
        <Alert severity={failures >= oftenAfter ? 'warning' : 'info'} sx={{ mb: 3 }}>
          {trouble === 'calendar.lost-many' ? words('lost', { smart_count: lost }) : translate(`errors.${trouble}`)}{' '}
          {words('stays')} {failures >= oftenAfter && words('often', { smart_count: failures })}
        </Alert>
      )}
      <Typography sx={{ mb: 2 }}>
        <Link component={RouterLink} to={`/calendar/sources/${calendarId}`}>
          {undecided ? words('undecided', { smart_count: undecided }) : words('decided')}
        </Link>
      </Typography>
      <Stack direction="row" sx={{ flexWrap: 'wrap', ml: -4 }}>
        {shown && (
          <Button disabled={read.isPending} onClick={() => read.mutate({ params, body: {} })}>
            {read.isPending ? words('reading') : words('readNow')}
          </Button>
        )}
        {trouble === 'calendar.lost-many' && <Button onClick={() => setOpen('loss')}>{words('acceptLoss')}</Button>}
        <Button onClick={() => setOpen('change')}>{words('change')}</Button>
        <Button onClick={() => setOpen('forget')}>{words('forget')}</Button>
      </Stack>
      {open === 'change' && (
        <Ask isOpen title={words('change')} onClose={close}>
          <Typography>{words('changeLead')}</Typography>
          <Give
            verb={words('changeVerb')}
            isBusy={change.isPending}
            trouble={change.error?.code ?? null}
            onGive={(body) => change.mutate({ params, body }, { onSuccess: close })}
          />
        </Ask>
      )}
      <Ask
        isOpen={open === 'forget'}
        title={words('forgetTitle')}
        verb={words('forget')}
        isBusy={forget.isPending}
        onYes={() => forget.mutate({ params }, { onSuccess: close })}
        onClose={close}
      >
        {words('forgetLead')}
      </Ask>
      <Ask
        isOpen={open === 'loss'}
        title={words('lossTitle', { smart_count: lost })}
        verb={words('acceptLoss')}
        isBusy={read.isPending}
        onYes={() => read.mutate({ params, body: { acceptsLoss: true } }, { onSuccess: close })}
        onClose={close}
      >
        {words('lossLead')}
      </Ask>
    </Box>
  ); // prettier-ignore
}

import { Button, Link, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Got } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Ask } from '../../ui/Ask.tsx';
import { Page, Part } from '../../ui/Page.tsx';
import { useRoomView } from '../../ui/roomView.ts';
import { momentText } from '../../ui/when.ts';
import { inWords, useLanguage } from '../../ui/words.ts';

type Alarm = Got<'alarm'>;

function useWords() {
  const translate = useTranslate();
  return (key: string, more?: object) => translate(`resources.alarms.${key}`, more);
}

/** One alarm: what was asked, how the person is reached safely, who was told, and what came of it. */
export function AlarmPage() {
  const { alarmId = '' } = useParams();
  const words = useWords();
  const [isRoomView] = useRoomView();
  const query = useAsk('alarm', { params: { alarmId } }, { enabled: !isRoomView });
  if (isRoomView)
    return (
      <Page title={words('waiting')} narrow>
        <Empty>{words('hidden')}</Empty>
      </Page>
    );
  return <Answered query={query}>{(alarm) => <Shown alarm={alarm} />}</Answered>;
}

function Shown({ alarm }: { alarm: Alarm }) {
  const words = useWords();
  const language = useLanguage();
  const zone = usePracticeZone();
  const when = (instant: string) => momentText(instant, language, zone);
  const { displayName, at, dueAt, owner, acknowledgedAt, acknowledgedBy, note } = alarm;
  const lead = words('lead', { at: when(at), when: when(dueAt), owner });
  const done = acknowledgedAt && words('done', { when: when(acknowledgedAt), who: acknowledgedBy });
  return (
    <Page title={words('title', { name: displayName })} lead={done ?? lead} narrow>
      <Contact contact={alarm.contact} />
      <Asked alarm={alarm} />
      {note && (
        <Part title={words('noteTitle')}>
          <Typography sx={{ whiteSpace: 'pre-line' }}>{note}</Typography>
        </Part>
      )}
      <Acknowledge alarm={alarm} />
      <Part title={words('steps.title')}>
        <ol>
          {alarm.steps.map(({ at: told, rung, to, channel }) => (
            <li key={`${told} ${rung} ${to} ${channel}`}>
              {when(told)}: {words(`steps.${rung}`, { who: to ?? '' })}, {words(`steps.${channel}`)}
            </li>
          ))}
        </ol>
      </Part>
    </Page>
  );
}

function Contact({ contact }: Pick<Alarm, 'contact'>) {
  const words = useWords();
  const say = (key: string, more?: object) => words(`contact.${key}`, more);
  return (
    <Part title={say('title')}>
      {!contact && <Typography>{say('none')}</Typography>}
      {contact && (
        <>
          <Typography>
            {say(`how.${contact.how}`)} {say(contact.mayLeaveMessage ? 'message' : 'noMessage')}
          </Typography>
          {contact.when && <Typography>{say('when', { when: contact.when })}</Typography>}
          {contact.whoElseReads && <Typography>{say('reads', { who: contact.whoElseReads })}</Typography>}
        </>
      )}
    </Part>
  );
}

function Asked({ alarm: { asked, asksOf, isOnPaper, coupleId } }: { alarm: Alarm }) {
  const words = useWords();
  const language = useLanguage();
  const say = (key: string, more?: object) => words(`asked.${key}`, more);
  const title = asked && inWords(asked.title, language);
  return (
    <Part title={say('title')}>
      <Typography>
        {say(asksOf)} {isOnPaper && say('paper')}
      </Typography>
      {asked && (
        <Typography sx={{ mt: 2 }}>
          {asked.item ? say('item', { title, item: asked.item }) : title}
          {asked.prompt && `: ${inWords(asked.prompt, language)}`}
        </Typography>
      )}
      {!asked && (
        <Typography color="textSecondary" sx={{ mt: 2 }}>
          {say('less')}
        </Typography>
      )}
      {coupleId && (
        <Link component={RouterLink} to={`/couples/${coupleId}/show`} sx={{ display: 'inline-block', mt: 2 }}>
          {say('more')}
        </Link>
      )}
    </Part>
  );
}

function Acknowledge({ alarm: { alarmId, acknowledgedAt, note } }: { alarm: Alarm }) {
  const words = useWords();
  const acknowledge = useAct('acknowledgeAlarm');
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState(note ?? '');
  const send = () =>
    acknowledge.mutate({ params: { alarmId }, body: { note: text } }, { onSuccess: () => setIsOpen(false) });
  return (
    <>
      <Button
        variant={acknowledgedAt ? 'text' : 'contained'}
        onClick={() => setIsOpen(true)}
        sx={{ mt: 4, mb: 8 }}
      >
        {words(acknowledgedAt ? 'change' : 'acknowledge')}
      </Button>
      <Ask
        isOpen={isOpen}
        title={words('acknowledgeTitle')}
        verb={words(acknowledgedAt ? 'keep' : 'acknowledge')}
        isBusy={acknowledge.isPending}
        onYes={send}
        onClose={() => setIsOpen(false)}
      >
        <TextField
          label={words('noteTitle')}
          helperText={words('noteHelp')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          multiline
          minRows={3}
          slotProps={{ htmlInput: { maxLength: 1000 } }}
        />
      </Ask>
    </>
  );
}

import { Box, Button, Link, List, ListItem, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useAsk } from '../data/ask.ts';
import type { Got } from '../data/client.ts';
import { usePracticeZone } from '../data/me.ts';
import { WaitingAlarms } from '../resources/alarms/Waiting.tsx';
import { Answered, Empty } from '../ui/Answered.tsx';
import { Page, Part } from '../ui/Page.tsx';
import { useRoomView } from '../ui/roomView.ts';
import { dayIn, dayText, daysBetween, timeText } from '../ui/when.ts';
import { namesText, useLanguage } from '../ui/words.ts';

type Desk = Got<'today'>;

/** The day in order: who asked for something, who comes, what waits to be read, and who went quiet. */
export function Today() {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  const desk = useAsk('today');
  const [isRoomView] = useRoomView();
  const day = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: zone,
  }).format(new Date());
  return (
    <Page title={translate('today.title')} lead={day} narrow>
      <Answered query={desk}>
        {(today) => (
          <>
            {!isRoomView && <WaitingAlarms />}
            {today.requestsWaiting > 0 && !isRoomView && <Requests count={today.requestsWaiting} />}
            <Appointments today={today} />
            {!isRoomView && <OfEach today={today} />}
          </>
        )}
      </Answered>
    </Page>
  );
}

/** What comes from one of the two alone: not while a couple looks on. */
function OfEach({ today }: { today: Desk }) {
  return (
    <>
      <Waiting words={today.wordsWaiting} />
      <Questions
        word="quiet"
        couples={today.quiet.map(({ lastHeardOn, ...couple }) => ({ ...couple, day: lastHeardOn }))}
      />
      <Questions
        word="notJoined"
        couples={today.notJoined.map(({ since, ...couple }) => ({ ...couple, day: since }))}
      />
    </>
  );
}

function Requests({ count }: { count: number }) {
  const translate = useTranslate();
  return (
    <Box sx={{ mb: 8 }}>
      <Button component={RouterLink} to="/requests" variant="outlined" color="warning">
        {translate('today.requests', { smart_count: count })}
      </Button>
    </Box>
  );
}

function Appointments({ today }: { today: Desk }) {
  const { appointments } = today;
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  const [isRoomView] = useRoomView();
  const isOf = (couples: { coupleId: string }[], coupleId: string) =>
    couples.some((one) => one.coupleId === coupleId);
  const stateOf = ({
    coupleId,
    minutes,
    openTasks,
    wordsWaiting,
    asksAgain,
  }: Desk['appointments'][number]) => [
    translate('today.minutes', { count: minutes }),
    openTasks ? translate('today.openTasks', { smart_count: openTasks }) : translate('today.nothingOpen'),
    ...(isOf(today.notJoined, coupleId) ? [translate('today.oneAway')] : []),
    // What comes from one of the two alone: not while the couple looks on.
    ...(!isRoomView && isOf(today.quiet, coupleId) ? [translate('today.isQuiet')] : []),
    ...(!isRoomView && wordsWaiting > 0 ? [translate('today.unread')] : []),
    ...(!isRoomView && asksAgain ? [translate('today.asksAgain')] : []),
  ];
  if (!appointments.length)
    return (
      <Part title={translate('today.appointments')}>
        <Empty>{translate('today.free')}</Empty>
      </Part>
    );
  return (
    <Part title={translate('today.appointments')}>
      <List disablePadding>
        {appointments.map((appointment) => {
          const { appointmentId, coupleId, startsAt } = appointment;
          const names = namesText(appointment.names, language);
          return (
            <ListItem key={appointmentId} disableGutters divider sx={{ gap: 4, py: 3, flexWrap: 'wrap' }}>
              <Typography
                variant="h3"
                component="span"
                sx={{ width: '5.5rem', fontVariantNumeric: 'tabular-nums' }}
              >
                <time dateTime={startsAt}>{timeText(startsAt, language, zone)}</time>
              </Typography>
              <Box sx={{ flex: 1, minWidth: '12rem' }}>
                <Link
                  component={RouterLink}
                  to={`/couples/${coupleId}/show`}
                  color="textPrimary"
                  sx={{ fontWeight: 700 }}
                >
                  {names}
                </Link>
                <Typography variant="body2" color="textSecondary">
                  {stateOf(appointment).join(' · ')}
                </Typography>
              </Box>
              <Stack direction="row" sx={{ gap: 1 }}>
                <Button
                  component={RouterLink}
                  to={`/couples/${coupleId}/brief`}
                  variant="outlined"
                  aria-label={translate('today.readBriefOf', { names })}
                >
                  {translate('today.readBrief')}
                </Button>
                <Button
                  component={RouterLink}
                  to={`/couples/${coupleId}/assign`}
                  aria-label={translate('today.assignTo', { names })}
                >
                  {translate('today.assign')}
                </Button>
              </Stack>
            </ListItem>
          );
        })}
      </List>
    </Part>
  );
}

function Waiting({ words }: { words: Desk['wordsWaiting'] }) {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  const age = (day: string) => {
    const days = daysBetween(day, dayIn(zone));
    return days > 0 ? translate('today.oldest', { smart_count: days }) : translate('today.sinceToday');
  };
  if (!words.length) return null;
  return (
    <Part title={translate('today.waiting')} lead={translate('today.waitingLead')}>
      <List disablePadding>
        {words.map(({ coupleId, names, oldestOn }) => (
          <ListItem
            key={coupleId}
            disableGutters
            divider
            sx={{ gap: 4, py: 2.5, justifyContent: 'space-between' }}
          >
            <Link component={RouterLink} to={`/couples/${coupleId}/brief`} color="textPrimary">
              {namesText(names, language)}
            </Link>
            <Typography variant="body2" color="textSecondary">
              {age(oldestOn)}
            </Typography>
          </ListItem>
        ))}
      </List>
    </Part>
  );
}

type Question = { coupleId: string; names: string[]; day: string | null };

/** Silence is not a fault: it is put as a question, with the couple one tap away. */
function Questions({ word, couples }: { word: 'quiet' | 'notJoined'; couples: Question[] }) {
  const translate = useTranslate();
  const language = useLanguage();
  if (!couples.length) return null;
  return (
    <Part title={translate(`today.${word}.title`)}>
      <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0, gap: 3 }}>
        {couples.map(({ coupleId, names, day }) => (
          <Typography component="li" key={coupleId} sx={{ maxWidth: '68ch' }}>
            <Link component={RouterLink} to={`/couples/${coupleId}/show`}>
              {namesText(names, language)}
            </Link>
            {': '}
            {day
              ? translate(`today.${word}.since`, { day: dayText(day, language) })
              : translate(`today.${word}.never`)}
            {word === 'notJoined' && <WaysOn coupleId={coupleId} />}
          </Typography>
        ))}
      </Stack>
    </Part>
  );
}

/** Two ways to go on while one is not there: neither waits for the other. */
function WaysOn({ coupleId }: { coupleId: string }) {
  const translate = useTranslate();
  return (
    <Stack component="span" direction="row" sx={{ gap: 4, flexWrap: 'wrap', mt: 1 }}>
      <Link component={RouterLink} to={`/couples/${coupleId}/show`}>
        {translate('today.notJoined.invite')}
      </Link>
      <Link component={RouterLink} to={`/couples/${coupleId}/assign?program=my-side`}>
        {translate('today.notJoined.alone')}
      </Link>
    </Stack>
  );
}

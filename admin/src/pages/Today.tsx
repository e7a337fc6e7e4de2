import { Box, Button, Link, List, ListItem, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useAsk } from '../data/ask.ts';
import type { Got } from '../data/client.ts';
import { usePracticeZone } from '../data/me.ts';
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
            {today.requestsWaiting > 0 && !isRoomView && <Requests count={today.requestsWaiting} />}
            <Appointments appointments={today.appointments} />
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

function Appointments({ appointments }: { appointments: Desk['appointments'] }) {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  const [isRoomView] = useRoomView();
  if (!appointments.length)
    return (
      <Part title={translate('today.appointments')}>
        <Empty>{translate('today.free')}</Empty>
      </Part>
    );
  return (
    <Part title={translate('today.appointments')}>
      <List disablePadding>
        {appointments.map(
          ({ appointmentId, coupleId, names, startsAt, minutes, wordsWaiting, openTasks }) => (
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
                  {namesText(names, language)}
                </Link>
                <Typography variant="body2" color="textSecondary">
                  {translate('today.minutes', { count: minutes })} ·{' '}
                  {openTasks
                    ? translate('today.openTasks', { smart_count: openTasks })
                    : translate('today.nothingOpen')}
                  {wordsWaiting > 0 && !isRoomView && ` · ${translate('today.unread')}`}
                </Typography>
              </Box>
              <Button
                component={RouterLink}
                to={`/couples/${coupleId}/brief`}
                variant="outlined"
                aria-label={translate('today.readBriefOf', { names: namesText(names, language) })}
              >
                {translate('today.readBrief')}
              </Button>
            </ListItem>
          ),
        )}
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
          </Typography>
        ))}
      </Stack>
    </Part>
  );
}

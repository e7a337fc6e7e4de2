import { Box, Button, Link, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useAsk } from '../../data/ask.ts';
import type { Got } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { AppointmentForm } from '../../resources/appointments/AppointmentForm.tsx';
import { Steps } from '../../resources/appointments/Steps.tsx';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { OneOf } from '../../ui/OneOf.tsx';
import { Page } from '../../ui/Page.tsx';
import { useRoomView } from '../../ui/roomView.ts';
import { addDays, dayIn, dayText, timeText } from '../../ui/when.ts';
import { namesText, useLanguage } from '../../ui/words.ts';
import { mondayOf, weekdayText } from './week.ts';

type Meeting = Got<'allAppointments'>['appointments'][number];
type View = 'week' | 'list';
const spans = { week: 7, list: 28 };

/** Every couple's appointments on the practice's clock: a week at a glance, or four weeks as a list. */
export function Calendar() {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  const [view, setView] = useState<View>('week');
  const [from, setFrom] = useState(() => mondayOf(dayIn(zone)));
  const [adding, setAdding] = useState<string | null>(null);
  const [isRoomView] = useRoomView();
  const days = Array.from({ length: spans[view] }, (_, place) => addDays(from, place));
  const until = addDays(from, spans[view]);
  const query = useAsk('allAppointments', { query: { from, until } });
  const words = (key: string, more = {}) => translate(`calendar.${key}`, more);
  return (
    <Page
      title={words('title')}
      lead={translate('resources.appointments.zone', { zone: zone.replaceAll('_', ' ') })}
      actions={
        <>
          <Button component={RouterLink} to="/calendar/sources" variant="outlined">
            {words('sources')}
          </Button>
          <Button variant="contained" onClick={() => setAdding('')}>
            {translate('resources.appointments.add')}
          </Button>
        </>
      }
    >
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 2, mb: 5, ml: { xs: -4, md: 0 }, alignItems: 'center' }}>
        <Button onClick={() => setFrom(addDays(from, -spans[view]))}>{words('earlier')}</Button>
        <Button onClick={() => setFrom(mondayOf(dayIn(zone)))}>{words('today')}</Button>
        <Button onClick={() => setFrom(until)}>{words('later')}</Button>
        <Typography variant="h3" component="p" aria-live="polite" sx={{ mx: { xs: 4, md: 3 }, flexGrow: 1 }}>
          {words('span', { from: dayText(from, language), until: dayText(addDays(until, -1), language) })}
        </Typography>
        <OneOf
          label={words('view')}
          value={view}
          options={[
            ['week', words('week')],
            ['list', words('list')],
          ]}
          onPick={setView}
        />
      </Stack>
      <Answered query={query}>
        {({ appointments }) => {
          const shown = appointments.filter(({ personId }) => !personId || !isRoomView);
          const on = (day: string) => shown.filter(({ startsAt }) => dayIn(zone, new Date(startsAt)) === day);
          if (view === 'list' && !shown.length) return <Empty>{words('none')}</Empty>;
          return (
            <Box
              sx={
                view === 'week'
                  ? { display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: 'repeat(7, minmax(0, 1fr))' } }
                  : {}
              }
            >
              {days
                .filter((day) => view === 'week' || on(day).length)
                .map((day) => (
                  <Day
                    key={day}
                    day={day}
                    isToday={day === dayIn(zone)}
                    meetings={on(day)}
                    isNarrow={view === 'week'}
                    onAdd={() => setAdding(day)}
                  />
                ))}
            </Box>
          );
        }}
      </Answered>
      {adding !== null && (
        <AppointmentForm {...(adding ? { day: adding } : {})} onClose={() => setAdding(null)} />
      )}
    </Page>
  ); // prettier-ignore
}

type DayProps = { day: string; isToday: boolean; isNarrow: boolean; meetings: Meeting[]; onAdd: () => void };

function Day({ day, isToday, isNarrow, meetings, onAdd }: DayProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const name = dayText(day, language);
  return (
    <Box
      component="section"
      aria-label={name}
      sx={{ minHeight: { md: isNarrow ? '14rem' : 0 }, borderTop: 2, borderColor: isToday ? 'primary.main' : 'divider', pt: 1, pb: meetings.length ? 4 : 0 }}
    >
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', mb: 1 }}>
        <Typography variant="h3" component="h2" {...(isToday ? { 'aria-current': 'date' as const } : {})}>
          <Box component="span" sx={isNarrow ? { display: { md: 'none' } } : {}}>
            {name}
          </Box>
          {isNarrow && (
            <Box component="span" sx={{ display: { xs: 'none', md: 'inline' } }}>
              {weekdayText(day, language)}
            </Box>
          )}
        </Typography>
        {!meetings.length && (
          <Typography variant="body2" color="textSecondary" sx={{ ml: 3, flexGrow: 1, display: { md: isNarrow ? 'none' : 'block' } }}>
            {translate('calendar.free')}
          </Typography>
        )}
        <Button
          onClick={onAdd}
          aria-label={translate('calendar.addOn', { day: name })}
          sx={{ minWidth: 40, px: 1 }}
        >
          +
        </Button>
      </Stack>
      {!meetings.length && isNarrow && (
        <Typography variant="body2" color="textSecondary" sx={{ display: { xs: 'none', md: 'block' } }}>
          {translate('calendar.free')}
        </Typography>
      )}
      <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0, gap: 2 }}>
        {meetings.map((meeting) => (
          <Item key={meeting.appointmentId} meeting={meeting} isNarrow={isNarrow} />
        ))}
      </Stack>
    </Box>
  ); // prettier-ignore
}

function Item({ meeting, isNarrow }: { meeting: Meeting; isNarrow: boolean }) {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  const { coupleId, names, startsAt, minutes, isCancelled } = meeting;
  const who = meeting.with
    ? translate('resources.appointments.alone', { name: meeting.with })
    : namesText(names, language);
  return (
    <Box
      component="li"
      sx={{ borderLeft: 3, borderColor: isCancelled ? 'divider' : meeting.with ? 'info.main' : 'primary.main', pl: 2, py: 1, display: isNarrow ? 'block' : 'flex', gap: 4, flexWrap: 'wrap', alignItems: 'center' }}
    >
      <Typography component="div" sx={{ fontVariantNumeric: 'tabular-nums', textDecoration: isCancelled ? 'line-through' : 'none' }}>
        <time dateTime={startsAt}>{timeText(startsAt, language, zone)}</time>
        <Box component="span" sx={{ color: 'text.secondary', display: isNarrow ? { md: 'block' } : 'inline' }}>
          <Box component="span" sx={{ display: isNarrow ? { md: 'none' } : 'inline' }}>{' · '}</Box>
          {translate('resources.appointments.minutes', { count: minutes })}
        </Box>
      </Typography>
      <Link component={RouterLink} to={`/couples/${coupleId}/brief`} color="textPrimary" sx={{ fontWeight: 700, display: 'inline-block', py: 1 }}>
        {who}
      </Link>
      {isCancelled && (
        <Typography variant="body2" color="textSecondary">
          {translate('resources.appointments.cancelled')}
        </Typography>
      )}
      <Steps coupleId={coupleId} appointment={meeting} isNarrow={isNarrow} />
    </Box>
  ); // prettier-ignore
}

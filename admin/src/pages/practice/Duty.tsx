import { Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { weekdays } from '@usward/exercises';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Got } from '../../data/client.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';
import { dayIn, dayText, momentText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';

type Duty = Got<'duty'>;
type Window = Duty['weekly'][number];
/** A Monday, to name the days of the week by. */
const aMonday = Date.UTC(2024, 0, 1, 12);
const nameOf = (day: string, language: string) =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    aMonday + weekdays.indexOf(day as Window['day']) * 86_400_000,
  );

/** When somebody is there for an alarm, and who: a week, and the days on which it is otherwise. */
export function Duty({ mayChange }: { mayChange: boolean }) {
  const translate = useTranslate();
  const query = useAsk('duty');
  return (
    <Part title={translate('practice.duty.title')} lead={translate('practice.duty.lead')}>
      <Answered query={query}>
        {(duty) => (
          <>
            <Now duty={duty} />
            {mayChange ? (
              <Inputs key={JSON.stringify([duty.weekly, duty.days])} duty={duty} />
            ) : (
              <Plain duty={duty} />
            )}
          </>
        )}
      </Answered>
    </Part>
  );
}

function Now({ duty: { coveredUntil, timeZone } }: { duty: Duty }) {
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <Typography role="status" sx={{ mb: 3 }}>
      {coveredUntil
        ? translate('practice.duty.coveredUntil', { when: momentText(coveredUntil, language, timeZone) })
        : translate('practice.duty.notCovered')}
    </Typography>
  );
}

function Plain({ duty: { weekly, days, people } }: { duty: Duty }) {
  const translate = useTranslate();
  const language = useLanguage();
  const who = (personId: string) => people.find((one) => one.personId === personId)?.displayName ?? '';
  if (!weekly.length && !days.length) return <Empty>{translate('practice.duty.none')}</Empty>;
  const line = ({ from, until, personId }: { from: string; until: string; personId: string }) =>
    `${from}–${until}, ${who(personId)}`;
  return (
    <ul>
      {weekdays.map((day) => {
        const hours = weekly.filter((one) => one.day === day);
        return (
          hours.length > 0 && <li key={day}>{`${nameOf(day, language)}: ${hours.map(line).join(' · ')}`}</li>
        );
      })}
      {days.map(({ on, windows }) => (
        <li key={on}>
          {`${dayText(on, language)}: ${windows.length ? windows.map(line).join(' · ') : translate('practice.duty.off')}`}
        </li>
      ))}
    </ul>
  );
}

type Row = Omit<Window, 'day'> & {
  key: string;
  day: Window['day'] | null;
  on: string | null;
  isOff: boolean;
};
const newRow = (more: Partial<Row>): Row => ({
  key: crypto.randomUUID(), day: null, on: null, isOff: false, from: '09:00', until: '17:00', personId: '', ...more,
}); // prettier-ignore

function Inputs({ duty }: { duty: Duty }) {
  const translate = useTranslate();
  const notify = useNotify();
  const change = useAct('changeDuty');
  const [rows, setRows] = useState<Row[]>(() => [
    ...duty.weekly.map((one) => newRow(one)),
    ...duty.days.flatMap(({ on, windows }) =>
      windows.length ? windows.map((one) => newRow({ ...one, on })) : [newRow({ on, isOff: true })],
    ),
  ]);
  const [first] = duty.people;
  const words = (key: string) => translate(`practice.duty.${key}`);
  const set = (key: string, more: Partial<Row>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...more } : row)));
  const add = (more: Partial<Row>) =>
    setRows([...rows, newRow({ personId: first?.personId ?? '', ...more })]);
  const save = () => {
    const hours = ({ from, until, personId }: Row) => ({ from, until, personId });
    const dated = [...new Set(rows.flatMap(({ on }) => on ?? []))];
    const body = {
      weekly: rows.flatMap((row) => (row.day ? [{ ...hours(row), day: row.day }] : [])),
      days: dated.map((on) => ({
        on,
        windows: rows.filter((row) => row.on === on && !row.isOff).map(hours),
      })),
    };
    change.mutate({ body }, { onSuccess: () => notify('app.saved') });
  };
  return (
    <Stack
      component="form"
      sx={{ gap: 4 }}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {rows.length === 0 && <Empty>{words('none')}</Empty>}
      {rows.map((row) => (
        <Line
          key={row.key}
          row={row}
          people={duty.people}
          onSet={(more) => set(row.key, more)}
          onDrop={() => setRows(rows.filter(({ key }) => key !== row.key))}
        />
      ))}
      <Stack direction="row" sx={{ columnGap: 2, flexWrap: 'wrap', ml: -4 }}>
        <Button onClick={() => add({ day: 'MO' })}>{words('addWeekly')}</Button>
        <Button onClick={() => add({ on: dayIn(duty.timeZone) })}>{words('addDay')}</Button>
        <Button onClick={() => add({ on: dayIn(duty.timeZone), isOff: true })}>{words('addOff')}</Button>
      </Stack>
      <Button type="submit" variant="outlined" disabled={change.isPending} sx={{ alignSelf: 'flex-start' }}>
        {words('keep')}
      </Button>
    </Stack>
  );
}

function Line({
  row,
  people,
  onSet,
  onDrop,
}: {
  row: Row;
  people: Duty['people'];
  onSet: (more: Partial<Row>) => void;
  onDrop: () => void;
}) {
  const translate = useTranslate();
  const language = useLanguage();
  const words = (key: string) => translate(`practice.duty.${key}`);
  const shrink = { inputLabel: { shrink: true } };
  return (
    <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
      {row.day ? (
        <TextField
          select
          label={words('day')}
          value={row.day}
          onChange={(event) => onSet({ day: event.target.value as Window['day'] })}
          sx={{ width: '10rem' }}
        >
          {weekdays.map((day) => (
            <MenuItem key={day} value={day}>
              {nameOf(day, language)}
            </MenuItem>
          ))}
        </TextField>
      ) : (
        <TextField
          type="date"
          label={words('date')}
          value={row.on ?? ''}
          required
          onChange={(event) => onSet({ on: event.target.value })}
          sx={{ width: '10rem' }}
          slotProps={shrink}
        />
      )}
      {row.isOff ? (
        <Typography sx={{ flex: 1 }}>{words('off')}</Typography>
      ) : (
        <>
          <TextField
            type="time"
            label={words('from')}
            value={row.from}
            required
            onChange={(event) => onSet({ from: event.target.value })}
            sx={{ width: '8rem' }}
            slotProps={shrink}
          />
          <TextField
            type="time"
            label={words('until')}
            value={row.until}
            required
            onChange={(event) => onSet({ until: event.target.value })}
            sx={{ width: '8rem' }}
            slotProps={shrink}
          />
          <TextField
            select
            label={words('who')}
            value={row.personId}
            onChange={(event) => onSet({ personId: event.target.value })}
            sx={{ width: '12rem' }}
          >
            {people.map(({ personId, displayName }) => (
              <MenuItem key={personId} value={personId}>
                {displayName}
              </MenuItem>
            ))}
          </TextField>
        </>
      )}
      <Button
        onClick={onDrop}
        aria-label={`${words('drop')}: ${row.day ? nameOf(row.day, language) : (row.on ?? '')}`}
      >
        {words('drop')}
      </Button>
    </Stack>
  );
}

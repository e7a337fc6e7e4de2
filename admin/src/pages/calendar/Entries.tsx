import { Box, Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Got, Sent } from '../../data/client.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { CouplePicker, type Picked } from '../../ui/CouplePicker.tsx';
import { Page, Part } from '../../ui/Page.tsx';
import { momentText } from '../../ui/when.ts';
import { namesText, useLanguage } from '../../ui/words.ts';

type Listed = Got<'calendarEntries'>;
type Entry = Listed['entries'][number];
type As = NonNullable<Sent<'decideEntries'>['body']>['decisions'][number]['as'];
type Couple = Listed['couples'][number];
type Shown = Pick<Entry, 'key' | 'count' | 'next' | 'as'>;

/** Whose appointments these are: asked once for all that are called so. */
export function Entries() {
  const translate = useTranslate();
  const { calendarId = '' } = useParams();
  const query = useAsk('calendarEntries', { params: { calendarId } });
  const decide = useAct('decideEntries');
  const words = (key: string) => translate(`calendar.entry.${key}`);
  const say = (decisions: { key: string; as: As }[]) =>
    decide.mutate({ params: { calendarId }, body: { decisions } });
  return (
    <Page
      narrow
      title={words('title')}
      lead={words('lead')}
      actions={
        <Button component={RouterLink} to="/calendar/sources" variant="outlined">
          {words('back')}
        </Button>
      }
    >
      <Answered query={query}>
        {({ entries, couples, timeZone }) => {
          const open = entries.filter(({ as }) => !as);
          const sure = open.filter(({ mayBe }) => mayBe.length === 1);
          const about = { couples, timeZone, isBusy: decide.isPending, onSay: say };
          return (
            <>
              {!entries.length && <Empty>{words('none')}</Empty>}
              {sure.length > 1 && (
                <Button
                  variant="contained"
                  disabled={decide.isPending}
                  sx={{ mb: 6 }}
                  onClick={() => say(sure.map(({ key, mayBe }) => ({ key, as: { kind: 'couple', coupleId: mayBe[0] ?? '' } })))}
                >
                  {translate('calendar.entry.allSuggested', { smart_count: sure.length })}
                </Button>
              )}
              <Asked title={words('open')} entries={open} {...about} />
              <Asked title={words('done')} entries={entries.filter(({ as }) => as)} {...about} />
            </>
          );
        }}
      </Answered>
    </Page>
  ); // prettier-ignore
}

type About = {
  couples: Couple[];
  timeZone: string;
  isBusy: boolean;
  onSay: (decisions: { key: string; as: As }[]) => void;
};

function Asked({ title, entries, ...about }: { title: string; entries: Entry[] } & About) {
  if (!entries.length) return null;
  return (
    <Part title={title}>
      <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0, gap: 5 }}>
        {entries.map((entry) => (
          <One key={entry.key} entry={entry} {...about} />
        ))}
      </Stack>
    </Part>
  );
}

function One({ entry, ...about }: { entry: Entry } & About) {
  const translate = useTranslate();
  const [isApart, setIsApart] = useState(false);
  const words = (key: string) => translate(`calendar.entry.${key}`);
  const title = entry.title === null ? null : entry.title || words('untitled');
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', pt: 3 }}>
      <Answer shown={entry} title={title} guests={entry.guests} mayBe={entry.mayBe} {...about} />
      {entry.series.length > 1 && (
        <Button onClick={() => setIsApart(!isApart)} aria-expanded={isApart} sx={{ ml: -4 }}>
          {words(isApart ? 'together' : 'apart')}
        </Button>
      )}
      {isApart && (
        <Stack component="ul" sx={{ listStyle: 'none', pl: 4, m: 0, gap: 3 }}>
          {entry.series.map((one) => (
            <li key={one.key}>
              <Answer shown={one} title={null} guests={[]} mayBe={entry.mayBe} {...about} />
            </li>
          ))}
        </Stack>
      )}
    </Box>
  );
}

/** How it is called and when, and who comes. */
function Answer({
  shown,
  title,
  guests,
  mayBe,
  couples,
  timeZone,
  isBusy,
  onSay,
}: { shown: Shown; title: string | null; guests: string[]; mayBe: string[] } & About) {
  const translate = useTranslate();
  const language = useLanguage();
  const words = (key: string, more = {}) => translate(`calendar.entry.${key}`, more);
  const { key, count, next, as } = shown;
  const coupleId = as && as.kind !== 'none' ? as.coupleId : '';
  const couple = couples.find((one) => one.coupleId === coupleId);
  const namesOf = (one?: Couple) => one?.partners.map(({ displayName }) => displayName) ?? [];
  const nameOf = (id: string) => namesText(namesOf(couples.find((one) => one.coupleId === id)), language);
  const pick = (picked: Pick<Picked, 'coupleId'> | null) =>
    onSay([{ key, as: picked && { kind: 'couple', coupleId: picked.coupleId } }]);
  const when = words('when', { smart_count: count, next: momentText(next, language, timeZone) });
  return (
    <Stack sx={{ gap: 2 }}>
      <Box>
        {title !== null && (
          <Typography variant="h3" component="p" sx={{ overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
        )}
        <Typography variant="body2" color="textSecondary">
          {when}
          {guests.length > 0 && ` · ${guests.join(', ')}`}
        </Typography>
      </Box>
      <Stack direction="row" sx={{ gap: 3, flexWrap: 'wrap', alignItems: 'center' }}>
        {!as &&
          mayBe.map((id) => (
            <Button key={id} variant="outlined" disabled={isBusy} onClick={() => pick({ coupleId: id })}>
              {words('itIs', { names: nameOf(id) })}
            </Button>
          ))}
        {as?.kind !== 'none' && (
          <CouplePicker
            label={words('who')}
            value={couple ? { coupleId, names: namesOf(couple) } : null}
            disabled={isBusy}
            onPick={pick}
          />
        )}
        {as?.kind === 'none' && <Typography>{words('nobody')}</Typography>}
        {!coupleId && (
          <Button disabled={isBusy} onClick={() => onSay([{ key, as: as ? null : { kind: 'none' } }])}>
            {words(as ? 'sayAgain' : 'nobody')}
          </Button>
        )}
        {couple && <Who couple={couple} as={as} isBusy={isBusy} onSay={(now) => onSay([{ key, as: now }])} />}
      </Stack>
    </Stack>
  ); // prettier-ignore
}

/** Both, or one of them alone: then neither of their screens knows of it. */
function Who({
  couple: { coupleId, partners },
  as,
  isBusy,
  onSay,
}: {
  couple: Couple;
  as: Entry['as'];
  isBusy: boolean;
  onSay: (as: As) => void;
}) {
  const translate = useTranslate();
  const value = as?.kind === 'one' ? as.personId : 'both';
  return (
    <TextField
      select
      label={translate('resources.appointments.withWhom')}
      value={value}
      disabled={isBusy}
      onChange={({ target }) =>
        onSay(
          target.value === 'both'
            ? { kind: 'couple', coupleId }
            : { kind: 'one', coupleId, personId: target.value },
        )
      }
      sx={{ width: '12rem', maxWidth: '100%' }}
    >
      <MenuItem value="both">{translate('resources.appointments.both')}</MenuItem>
      {partners.map(({ personId, displayName }) => (
        <MenuItem key={personId} value={personId}>
          {translate('resources.appointments.alone', { name: displayName })}
        </MenuItem>
      ))}
    </TextField>
  );
}

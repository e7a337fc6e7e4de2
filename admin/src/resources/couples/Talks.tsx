import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useAsk } from '../../data/ask.ts';
import type { Couple, FeltHeard, Talk } from '../../data/client.ts';
import { Problem } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';
import { useRoomView } from '../../ui/roomView.ts';
import { RowsOrCards, type Column } from '../../ui/Rows.tsx';
import { dayText } from '../../ui/when.ts';
import { inWords, useLanguage } from '../../ui/words.ts';

/** Fewer than this say next to nothing, and the page says so. */
const few = 5;

/**
 * Listening talks over time: their length, whose the turns were, what came across at the first try, pauses never by person.
 * No verdict stands here. Whose the turns were, and what each felt, is for the therapist alone.
 */
export function Talks({ couple: { coupleId } }: { couple: Couple }) {
  const translate = useTranslate();
  const [isRoomView] = useRoomView();
  const { data, error, refetch } = useAsk('dialogues', { params: { coupleId } });
  if (error && !data) return <Problem refusal={error} again={refetch} />;
  if (!data) return null;
  const { dialogues } = data;
  const feltHeard = isRoomView ? [] : data.feltHeard.filter(({ answers }) => answers.length);
  if (!dialogues.length && !feltHeard.length) return null;
  return (
    <Part
      title={translate('resources.couples.talks.title')}
      lead={translate(
        dialogues.length < few ? 'resources.couples.talks.leadFew' : 'resources.couples.talks.lead',
      )}
    >
      {dialogues.length > 0 && <Talked talks={dialogues} isRoomView={isRoomView} />}
      {feltHeard.map((one) => (
        <Felt key={one.personId} felt={one} />
      ))}
    </Part>
  );
}

function Talked({ talks, isRoomView }: { talks: Talk[]; isRoomView: boolean }) {
  const translate = useTranslate();
  const language = useLanguage();
  const say = (key: string, options?: object) => translate(`resources.couples.talks.${key}`, options);
  const alone: Column<Talk>[] = [
    { label: say('turns'), cell: ({ floor }) => <Balance floor={floor} /> },
    { label: say('ended'), cell: ({ ended }) => say(`endedHow.${ended}`) },
  ];
  const columns: Column<Talk>[] = [
    { label: say('on'), cell: ({ on }) => dayText(on, language) },
    {
      label: say('length'),
      cell: ({ minutes, mode }) =>
        [say('minutes', { count: minutes }), ...(mode === 'one-phone' ? [say('onePhone')] : [])].join(', '),
    },
    ...(isRoomView ? [] : alone.slice(0, 1)),
    {
      label: say('first'),
      cell: ({ answered, confirmedAtFirst, keptForAppointment }) =>
        [
          ...(answered ? [say('firstOf', { first: confirmedAtFirst, all: answered })] : ['–']),
          ...(keptForAppointment ? [say('kept', { smart_count: keptForAppointment })] : []),
        ].join(', '),
    },
    { label: say('pauses'), cell: ({ pauses }) => pauses },
    ...(isRoomView ? [] : alone.slice(1)),
  ];
  return (
    <RowsOrCards label={say('title')} columns={columns} rows={talks} keyOf={(talk) => JSON.stringify(talk)} />
  );
}

/** How the turns were shared, as a bar and in words. Neither end of it is the right one. */
function Balance({ floor }: { floor: Talk['floor'] }) {
  const translate = useTranslate();
  const all = floor.reduce((sum, { minutes }) => sum + minutes, 0);
  const share = (minutes: number) => (all ? minutes / all : 1 / floor.length);
  return (
    <Box sx={{ minWidth: { md: '11rem' } }}>
      <Box
        aria-hidden="true"
        sx={{ display: 'flex', gap: '2px', height: 8, mb: 1, '& > *': { minWidth: 2, borderRadius: 1 } }}
      >
        {floor.map(({ personId, minutes }, at) => (
          <Box
            key={personId}
            sx={{
              flex: `${share(minutes)} 1 0`,
              border: 1,
              borderColor: 'text.secondary',
              bgcolor: at === 0 ? 'text.secondary' : 'transparent',
            }}
          />
        ))}
      </Box>
      {floor.map(({ personId, displayName, turns, minutes }) => (
        <Typography key={personId} variant="body2">
          {translate('resources.couples.talks.turnsOf', { name: displayName, smart_count: turns, minutes })}
        </Typography>
      ))}
    </Box>
  );
}

/** What one of them told the therapist on the day after, newest first. */
function Felt({ felt: { displayName, answers } }: { felt: FeltHeard }) {
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <Box component="section" sx={{ mt: 5, maxWidth: '68ch' }}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {translate('resources.couples.talks.felt', { name: displayName })}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 0, listStyle: 'none' }}>
        {answers.map(({ on, words, own }, at) => (
          <Typography key={`${on} ${at}`} component="li" sx={{ mb: 1 }}>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {dayText(on, language)}:{' '}
            </Box>
            {[...words.map((one) => inWords(one, language)), ...(own ? [`“${own}”`] : [])].join(' · ')}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}

import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useAct } from '../../data/ask.ts';
import type { Assignment, Couple, Got, Occurrence } from '../../data/client.ts';
import { Ask } from '../../ui/Ask.tsx';
import { useRoomView } from '../../ui/roomView.ts';
import { dayText, momentText } from '../../ui/when.ts';
import { inWords, useLanguage } from '../../ui/words.ts';

/** What matters today: what is open, what can still be opened for two, and the next that comes. */
function nearest(occurrences: Occurrence[], isJoint: boolean): Occurrence[] {
  const coming = occurrences.find(({ state }) => state === 'coming');
  const closed = occurrences.filter(({ state }) => isJoint && state === 'closed').at(-1);
  return occurrences.filter((one) => one.state === 'open' || one === coming || one === closed);
}

const line = { display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'center', minHeight: 40 };

/** The due times of an assignment: the nearest, and all behind one tap. It says what opened, never that someone wrote. */
export function Occurrences({ couple, assignment }: { couple: Couple; assignment: Assignment }) {
  const translate = useTranslate();
  const language = useLanguage();
  const [isRoomView] = useRoomView();
  const words = (key: string, options?: object) =>
    translate(`resources.assignments.occurrence.${key}`, options);
  const [isWhole, setIsWhole] = useState(false);
  const isJoint = assignment.variant === 'couple';
  const stateOf = ({ state, isHeld, closesAt }: Occurrence) =>
    isHeld && !isRoomView
      ? words('held')
      : words(`is.${state}`, { when: momentText(closesAt, language, couple.settings.timeZone) });
  const title = inWords(assignment.title, language);
  const { occurrences } = assignment;
  const shown = isWhole ? occurrences : nearest(occurrences, isJoint);
  return (
    <>
      {shown.length > 0 && (
        <Box component="ul" aria-label={title} sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
          {shown.map((occurrence) => (
            <Box component="li" key={occurrence.occurrenceId} sx={line}>
              <Typography component="span" sx={{ width: '7rem' }}>
                {dayText(occurrence.on, language)}
              </Typography>
              <Typography component="span" color="textSecondary" sx={{ mr: 2 }}>
                {stateOf(occurrence)}
              </Typography>
              {isJoint && <Steps coupleId={couple.coupleId} title={title} occurrence={occurrence} />}
            </Box>
          ))}
        </Box>
      )}
      {(isWhole || shown.length < occurrences.length) && (
        <Button
          sx={{ ml: -4 }}
          aria-expanded={isWhole}
          aria-label={`${words('all', { smart_count: occurrences.length })}: ${title}`}
          onClick={() => setIsWhole(!isWhole)}
        >
          {words(isWhole ? 'fewer' : 'all', { smart_count: occurrences.length })}
        </Button>
      )}
    </>
  );
}

function Steps({ coupleId, title, occurrence }: { coupleId: string; title: string; occurrence: Occurrence }) {
  const translate = useTranslate();
  const language = useLanguage();
  const hold = useAct('hold');
  const [isRoomView] = useRoomView();
  const [isAsking, setIsAsking] = useState(false);
  const { occurrenceId, state, isHeld, on } = occurrence;
  const words = (key: string) => translate(`resources.assignments.occurrence.${key}`);
  const about = `${title}, ${dayText(on, language)}`;
  if (state === 'opened' || state === 'withdrawn') return null;
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', ml: { xs: -4, sm: 0 } }}>
      {!isRoomView && state !== 'closed' && (
        <Button
          disabled={hold.isPending}
          onClick={() => hold.mutate({ params: { coupleId, occurrenceId }, body: { isHeld: !isHeld } })}
          aria-label={`${words(isHeld ? 'release' : 'hold')}: ${about}`}
        >
          {words(isHeld ? 'release' : 'hold')}
        </Button>
      )}
      {state !== 'coming' && (
        <Button onClick={() => setIsAsking(true)} aria-label={`${words('open')}: ${about}`}>
          {words('open')}
        </Button>
      )}
      {isAsking && (
        <OpenTogether coupleId={coupleId} occurrenceId={occurrenceId} onClose={() => setIsAsking(false)} />
      )}
    </Stack>
  );
}

/** In the appointment, by the clinician's hand: what both shared opens for both, here and now. */
function OpenTogether({
  coupleId,
  occurrenceId,
  onClose,
}: {
  coupleId: string;
  occurrenceId: string;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const notify = useNotify();
  const open = useAct('openTogether');
  const tell = ({ opened }: Got<'openTogether'>) => {
    notify(
      translate(
        opened ? 'resources.assignments.occurrence.opened' : 'resources.assignments.occurrence.nothing',
      ),
    );
    onClose();
  };
  // What has opened moves to another shelf, and this question with it: only the promise still tells.
  const act = () => open.mutateAsync({ params: { coupleId, occurrenceId } }).then(tell, () => undefined);
  return (
    <Ask
      isOpen
      title={translate('resources.assignments.occurrence.openTitle')}
      verb={translate('resources.assignments.occurrence.openVerb')}
      isBusy={open.isPending}
      onYes={() => void act()}
      onClose={onClose}
    >
      <Typography>{translate('resources.assignments.occurrence.openWhat')}</Typography>
    </Ask>
  );
}

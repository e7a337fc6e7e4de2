import { Box, Button, Stack, Typography } from '@mui/material';
import { topicWords } from '@usward/exercises';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAsk } from '../../data/ask.ts';
import type { Brief, Got } from '../../data/client.ts';
import { ReplyTo } from '../../resources/notes/ReplyTo.tsx';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { dayText } from '../../ui/when.ts';
import { Hours } from './Hours.tsx';
import { useSaid } from './said.ts';
import { inWords, useLanguage } from '../../ui/words.ts';

/** A door of its own: what each told of the hours stands side by side, and of private words nothing does. */
const hours = 'hours';

/** One partner's private words at a time: opening one door closes the others. Never on paper. */
export function PrivateDoors({ brief }: { brief: Brief }) {
  const translate = useTranslate();
  const [openFor, setOpenFor] = useState<string | null>(null);
  return (
    <Box
      component="section"
      data-never-printed
      sx={{ mt: 7, pt: 5, borderTop: 1, borderColor: 'divider', displayPrint: 'none' }}
      aria-label={translate('brief.private.title')}
    >
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
        {brief.privateDoors.map(({ personId, displayName }) => (
          <Button
            key={personId}
            variant="outlined"
            aria-expanded={openFor === personId}
            onClick={() => setOpenFor(openFor === personId ? null : personId)}
          >
            {translate('brief.private.door', { name: displayName })}
          </Button>
        ))}
        <Button
          variant="outlined"
          aria-expanded={openFor === hours}
          onClick={() => setOpenFor(openFor === hours ? null : hours)}
        >
          {translate('brief.hours.door')}
        </Button>
      </Stack>
      {openFor === hours && <Hours coupleId={brief.coupleId} />}
      {openFor && openFor !== hours && <PrivateWords key={openFor} brief={brief} personId={openFor} />}
    </Box>
  );
}

function PrivateWords({ brief: { coupleId, since, until }, personId }: { brief: Brief; personId: string }) {
  const translate = useTranslate();
  const query = useAsk('privateWords', { params: { coupleId, personId }, query: { since, until } });
  return (
    <Box sx={{ mt: 4 }}>
      <Answered query={query}>
        {({ words, topics, displayName }) => (
          <>
            {words.map((word) => (
              <Word
                key={`${word.occurrenceId} ${word.step}`}
                word={word}
                to={{ coupleId, personId, name: displayName }}
              />
            ))}
            {topics.length > 0 && <Topics topics={topics} />}
            {words.length === 0 && topics.length === 0 && <Empty>{translate('brief.private.none')}</Empty>}
          </>
        )}
      </Answered>
    </Box>
  );
}

/** What the coach pointed at, where its author agreed: kinds to teach, without a word of theirs. */
function Topics({ topics }: Pick<Got<'privateWords'>, 'topics'>) {
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <Box sx={{ mb: 5 }}>
      <Typography variant="body2" color="textSecondary">
        {translate('brief.private.topics')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 5 }}>
        {topics.map(({ kind, times }) => (
          <li key={kind}>
            {translate('brief.private.topic', {
              kind: inWords(topicWords[kind], language),
              smart_count: times,
            })}
          </li>
        ))}
      </Box>
    </Box>
  );
}

type To = { coupleId: string; personId: string; name: string };

function Word({ word, to }: { word: Got<'privateWords'>['words'][number]; to: To }) {
  const translate = useTranslate();
  const language = useLanguage();
  const said = useSaid(word);
  return (
    <Box sx={{ mb: 5 }}>
      <Typography variant="body2" color="textSecondary">
        {inWords(word.title, language)} · {dayText(word.on, language)} ·{' '}
        {translate(`app.level.${word.level}`)}
      </Typography>
      <Typography variant="body2">{inWords(word.prompt, language)}</Typography>
      <Typography sx={{ whiteSpace: 'pre-line', fontFamily: 'h2.fontFamily', fontSize: '1.0625rem' }}>
        {said ?? '…'}
      </Typography>
      <ReplyTo
        {...to}
        occurrenceId={word.occurrenceId}
        step={word.step}
        reach={word.level === 'V1' ? 'author' : 'both-once-open'}
      />
    </Box>
  );
}

import { Box, Button, Link, Typography } from '@mui/material';
import type { LetterLine, Part, Topic } from '@usward/contract/clinic/letter';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useAct } from '../../data/ask.ts';
import type { Brief } from '../../data/client.ts';
import { useRoomView } from '../../ui/roomView.ts';
import { gapPlace } from './gaps.ts';

/** One of the six parts: on paper its words, on the screen also where each gap can be filled and what was talked about. */
export function LetterPart({ part: { heading, lines, quote }, brief }: { part: Part; brief: Brief }) {
  return (
    <Box component="section" sx={{ mb: 5, breakInside: 'avoid', '@media print': { mb: '9pt' } }}>
      <Typography variant="h2" sx={{ mb: 1, '@media print': { fontSize: '12pt', mb: '2pt' } }}>
        {heading}
      </Typography>
      {quote && (
        <Typography
          component="blockquote"
          lang={brief.wentWell?.locale}
          sx={{
            m: 0,
            mb: 1,
            fontFamily: 'h2.fontFamily',
            fontSize: '1.125rem',
            lineHeight: 1.5,
            whiteSpace: 'pre-line',
            '@media print': { fontSize: '12pt', lineHeight: 1.35 },
          }}
        >
          {quote}
        </Typography>
      )}
      {lines.map((line, at) => (
        <Row key={`${at} ${line.text}`} line={line} coupleId={brief.coupleId} />
      ))}
    </Box>
  );
}

function Row({ line: { text, gap, topic, isDone }, coupleId }: { line: LetterLine; coupleId: string }) {
  const translate = useTranslate();
  const [isRoomView] = useRoomView();
  const place = gap && gapPlace[gap];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, alignItems: 'baseline' }}>
      <Typography sx={{ '@media print': { fontSize: '10.5pt', lineHeight: 1.35 } }}>{text}</Typography>
      {place && (
        <Link component={RouterLink} to={`/couples/${coupleId}/${place}`} sx={{ displayPrint: 'none' }}>
          {translate(`brief.gaps.${place}`)}
        </Link>
      )}
      {topic && !isRoomView && (
        <Discussed coupleId={coupleId} topic={topic} text={text} isDone={isDone ?? false} />
      )}
    </Box>
  );
}

function Discussed(props: { coupleId: string; topic: Topic; text: string; isDone: boolean }) {
  const { coupleId, topic, text, isDone } = props;
  const translate = useTranslate();
  const discuss = useAct('discuss');
  const settle = useAct('settlePoint');
  const mark = () =>
    topic.kind === 'kept'
      ? discuss.mutate({ params: { coupleId, occurrenceId: topic.id }, body: { isDiscussed: !isDone } })
      : settle.mutate({ params: { coupleId, pointId: topic.id }, body: { isDone: true } });
  return (
    <Button
      size="small"
      onClick={mark}
      disabled={discuss.isPending || settle.isPending}
      aria-label={translate(isDone ? 'brief.putBackLong' : 'brief.discussedLong', { topic: text })}
      sx={{ displayPrint: 'none' }}
    >
      {translate(isDone ? 'brief.putBack' : 'brief.discussed')}
    </Button>
  );
}

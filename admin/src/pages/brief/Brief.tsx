import { Box, Button, Link, Stack, Typography } from '@mui/material';
import { letterOf, noteOf } from '@usward/contract/clinic/letter';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useParams, useSearchParams } from 'react-router-dom';
import { useAsk } from '../../data/ask.ts';
import type { Brief as Letter } from '../../data/client.ts';
import { Answered } from '../../ui/Answered.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useRoomView } from '../../ui/roomView.ts';
import { namesText, useLanguage } from '../../ui/words.ts';
import { LetterPart } from './LetterPart.tsx';
import { PrivateDoors } from './PrivateDoors.tsx';
import { useSaid } from './said.ts';
import { Span } from './Span.tsx';

/** A letter before the appointment, in its room form: one column, six short parts, one page on paper. */
export function Brief() {
  const { coupleId = '' } = useParams();
  const [search] = useSearchParams();
  const [since, until] = [search.get('since') ?? undefined, search.get('until') ?? undefined];
  const query = useAsk('brief', { params: { coupleId }, query: { since, until } });
  return <Answered query={query}>{(brief) => <Read brief={brief} />}</Answered>;
}

function Read({ brief }: { brief: Letter }) {
  const translate = useTranslate();
  const language = useLanguage();
  const [isRoomView, setIsRoomView] = useRoomView();
  const letter = letterOf(brief, useSaid(brief.wentWell), language);
  const names = namesText(brief.names, language);
  return (
    <Box
      component="article"
      sx={{ maxWidth: '42rem', mx: { md: 'auto' }, '@media print': { maxWidth: 'none' } }}
    >
      <title>{`${letter.title} · ${translate('app.product')}`}</title>
      <Link component={RouterLink} to={`/couples/${brief.coupleId}/show`} sx={{ displayPrint: 'none' }}>
        {translate('brief.toCouple', { names })}
      </Link>
      <Typography variant="h1" sx={{ mt: 3, '@media print': { mt: 0, fontSize: '17pt' } }}>
        {letter.title}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 2, '@media print': { mb: '10pt', fontSize: '10pt' } }}>
        {letter.span}
        {letter.appointment && ` · ${letter.appointment}`}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', ml: -4, mb: 5, displayPrint: 'none' }}>
        <Span brief={brief} />
        <Button aria-pressed={isRoomView} onClick={() => setIsRoomView(!isRoomView)}>
          {translate(isRoomView ? 'app.roomView.leave' : 'app.roomView.start')}
        </Button>
        <Button onClick={() => window.print()}>{translate('app.print')}</Button>
        <CopyButton variant="text" text={noteOf(letter)} label={translate('brief.copy')} />
      </Stack>

      {letter.parts.map((part) => (
        <LetterPart key={part.name} part={part} brief={brief} />
      ))}
      {!isRoomView && <PrivateDoors brief={brief} />}
      <Box sx={{ mt: 8, displayPrint: 'none' }}>
        <Button component={RouterLink} to={`/couples/${brief.coupleId}/assign`} variant="contained">
          {translate('brief.assignNext')}
        </Button>
      </Box>
    </Box>
  );
}

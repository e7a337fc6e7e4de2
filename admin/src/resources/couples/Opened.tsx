import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAsk } from '../../data/ask.ts';
import type { Couple, Got } from '../../data/client.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';
import { useSaid } from '../../pages/brief/said.ts';
import { dayText } from '../../ui/when.ts';
import { inWords, useLanguage } from '../../ui/words.ts';
import { ReplyTo } from '../notes/ReplyTo.tsx';
import { CoupleFrame } from './CoupleFrame.tsx';

type Answer = Got<'answers'>['answers'][number];

export const Opened = () => <CoupleFrame>{(couple) => <Answers couple={couple} />}</CoupleFrame>;

/** What has opened to both: it may stand on the screen with them in the room. Private words have their doors in the brief. */
function Answers({ couple: { coupleId } }: { couple: Couple }) {
  const translate = useTranslate();
  const [pages, setPages] = useState(['']);
  return (
    <Part
      title={translate('resources.couples.opened.title')}
      lead={translate('resources.couples.opened.lead')}
    >
      {pages.map((after, at) => (
        <Shelf
          key={after}
          coupleId={coupleId}
          after={after}
          onMore={at === pages.length - 1 ? (next) => setPages([...pages, next]) : undefined}
        />
      ))}
    </Part>
  );
}

function Shelf({
  coupleId,
  after,
  onMore,
}: {
  coupleId: string;
  after: string;
  onMore: ((next: string) => void) | undefined;
}) {
  const translate = useTranslate();
  const query = useAsk('answers', { params: { coupleId }, ...(after ? { query: { after } } : {}) });
  return (
    <Answered query={query}>
      {({ answers, next }) => (
        <>
          {!answers.length && <Empty>{translate('resources.couples.opened.none')}</Empty>}
          {answers.map((answer) => (
            <Item key={answer.occurrenceId} answer={answer} coupleId={coupleId} />
          ))}
          {next && onMore && (
            <Button variant="outlined" sx={{ mt: 4 }} onClick={() => onMore(next)}>
              {translate('app.more')}
            </Button>
          )}
        </>
      )}
    </Answered>
  );
}

function Item({ answer, coupleId }: { answer: Answer; coupleId: string }) {
  const language = useLanguage();
  return (
    <Box component="article" sx={{ py: 4, borderTop: 1, borderColor: 'divider', maxWidth: '68ch' }}>
      <Typography variant="h3">{inWords(answer.title, language)}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {dayText(answer.on, language)}
      </Typography>
      {answer.pieces.map((piece) => (
        <Piece key={`${piece.personId} ${piece.step}`} answer={answer} piece={piece} coupleId={coupleId} />
      ))}
    </Box>
  );
}

type PieceProps = { answer: Answer; piece: Answer['pieces'][number]; coupleId: string };

function Piece({ answer: { key, version, occurrenceId }, piece, coupleId }: PieceProps) {
  const language = useLanguage();
  const said = useSaid({ key, version, step: piece.step, value: piece.value });
  return (
    <Box sx={{ mb: 3 }}>
      <Typography variant="body2" color="textSecondary">
        {piece.by} · {inWords(piece.prompt, language)}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-line' }}>{said ?? '…'}</Typography>
      <ReplyTo
        coupleId={coupleId}
        personId={piece.personId}
        name={piece.by}
        occurrenceId={occurrenceId}
        step={piece.step}
        reach="both"
      />
    </Box>
  );
}

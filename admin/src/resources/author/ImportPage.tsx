import { Box, Button, Paper, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Refusal } from '@usward/client/clinic';
import { useAct, useAsk } from '../../data/ask.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Page, Part } from '../../ui/Page.tsx';
import { useLanguage } from '../../ui/words.ts';
import { ToLibrary } from '../library/ToLibrary.tsx';
import { readFile } from './document/file.ts';
import { LeftList } from './LeftBehind.tsx';
import { fileProblemText } from './words/fileProblem.ts';
import { useAuthorWords } from './words/useAuthorWords.ts';

/** A file comes in as a draft: what was taken, what stayed behind and why, or what is wrong in it and where. */
export function ImportPage() {
  const words = useAuthorWords();
  const start = useAct('startDraft', { isQuiet: true });
  const [unread, setUnread] = useState<'notJson' | 'tooLarge' | null>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    start.reset();
    const read = readFile(await file.text());
    setUnread('wrong' in read ? read.wrong : null);
    if ('body' in read) start.mutate({ body: read.body });
  };
  return (
    <Page title={words.import.title} lead={words.import.lead} narrow>
      <Drop onFile={(file) => void take(file)} isBusy={start.isPending} />
      <Box role="status" sx={{ my: 4 }}>
        {start.isPending && <Typography>{words.import.reading}</Typography>}
        {unread && <Typography>{words.import[unread]}</Typography>}
      </Box>
      {start.error && <Wrong refusal={start.error} />}
      {start.data && <Taken draftId={start.data.draftId} />}
      <ToLibrary />
    </Page>
  );
}

function Drop({ onFile, isBusy }: { onFile: (file: File | undefined) => void; isBusy: boolean }) {
  const words = useAuthorWords();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  return (
    <Paper
      variant="outlined"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        onFile(event.dataTransfer.files[0]);
      }}
      sx={{
        p: 8,
        textAlign: 'center',
        borderStyle: 'dashed',
        borderWidth: 2,
        borderColor: isOver ? 'primary.main' : 'divider',
      }}
    >
      <Typography sx={{ mb: 3 }}>{words.import.drop}</Typography>
      <Button variant="contained" disabled={isBusy} onClick={() => input.current?.click()}>
        {words.import.choose}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json,application/fhir+json"
        aria-label={words.import.choose}
        hidden
        onChange={(event) => {
          onFile(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </Paper>
  );
}

function Wrong({ refusal }: { refusal: Refusal }) {
  const words = useAuthorWords();
  const language = useLanguage();
  const translate = useTranslate();
  if (refusal.code !== 'file.broken')
    return <Typography role="alert">{translate(`errors.${refusal.code}`)}</Typography>;
  return (
    <div role="alert">
      <Part title={words.import.wrong} lead={words.import.wrongLead}>
        <Box component="ul" sx={{ m: 0, pl: 5, display: 'grid', gap: 1 }}>
          {refusal.fields.map(({ path, code }, at) => (
            <li key={at}>
              {fileProblemText(language, code)}{' '}
              <Typography
                component="code"
                variant="caption"
                color="textSecondary"
                sx={{ overflowWrap: 'anywhere' }}
              >
                {path}
              </Typography>
            </li>
          ))}
        </Box>
      </Part>
    </div>
  );
}

/** What came in, counted off the draft itself. */
function Taken({ draftId }: { draftId: string }) {
  const words = useAuthorWords();
  const query = useAsk('draft', { params: { draftId } });
  return (
    <Answered query={query}>
      {({ document, left, what, scoring }) => {
        const { variants, weeks } = document as {
          variants?: { solo: { steps: unknown[] } };
          weeks?: unknown[];
        };
        return (
          <>
            <Typography role="status" sx={{ mb: 3, fontWeight: 700 }}>
              {what === 'program'
                ? words.import.takenWeeks(weeks?.length ?? 0)
                : words.import.taken(variants?.solo.steps.length ?? 0)}
            </Typography>
            {scoring && <Typography sx={{ mb: 3 }}>{words.points.lead(scoring.steps.length)}</Typography>}
            <Part title={words.import.left}>
              {left.length ? <LeftList left={left} /> : <Typography>{words.import.leftNone}</Typography>}
            </Part>
            <Typography color="textSecondary" sx={{ mb: 3 }}>
              {words.import.rights}
            </Typography>
            <Box sx={{ mb: 5 }}>
              <Button variant="contained" component={RouterLink} to={`/library/drafts/${draftId}`}>
                {words.import.on}
              </Button>
            </Box>
          </>
        );
      }}
    </Answered>
  );
}

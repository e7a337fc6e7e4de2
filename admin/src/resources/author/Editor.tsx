import { Box, Tab, Tabs } from '@mui/material';
import type { Exercise } from '@usward/exercises';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { useAsk } from '../../data/ask.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Page } from '../../ui/Page.tsx';
import { inWords, useLanguage } from '../../ui/words.ts';
import { About } from './About.tsx';
import { AuthorContext, placeName } from './AuthorContext.ts';
import { Conflict } from './Conflict.tsx';
import { placeOf, problemsOf } from './document/checks.ts';
import type { Path } from './document/moves.ts';
import { focusOn } from './focusOn.ts';
import { HistoryButtons } from './History.tsx';
import { LeftBehind } from './LeftBehind.tsx';
import { ProgramEditor } from './program/ProgramEditor.tsx';
import { Publish } from './publish/Publish.tsx';
import { Readers } from './Readers.tsx';
import { SavedLine } from './SavedLine.tsx';
import { SmallAndTurns } from './SmallAndTurns.tsx';
import { Steps } from './steps/Steps.tsx';
import { useDraft, type Draft } from './useDraft.ts';
import { visuallyHidden } from './visuallyHidden.ts';
import { useAuthorWords } from './words/useAuthorWords.ts';

/** One draft, of an exercise or of a program. */
export function EditorPage() {
  const { draftId = '' } = useParams();
  const query = useAsk('draft', { params: { draftId } });
  return (
    <Answered query={query}>
      {(draft) =>
        draft.what === 'program' ? (
          <ProgramEditor key={draftId} draft={draft} />
        ) : (
          <Editor key={draftId} draft={draft} />
        )
      }
    </Answered>
  );
}

const parts = ['couple', 'solo', 'about', 'readers', 'small', 'publish'] as const;
type PartName = (typeof parts)[number];

function Editor({ draft }: { draft: Draft }) {
  const writing = useDraft(draft);
  const { history, act, saving, keeper, begin } = writing;
  const exercise = history.now as Exercise;
  const words = useAuthorWords();
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const problems = useMemo(() => problemsOf(history.now), [history.now]);
  const { part, step, go, goTo } = usePlace(exercise);
  const author = useMemo(
    () => ({ document: history.now, act, problems, announce: setSaid }),
    [history.now, act, problems],
  );
  return (
    <AuthorContext value={author}>
      <Page
        title={words.title(inWords(exercise.title, language))}
        lead={
          <>
            {words.lead} {draft.published && words.nextOf(draft.published.version + 1)}
            <SavedLine saving={saving} onSave={() => void keeper.flush()} />
          </>
        }
        actions={<HistoryButtons history={history} />}
      >
        {saving.is === 'conflict' && (
          <Conflict draft={draft} mine={history.now} keeper={keeper} begin={begin} />
        )}
        <LeftBehind left={draft.left} />
        <Tabs
          value={part}
          onChange={(_, next: PartName) => go(next, null)}
          variant="scrollable"
          allowScrollButtonsMobile
          aria-label={words.parts.label}
          sx={{ mb: 5, borderBottom: 1, borderColor: 'divider' }}
        >
          {parts.map((name) => (
            <Tab
              key={name}
              value={name}
              id={`part-${name}`}
              aria-controls="part"
              label={words.parts[name]}
              sx={{ textTransform: 'none' }}
            />
          ))}
        </Tabs>
        <div id="part" role="tabpanel" aria-labelledby={`part-${part}`}>
          {(part === 'couple' || part === 'solo') && (
            <Steps variant={part} open={step} onOpen={(id) => go(part, id)} />
          )}
          {part === 'about' && <About />}
          {part === 'readers' && <Readers />}
          {part === 'small' && <SmallAndTurns />}
          {part === 'publish' && <Publish draft={draft} writing={writing} onGo={goTo} />}
        </div>
        <Box role="status" sx={visuallyHidden}>
          {said}
        </Box>
      </Page>
    </AuthorContext>
  );
}

/** Where the author is, in the address: which part, which step is open. */
function usePlace(exercise: Exercise) {
  const [params, setParams] = useSearchParams();
  const asked = params.get('part') as PartName | null;
  const part: PartName =
    asked && parts.includes(asked) ? asked : exercise.variants.couple ? 'couple' : 'solo';
  const wanted = useRef<string | null>(null);
  const go = (next: PartName, step: string | null) =>
    setParams({ part: next, ...(step ? { step } : {}) }, { replace: true });
  const goTo = (path: Path) => {
    const place = placeOf(path, exercise);
    wanted.current = placeName(path);
    if (place.part === 'steps') go(place.variant, place.step);
    else go(place.part, null);
  };
  const step = params.get('step');
  useEffect(() => {
    if (!wanted.current) return;
    focusOn(wanted.current);
    wanted.current = null;
  }, [part, step]);
  return { part, step, go, goTo };
}

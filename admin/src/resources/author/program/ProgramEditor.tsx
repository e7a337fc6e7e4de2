import { Box, Stack } from '@mui/material';
import { formOfProgram, type Exercise, type Program } from '@usward/exercises';
import { useMemo, useState } from 'react';
import { useAsk } from '../../../data/ask.ts';
import { Page } from '../../../ui/Page.tsx';
import { inWords, useLanguage } from '../../../ui/words.ts';
import { AuthorContext } from '../AuthorContext.ts';
import { Conflict } from '../Conflict.tsx';
import { problemsOfProgram } from '../document/checks.ts';
import { focusOn } from '../focusOn.ts';
import { Fields } from '../form/Fields.tsx';
import { HistoryButtons } from '../History.tsx';
import { Publish } from '../publish/Publish.tsx';
import { SavedLine } from '../SavedLine.tsx';
import { useDraft, type Draft } from '../useDraft.ts';
import { visuallyHidden } from '../visuallyHidden.ts';
import { useAuthorWords } from '../words/useAuthorWords.ts';

/** Exercises over weeks: what is done when, which weeks are one's own, how it ends. */
export function ProgramEditor({ draft }: { draft: Draft }) {
  const writing = useDraft(draft);
  const { history, act, saving, keeper, begin } = writing;
  const words = useAuthorWords();
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const { data } = useAsk('exercises', {});
  const problems = useMemo(() => {
    const shelf = data?.exercises ?? [];
    // What the shelf tells of an exercise is what a program asks of it: its key, and whether there is a version for two.
    const find = (key: string) => {
      const found = shelf.find((one) => one.key === key);
      return (
        found && {
          ...found,
          variants: Object.fromEntries(found.variants.map((name) => [name, { steps: [] }])),
        }
      );
    };
    return problemsOfProgram(
      history.now,
      data ? (find as unknown as (key: string) => Exercise | undefined) : anything,
    );
  }, [history.now, data]);
  const author = useMemo(
    () => ({ document: history.now, act, problems, announce: setSaid }),
    [history.now, act, problems],
  );
  const { title } = history.now as Program;
  return (
    <AuthorContext value={author}>
      <Page
        title={words.programTitle(inWords(title, language))}
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
        <Stack sx={{ gap: 6, mb: 8 }}>
          <Fields fields={formOfProgram()} path={[]} of="program" />
        </Stack>
        <Publish draft={draft} writing={writing} onGo={(path) => focusOn(path.join('.'))} />
        <Box role="status" sx={visuallyHidden}>
          {said}
        </Box>
      </Page>
    </AuthorContext>
  );
}

/** Until the shelf is here, nothing is said to be missing from it. */
const anything = (key: string) =>
  ({ key, variants: { couple: { steps: [] }, solo: { steps: [] } } }) as unknown as Exercise;

import { Box, Button, Paper, Typography } from '@mui/material';
import type { Exercise } from '@usward/exercises';
import { useNavigate } from 'react-router-dom';
import { useAct, useAsk } from '../../data/ask.ts';
import { Answered } from '../../ui/Answered.tsx';
import { ChangeList } from './ChangeList.tsx';
import type { Draft, useDraft } from './useDraft.ts';
import { useAuthorWords } from './words/useAuthorWords.ts';

type ConflictProps = {
  draft: Draft;
  mine: unknown;
  keeper: ReturnType<typeof useDraft>['keeper'];
  begin: (document: unknown) => void;
};

/** Two people wrote: both texts are there until one of them chooses. */
export function Conflict({ draft: { draftId, what }, mine, keeper, begin }: ConflictProps) {
  const words = useAuthorWords();
  const navigate = useNavigate();
  const theirs = useAsk('draft', { params: { draftId } });
  const start = useAct('startDraft');
  return (
    <Paper role="alert" variant="outlined" sx={{ p: 5, mb: 6 }}>
      <Typography variant="h2">{words.conflict.title}</Typography>
      <Typography sx={{ mb: 4 }}>{words.conflict.lead}</Typography>
      <Answered query={theirs}>
        {(now) => {
          const take = () => {
            keeper.takeTheirs(now);
            begin(now.document);
          };
          const both = async () => {
            const made = await start.mutateAsync({ body: { what, document: mine as never } });
            take();
            void navigate(`/library/drafts/${made.draftId}`);
          };
          return (
            <>
              {what === 'exercise' && (
                <Box
                  sx={{ maxHeight: '24rem', overflowY: 'auto', mb: 4 }}
                  tabIndex={0}
                  role="group"
                  aria-label={words.conflict.title}
                >
                  <ChangeList
                    before={now.document as unknown as Exercise}
                    after={mine as Exercise}
                    none={words.conflict.none}
                  />
                </Box>
              )}
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
                <Button variant="contained" onClick={() => void both()} disabled={start.isPending}>
                  {words.conflict.both}
                </Button>
                <Button variant="outlined" onClick={() => void keeper.keepMine(now.revision)}>
                  {words.conflict.mine}
                </Button>
                <Button onClick={take}>{words.conflict.theirs}</Button>
              </Box>
            </>
          );
        }}
      </Answered>
    </Paper>
  );
}

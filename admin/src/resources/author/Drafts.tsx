import { Box, Button, Link, Stack, Typography } from '@mui/material';
import { Link as RouterLink, useNavigate } from 'react-router-dom';
import { useAct, useAsk } from '../../data/ask.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';
import { momentText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';
import { useAuthorWords } from './words/useAuthorWords.ts';

/** What the practice writes and nobody sees yet; and the ways to begin something. */
export function Drafts() {
  const words = useAuthorWords();
  const language = useLanguage();
  const zone = usePracticeZone();
  const navigate = useNavigate();
  const drafts = useAsk('drafts');
  const start = useAct('startDraft');
  const begin = (blank: 'exercise' | 'program') =>
    start.mutate(
      { body: { blank } },
      { onSuccess: ({ draftId }) => void navigate(`/library/drafts/${draftId}`) },
    );
  const titleOf = (title: object) => {
    const { en, es } = title as { en?: string; es?: string | { tu?: string } };
    const spanish = typeof es === 'object' ? es.tu : es;
    return (language === 'es' ? spanish || en : en || spanish) || words.drafts.untitled;
  };
  return (
    <Part
      title={words.drafts.title}
      lead={words.drafts.lead}
      actions={
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
          <Button size="small" variant="outlined" onClick={() => begin('exercise')}>
            {words.drafts.newExercise}
          </Button>
          <Button size="small" variant="outlined" onClick={() => begin('program')}>
            {words.drafts.newProgram}
          </Button>
          <Button size="small" variant="outlined" component={RouterLink} to="/library/import">
            {words.drafts.importFile}
          </Button>
        </Stack>
      }
    >
      <Answered query={drafts}>
        {({ drafts: all }) =>
          all.length ? (
            <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 3 }}>
              {all.map(({ draftId, title, what, changedBy, changedAt }) => (
                <li key={draftId}>
                  <Link component={RouterLink} to={`/library/drafts/${draftId}`} sx={{ fontWeight: 700 }}>
                    {titleOf(title)}
                  </Link>
                  <Typography variant="body2" color="textSecondary">
                    {words.drafts[what]} ·{' '}
                    {words.drafts.changed(changedBy, momentText(changedAt, language, zone))}
                  </Typography>
                </li>
              ))}
            </Box>
          ) : (
            <Empty>{words.drafts.none}</Empty>
          )
        }
      </Answered>
    </Part>
  );
}

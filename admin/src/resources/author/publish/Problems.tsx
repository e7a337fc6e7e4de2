import { Box, Button, Typography } from '@mui/material';
import { useLanguage } from '../../../ui/words.ts';
import { Part } from '../../../ui/Page.tsx';
import { useAuthor } from '../AuthorContext.ts';
import type { Path } from '../document/moves.ts';
import { usePlaceText } from '../placeText.ts';
import { problemText } from '../words/problems.ts';
import { useAuthorWords } from '../words/useAuthorWords.ts';

/** Everything that keeps it from being published, each with the way to its place. */
export function Problems({ onGo }: { onGo: (path: Path) => void }) {
  const { problems } = useAuthor();
  const words = useAuthorWords();
  const language = useLanguage();
  const placeText = usePlaceText();
  return (
    <Part title={words.checks.title}>
      <Typography role="status" sx={{ mb: 2 }}>
        {problems.length ? words.checks.count(problems.length) : words.checks.ready}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {problems.map(({ path, code, bound }) => (
          <li key={`${code} ${path.join('.')}`}>
            <Button
              onClick={() => onGo(path)}
              sx={{ textAlign: 'start', display: 'block', px: 2, fontWeight: 400, color: 'text.primary' }}
            >
              <strong>{placeText(path)}</strong> · {problemText(language, code, bound)}
            </Button>
          </li>
        ))}
      </Box>
    </Part>
  );
}

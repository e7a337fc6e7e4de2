import { Box, Button, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import type { Got } from '../../data/client.ts';
import { useLanguage } from '../../ui/words.ts';
import { leftWords } from './words/left.ts';
import { useAuthorWords } from './words/useAuthorWords.ts';

type Left = Got<'draft'>['left'];

/** What a file held that did not come in: in sight until its author has seen it, then a line. */
export function LeftBehind({ left }: { left: Left }) {
  const words = useAuthorWords();
  const [isOpen, setIsOpen] = useState(false);
  if (!left.length) return null;
  return (
    <Paper variant="outlined" sx={{ p: 4, mb: 5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <Typography variant="h3" component="h2" sx={{ flex: 1 }}>
          {words.import.left} ({left.length})
        </Typography>
        <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)} size="small">
          {isOpen ? words.versions.hide : words.form.all(left.length)}
        </Button>
      </Box>
      {isOpen && <LeftList left={left} />}
    </Paper>
  );
}

export function LeftList({ left }: { left: Left }) {
  const language = useLanguage();
  return (
    <Box component="ul" sx={{ m: 0, mt: 2, pl: 5, display: 'grid', gap: 1 }}>
      {left.map(({ path, code, about }, at) => (
        <li key={at}>
          {leftWords[language][code]}
          {about && `: ${about}`}{' '}
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
  );
}

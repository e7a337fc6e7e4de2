import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useAsk } from '../../data/ask.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Ask } from '../../ui/Ask.tsx';
import { namesText, useLanguage } from '../../ui/words.ts';
import { useAuthorWords } from './words/useAuthorWords.ts';

type AssignToProps = { what: 'exercise' | 'program'; keyName: string; onClose: () => void };

/** To whom: then it is picked already on the page where things are assigned. */
export function AssignTo({ what, keyName, onClose }: AssignToProps) {
  const words = useAuthorWords();
  const language = useLanguage();
  const query = useAsk('couples', { query: { sort: 'next', limit: 100 } });
  return (
    <Ask isOpen title={words.own.assignTitle} onClose={onClose}>
      <Answered query={query}>
        {({ couples }) => {
          const open = couples.filter(({ isOpen }) => isOpen);
          if (!open.length) return <Typography>{words.own.noCouples}</Typography>;
          return (
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
              {open.map(({ coupleId, names }) => (
                <li key={coupleId}>
                  <Link
                    component={RouterLink}
                    to={`/couples/${coupleId}/assign?${new URLSearchParams({ [what]: keyName }).toString()}`}
                  >
                    {namesText(names, language)}
                  </Link>
                </li>
              ))}
            </Box>
          );
        }}
      </Answered>
    </Ask>
  );
}

import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import CloseIcon from '@mui/icons-material/Close';
import { Box, IconButton } from '@mui/material';
import type { ReactNode } from 'react';
import { useAuthor } from '../AuthorContext.ts';
import type { Path } from '../document/moves.ts';
import { useAuthorWords } from '../words/useAuthorWords.ts';

type RowActionsProps = { path: Path; at: number; count: number; label: string };

/** One of a list goes up, down, or away. */
export function RowActions({ path, at, count, label }: RowActionsProps) {
  const { act } = useAuthor();
  const { form } = useAuthorWords();
  const shift = (to: number) => act({ type: 'move', move: { do: 'shift', path, from: at, to } });
  return (
    <Box sx={{ display: 'flex', flex: 'none' }}>
      <Small label={form.up(label)} isOff={at === 0} onClick={() => shift(at - 1)}>
        <UpIcon fontSize="small" />
      </Small>
      <Small label={form.down(label)} isOff={at === count - 1} onClick={() => shift(at + 1)}>
        <DownIcon fontSize="small" />
      </Small>
      <Small
        label={form.remove(label)}
        onClick={() => act({ type: 'move', move: { do: 'remove', path, at } })}
      >
        <CloseIcon fontSize="small" />
      </Small>
    </Box>
  );
}

type SmallProps = { label: string; isOff?: boolean; onClick: () => void; children: ReactNode };

/** Off, it stays where it was: whoever moves on with the keyboard does not fall off the page. */
export const Small = ({ label, isOff = false, onClick, children }: SmallProps) => (
  <IconButton
    size="small"
    aria-label={label}
    title={label}
    aria-disabled={isOff}
    onClick={() => !isOff && onClick()}
    sx={{ minWidth: 32, minHeight: 32, ...(isOff ? { opacity: 0.4 } : {}) }}
  >
    {children}
  </IconButton>
);

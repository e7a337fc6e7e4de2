import RedoIcon from '@mui/icons-material/Redo';
import UndoIcon from '@mui/icons-material/Undo';
import { Button, Stack } from '@mui/material';
import { useEffect } from 'react';
import { useAuthor } from './AuthorContext.ts';
import type { History } from './document/history.ts';
import { useAuthorWords } from './words/useAuthorWords.ts';

/** What was done is taken back, and done again: by button, or Ctrl Z and Ctrl Shift Z outside of a field being typed in. */
export function HistoryButtons({ history }: { history: History }) {
  const { act, announce } = useAuthor();
  const words = useAuthorWords();
  const mayUndo = history.past.length > 0;
  const mayRedo = history.future.length > 0;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      act({ type: event.shiftKey ? 'redo' : 'undo' });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [act]);
  const go = (type: 'undo' | 'redo') => {
    act({ type });
    announce(type === 'undo' ? words.undone : words.redone);
  };
  return (
    <Stack direction="row">
      <Button
        startIcon={<UndoIcon />}
        aria-disabled={!mayUndo}
        onClick={() => mayUndo && go('undo')}
        sx={mayUndo ? {} : { opacity: 0.4 }}
      >
        {words.undo}
      </Button>
      <Button
        startIcon={<RedoIcon />}
        aria-disabled={!mayRedo}
        onClick={() => mayRedo && go('redo')}
        sx={mayRedo ? {} : { opacity: 0.4 }}
      >
        {words.redo}
      </Button>
    </Stack>
  );
}

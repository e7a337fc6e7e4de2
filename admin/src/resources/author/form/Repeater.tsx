import AddIcon from '@mui/icons-material/Add';
import { Box, Button, FormHelperText, Stack } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useLanguage } from '../../../ui/words.ts';
import { placeName, useAuthor, useProblemAt } from '../AuthorContext.ts';
import { blankValue } from '../document/blank.ts';
import { freeId } from '../document/steps.ts';
import { valueAt, type Path } from '../document/moves.ts';
import { problemText } from '../words/problems.ts';
import { useAuthorWords } from '../words/useAuthorWords.ts';
import { Group } from './Group.tsx';
import type { ListProps } from './list.ts';
import { RowActions } from './RowActions.tsx';

/** So many of a long list are shown at first. */
const few = 4;

type RepeaterProps = ListProps & {
  /** One of them, with what can be done with it. */
  item: (path: Path, label: string, actions: ReactNode) => ReactNode;
};

/** Things with places of their own, one below the other. */
export function Repeater({ path, name, label, blank, item: shownAs }: RepeaterProps) {
  const { document, act } = useAuthor();
  const language = useLanguage();
  const words = useAuthorWords();
  const problem = useProblemAt(path);
  const items = (valueAt(document, path) ?? []) as unknown[];
  const [isWhole, setIsWhole] = useState(items.length <= few + 1);
  const shown = isWhole ? items : items.slice(0, few);
  const ids = new Set(items.map((item) => String((item as { id?: string }).id)));
  const add = () => {
    setIsWhole(true);
    const value = blankValue(blank.of, () => freeId(singular(name), ids));
    act({ type: 'move', move: { do: 'insert', path, at: items.length, value } });
  };
  return (
    <Group label={label}>
      <Stack
        component="ol"
        sx={{ gap: 3, m: 0, p: 0, pl: 4, listStyle: 'none', borderLeft: 2, borderColor: 'divider' }}
      >
        {shown.map((item, at) => (
          <Box component="li" key={(item as { id?: string }).id ?? at}>
            {shownAs(
              [...path, at],
              words.form.one(label, at + 1),
              <RowActions path={path} at={at} count={items.length} label={words.form.one(label, at + 1)} />,
            )}
          </Box>
        ))}
      </Stack>
      {!isWhole && (
        <Button size="small" color="secondary" onClick={() => setIsWhole(true)}>
          {words.form.all(items.length)}
        </Button>
      )}
      {problem && <FormHelperText error>{problemText(language, problem.code, problem.bound)}</FormHelperText>}
      {items.length < blank.max && (
        <Button size="small" startIcon={<AddIcon />} onClick={add} data-place={placeName(path)}>
          {words.form.add(label)}
        </Button>
      )}
    </Group>
  );
}

const singular = (name: string): string => name.replace(/ies$/, 'y').replace(/s$/, '').toLowerCase();

import { MenuItem, TextField } from '@mui/material';
import { useLanguage } from '../../../ui/words.ts';
import { placeName, useAuthor, useProblemAt } from '../AuthorContext.ts';
import { valueAt, type Path } from '../document/moves.ts';
import { problemText } from '../words/problems.ts';

export type Picked = readonly [value: string, words: string];

type PickedInputProps = {
  path: Path;
  label: string;
  options: readonly Picked[];
  hint?: string;
  onPick?: (value: string) => void;
};

/** One of a few. What stands there and is none of them any more is shown as empty. */
export function PickedInput({ path, label, options, hint, onPick }: PickedInputProps) {
  const { document, act } = useAuthor();
  const language = useLanguage();
  const problem = useProblemAt(path);
  const value = String(valueAt(document, path) ?? '');
  const pick = onPick ?? ((picked) => act({ type: 'move', move: { do: 'put', path, value: picked } }));
  return (
    <TextField
      select
      label={label}
      value={options.some(([known]) => known === value) ? value : ''}
      onChange={(event) => pick(event.target.value)}
      error={Boolean(problem)}
      helperText={problem ? problemText(language, problem.code, problem.bound) : hint}
      slotProps={{ select: { SelectDisplayProps: { 'data-place': placeName(path) } as object } }}
    >
      {options.map(([known, words]) => (
        <MenuItem key={known} value={known} sx={{ whiteSpace: 'normal' }}>
          {words}
        </MenuItem>
      ))}
    </TextField>
  );
}

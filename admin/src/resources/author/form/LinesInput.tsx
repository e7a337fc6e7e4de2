import { TextField } from '@mui/material';
import { useState } from 'react';
import { useLanguage } from '../../../ui/words.ts';
import { placeName, useAuthor, useProblemAt } from '../AuthorContext.ts';
import { valueAt } from '../document/moves.ts';
import { problemText } from '../words/problems.ts';
import { useAuthorWords } from '../words/useAuthorWords.ts';
import type { ListProps } from './list.ts';

/** Short texts, one a line. */
export function LinesInput({ path, label }: ListProps) {
  const { document, act } = useAuthor();
  const language = useLanguage();
  const words = useAuthorWords();
  const problem = useProblemAt(path);
  const lines = (valueAt(document, path) ?? []) as string[];
  const [typed, setTyped] = useState<string | null>(null);
  const write = (text: string) => {
    setTyped(text);
    const value = text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    act({ type: 'type', path, value });
  };
  return (
    <TextField
      label={label}
      multiline
      minRows={3}
      maxRows={6}
      value={typed ?? lines.join('\n')}
      onChange={(event) => write(event.target.value)}
      onBlur={() => {
        setTyped(null);
        act({ type: 'rest' });
      }}
      error={Boolean(problem)}
      helperText={problem ? problemText(language, problem.code, problem.bound) : words.form.oneALine}
      slotProps={{ htmlInput: { 'data-place': placeName(path) } }}
    />
  );
}

import { TextField } from '@mui/material';
import type { Blank } from '@usward/exercises';
import { useState } from 'react';
import { placeName, useAuthor, useProblemAt } from '../AuthorContext.ts';
import { valueAt, type Path } from '../document/moves.ts';
import { useLanguage } from '../../../ui/words.ts';
import { problemText } from '../words/problems.ts';
import { useAuthorWords } from '../words/useAuthorWords.ts';

type Plain = Extract<Blank, { is: 'text' | 'hour' | 'number' }>;

/** A text, an hour or a number as it stands. */
export function PlainInput({ path, label, blank }: { path: Path; label: string; blank: Plain }) {
  const { document, act } = useAuthor();
  const language = useLanguage();
  const words = useAuthorWords();
  const problem = useProblemAt(path);
  const value = valueAt(document, path);
  const [half, setHalf] = useState<string | null>(null);
  const isNumber = blank.is === 'number';
  const write = (text: string) => {
    if (!isNumber) return act({ type: 'type', path, value: text });
    // An empty field is on the way to another number.
    setHalf(text);
    const number = Number(text);
    if (text.trim() && Number.isFinite(number)) act({ type: 'type', path, value: number });
  };
  return (
    <TextField
      label={label}
      type={isNumber ? 'number' : blank.is === 'hour' ? 'time' : 'text'}
      value={half ?? (value === undefined ? '' : String(value as string | number))}
      onChange={(event) => write(event.target.value)}
      onBlur={() => {
        setHalf(null);
        act({ type: 'rest' });
      }}
      error={Boolean(problem)}
      helperText={
        problem
          ? problemText(language, problem.code, problem.bound)
          : isNumber && words.form.between(blank.min, blank.max)
      }
      slotProps={{
        inputLabel: blank.is === 'hour' ? { shrink: true } : {},
        htmlInput: {
          'data-place': placeName(path),
          ...(isNumber ? { min: blank.min, max: blank.max } : {}),
        },
      }}
      sx={isNumber || blank.is === 'hour' ? { maxWidth: '18rem' } : {}}
    />
  );
}

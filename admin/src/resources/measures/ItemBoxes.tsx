import { Alert, Box, FormLabel, TextField, Typography } from '@mui/material';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { isCounted, isGrave } from './licensed.ts';
import { useSay, type Form } from './words.ts';

type BoxesProps = {
  form: Form;
  answers: (number | null)[];
  onAnswers: (answers: (number | null)[]) => void;
};

/** A box an item. A digit goes on to the next by itself: a form of sixteen is typed in ten seconds. */
export function ItemBoxes({ form, answers, onAnswers }: BoxesProps) {
  const say = useSay();
  const id = useId();
  const boxes = useRef<(HTMLInputElement | null)[]>([]);
  const [out, setOut] = useState<number | null>(null);
  const go = (at: number) => boxes.current[at]?.focus();
  const put = (at: number, answer: number | null) =>
    onAnswers(answers.map((each, place) => (place === at ? answer : each)));
  const rangeOf = (at: number) => {
    const { least = 0, most = 0 } = form.items[at] ?? {};
    return { item: at + 1, least, most };
  };

  /** By text rather than by key: on a phone there are no keys. */
  const type = (at: number, text: string) => {
    const digit = /\d/.exec(text.slice(-1))?.[0];
    if (digit === undefined) {
      if (text === '') put(at, null);
      return;
    }
    const { least, most } = rangeOf(at);
    const answer = Number(digit);
    if (answer < least || answer > most) {
      setOut(at);
      return;
    }
    setOut(null);
    put(at, answer);
    go(at + 1);
  };
  const press = (at: number) => (event: KeyboardEvent) => {
    if (event.key === 'Enter' && at < form.items.length - 1) {
      event.preventDefault();
      go(at + 1);
    }
    if (event.key === 'Backspace' && answers[at] === null) go(at - 1);
  };
  const isAnyGrave = form.items.some((item, at) => isGrave(item, answers[at] ?? null));
  return (
    <Box role="group" aria-labelledby={id}>
      <FormLabel id={id} sx={{ color: 'text.primary', fontWeight: 700 }}>
        {say('form.items')}
      </FormLabel>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 3 }}>
        {say(isCounted(form) ? 'form.counted' : 'form.printed')} {say('form.hint')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 4 }}>
        {form.items.map((_, at) => (
          <TextField
            key={at}
            inputRef={(box: HTMLInputElement | null) => {
              boxes.current[at] = box;
            }}
            label={at + 1}
            value={answers[at] ?? ''}
            error={out === at}
            onFocus={(event) => event.target.select()}
            onChange={(event) => type(at, event.target.value)}
            onKeyDown={press(at)}
            sx={{ width: '3.75rem' }}
            slotProps={{
              inputLabel: { shrink: true },
              htmlInput: {
                inputMode: 'numeric',
                autoComplete: 'off',
                'aria-label': say('form.item', rangeOf(at)),
                style: { textAlign: 'center' },
              },
            }}
          />
        ))}
      </Box>
      <Typography role="status" variant="body2" sx={{ mt: 2, minHeight: '1.5em' }}>
        {out !== null && say('form.out', rangeOf(out))}
      </Typography>
      {isAnyGrave && (
        <Alert severity="warning" variant="outlined" sx={{ mt: 1 }}>
          {say('form.harm')}
        </Alert>
      )}
    </Box>
  );
}

import { Checkbox, FormControlLabel, FormGroup } from '@mui/material';
import type { Blank } from '@usward/exercises';
import { useLanguage } from '../../../ui/words.ts';
import { placeName, useAuthor } from '../AuthorContext.ts';
import { valueAt, type Path } from '../document/moves.ts';
import { valueWord } from '../words/fields.ts';
import { Group } from './Group.tsx';

/** One of the words, or some of the others: once in the week, or on these days. */
export function Days({
  path,
  label,
  blank,
}: {
  path: Path;
  label: string;
  blank: Extract<Blank, { is: 'word-or' }>;
}) {
  const { document, act } = useAuthor();
  const language = useLanguage();
  const name = String(path.at(-1));
  const value = valueAt(document, path);
  const some = Array.isArray(value) ? (value as string[]) : [];
  const [once = ''] = blank.words;
  const all = blank.other.is === 'list' && blank.other.of.is === 'one-of' ? blank.other.of.values : [];
  const put = (next: unknown) => act({ type: 'move', move: { do: 'put', path, value: next } });
  const toggle = (day: string, isOn: boolean) => {
    const next = all.filter((one) => (one === day ? isOn : some.includes(one)));
    put(next.length ? next : once);
  };
  return (
    <Group label={label}>
      <FormGroup row>
        <FormControlLabel
          control={
            <Checkbox
              checked={value === once}
              onChange={(_, isOn) => put(isOn ? once : all.slice(0, 1))}
              slotProps={{ input: { 'data-place': placeName(path) } as object }}
            />
          }
          label={valueWord(language, name, once) ?? once}
        />
        {all.map((day) => (
          <FormControlLabel
            key={day}
            control={<Checkbox checked={some.includes(day)} onChange={(_, isOn) => toggle(day, isOn)} />}
            label={valueWord(language, name, day) ?? day}
          />
        ))}
      </FormGroup>
    </Group>
  );
}

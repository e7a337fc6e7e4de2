import { Checkbox, FormControlLabel, FormGroup } from '@mui/material';
import { useLanguage } from '../../../ui/words.ts';
import { useAuthor } from '../AuthorContext.ts';
import { valueAt } from '../document/moves.ts';
import { valueWord } from '../words/fields.ts';
import { Group } from './Group.tsx';
import type { ListProps } from './list.ts';

/** Some of a few known values; none of them is the same as not saying. */
export function SomeInput({ path, name, label, values }: ListProps & { values: string[] }) {
  const { document, act } = useAuthor();
  const language = useLanguage();
  const some = (valueAt(document, path) ?? []) as string[];
  const toggle = (value: string, isOn: boolean) => {
    const next = values.filter((one) => (one === value ? isOn : some.includes(one)));
    act({ type: 'move', move: { do: 'put', path, value: next.length ? next : undefined } });
  };
  return (
    <Group label={label}>
      <FormGroup row>
        {values.map((value) => (
          <FormControlLabel
            key={value}
            control={<Checkbox checked={some.includes(value)} onChange={(_, isOn) => toggle(value, isOn)} />}
            label={valueWord(language, name, value) ?? value}
          />
        ))}
      </FormGroup>
    </Group>
  );
}

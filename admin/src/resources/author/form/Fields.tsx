import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, Checkbox, FormControlLabel, IconButton, Stack } from '@mui/material';
import type { Blank, BlankField } from '@usward/exercises';
import type { ReactNode } from 'react';
import { useLanguage } from '../../../ui/words.ts';
import { placeName, useAuthor } from '../AuthorContext.ts';
import { blankValue } from '../document/blank.ts';
import { freeId } from '../document/steps.ts';
import { valueAt, type Path } from '../document/moves.ts';
import { labelOf, valueWord } from '../words/fields.ts';
import { useAuthorWords } from '../words/useAuthorWords.ts';
import { Days } from './Days.tsx';
import { Group } from './Group.tsx';
import { LinesInput } from './LinesInput.tsx';
import type { ListProps } from './list.ts';
import { PickedInput, type Picked } from './PickedInput.tsx';
import { PlainInput } from './PlainInput.tsx';
import { ReferenceInput } from './ReferenceInput.tsx';
import { Repeater } from './Repeater.tsx';
import { SomeInput } from './SomeInput.tsx';
import { WordsInput } from './WordsInput.tsx';

/** The places of one form, made from its schema; what may be left out waits below as something to add. */
export function Fields({ fields, path, of }: { fields: BlankField[]; path: Path; of: string }) {
  const { document, act } = useAuthor();
  const language = useLanguage();
  const words = useAuthorWords();
  const label = ({ name }: BlankField) => labelOf(language, of, name) ?? name;
  const isThere = (field: BlankField) =>
    !field.isOptional || field.blank.is === 'flag' || valueAt(document, [...path, field.name]) !== undefined;
  const shown = fields.filter(({ blank, name }) => blank.is !== 'id' || name !== 'id');
  const addable = shown.filter((field) => !isThere(field));
  const add = ({ name, blank }: BlankField) =>
    act({
      type: 'move',
      move: { do: 'put', path: [...path, name], value: blankValue(blank, () => freeId('item', new Set())) },
    });
  return (
    <Stack sx={{ gap: 4 }}>
      {shown.filter(isThere).map((field) => (
        <BlankInput
          key={field.name}
          field={field}
          path={[...path, field.name]}
          of={of}
          label={label(field)}
        />
      ))}
      {addable.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {addable.map((field) => (
            <Button key={field.name} size="small" startIcon={<AddIcon />} onClick={() => add(field)}>
              {words.form.add(label(field))}
            </Button>
          ))}
        </Box>
      )}
    </Stack>
  );
}

type InputProps = { field: BlankField; path: Path; of: string; label: string };

/** One place of a form, as its schema says it has to be filled in. */
function BlankInput(props: InputProps) {
  const { field, path, label } = props;
  const { act } = useAuthor();
  const words = useAuthorWords();
  if (!field.isOptional || field.blank.is === 'flag') return <Input {...props} />;
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'flex-start' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Input {...props} />
      </Box>
      <IconButton
        aria-label={words.form.remove(label)}
        title={words.form.remove(label)}
        onClick={() => act({ type: 'move', move: { do: 'put', path, value: undefined } })}
      >
        <CloseIcon fontSize="small" />
      </IconButton>
    </Stack>
  );
}

function Input({ field, path, of, label }: InputProps) {
  const { document, act } = useAuthor();
  const language = useLanguage();
  const { name, blank } = field;
  const put = (value: unknown) => act({ type: 'move', move: { do: 'put', path, value } });
  switch (blank.is) {
    case 'words':
      return <WordsInput path={path} label={label} />;
    case 'text':
    case 'hour':
    case 'number':
      return <PlainInput path={path} label={label} blank={blank} />;
    case 'id':
      return <ReferenceInput path={path} label={label} />;
    case 'flag':
      return (
        <FormControlLabel
          control={
            <Checkbox
              checked={valueAt(document, path) === true}
              onChange={(_, isOn) => put(isOn || (blank.isOnlyYes || field.isOptional ? undefined : false))}
              slotProps={{ input: { 'data-place': placeName(path) } as object }}
            />
          }
          label={label}
        />
      );
    case 'one-of':
      return (
        <PickedInput
          path={path}
          label={label}
          options={blank.values.map((value): Picked => [value, valueWord(language, name, value) ?? value])}
        />
      );
    case 'word-or':
      return <Days path={path} label={label} blank={blank} />;
    case 'list':
      return <ListInput path={path} of={of} name={name} label={label} blank={blank} />;
    case 'group':
      return (
        <Group label={label}>
          <Fields fields={blank.fields} path={path} of={of} />
        </Group>
      );
  }
}

/** A list: of lines, of a few known values, or of things with places of their own. */
function ListInput(props: ListProps) {
  const { blank, of } = props;
  if (blank.of.is === 'text') return <LinesInput {...props} />;
  if (blank.of.is === 'one-of') return <SomeInput {...props} values={blank.of.values} />;
  return (
    <Repeater
      {...props}
      item={(path, label, actions) => (
        <Item path={path} of={of} label={label} blank={blank.of}>
          {actions}
        </Item>
      )}
    />
  );
}

type ItemProps = { path: Path; of: string; label: string; blank: Blank; children: ReactNode };

function Item({ path, of, label, blank, children }: ItemProps) {
  if (blank.is === 'words')
    return (
      <Stack direction="row" sx={{ gap: 1, alignItems: 'flex-start' }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <WordsInput path={path} label={label} />
        </Box>
        {children}
      </Stack>
    );
  if (blank.is !== 'group') return null;
  return (
    <Group label={label} actions={children}>
      <Fields fields={blank.fields} path={path} of={of} />
    </Group>
  );
}

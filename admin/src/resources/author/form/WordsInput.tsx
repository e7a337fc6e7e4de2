import { Box, Button, TextField } from '@mui/material';
import { addresses, type Address, type Words } from '@usward/exercises';
import { useLanguage } from '../../../ui/words.ts';
import { placeName, useAuthor, useProblemAt } from '../AuthorContext.ts';
import { valueAt, type Path } from '../document/moves.ts';
import { problemText } from '../words/problems.ts';
import { useAuthorWords } from '../words/useAuthorWords.ts';
import { Group } from './Group.tsx';

/** A text in both languages side by side; Spanish in three forms where they differ. */
export function WordsInput({ path, label }: { path: Path; label: string }) {
  const { document, act } = useAuthor();
  const words = useAuthorWords();
  const { es } = (valueAt(document, path) ?? { en: '', es: '' }) as Words;
  const isApart = typeof es !== 'string';
  const turn = () => {
    const text = isApart ? es.tu : es;
    const value = isApart ? text : { tu: text, vos: text, usted: text };
    act({ type: 'move', move: { do: 'put', path: [...path, 'es'], value } });
  };
  return (
    <Group label={label}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <OneText path={[...path, 'en']} label={words.form.english} of={label} locale="en" />
        <Box sx={{ display: 'grid', gap: 2 }}>
          {isApart ? (
            addresses.map((form: Address) => (
              <OneText
                key={form}
                path={[...path, 'es', form]}
                label={words.form.forms[form]}
                of={label}
                locale="es"
              />
            ))
          ) : (
            <OneText path={[...path, 'es']} label={words.form.spanish} of={label} locale="es" />
          )}
          <Button size="small" color="secondary" onClick={turn} sx={{ justifySelf: 'start', px: 2 }}>
            {isApart ? words.form.asOne : words.form.apart}
          </Button>
        </Box>
      </Box>
    </Group>
  );
}

function OneText({
  path,
  label,
  of,
  locale,
}: {
  path: Path;
  label: string;
  of: string;
  locale: 'en' | 'es';
}) {
  const { document, act } = useAuthor();
  const language = useLanguage();
  const problem = useProblemAt(path);
  const value = valueAt(document, path);
  return (
    <TextField
      label={label}
      multiline
      maxRows={8}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => act({ type: 'type', path, value: event.target.value })}
      onBlur={() => act({ type: 'rest' })}
      error={Boolean(problem)}
      helperText={problem && problemText(language, problem.code, problem.bound)}
      slotProps={{
        htmlInput: { lang: locale, 'aria-label': `${of}. ${label}`, 'data-place': placeName(path) },
      }}
    />
  );
}

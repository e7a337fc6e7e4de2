import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, FormHelperText, MenuItem, Stack, TextField } from '@mui/material';
import { tappedAt, type Condition, type Step, type Test, type VariantName } from '@usward/exercises';
import { useLanguage } from '../../../ui/words.ts';
import { placeName, useAuthor, useExercise } from '../AuthorContext.ts';
import type { Path } from '../document/moves.ts';
import { Group } from '../form/Group.tsx';
import { Small } from '../form/RowActions.tsx';
import { optionWords } from '../optionWords.ts';
import { useStepName } from '../stepName.ts';
import { problemText } from '../words/problems.ts';
import { useAuthorWords } from '../words/useAuthorWords.ts';

type AskedIfProps = { path: Path; variant: VariantName; at: number };

/** When the step is asked: every line has to hold, and a line holds where one of its tests does. */
export function AskedIf({ path, variant, at }: AskedIfProps) {
  const { variants } = useExercise();
  const { act, problems } = useAuthor();
  const language = useLanguage();
  const words = useAuthorWords();
  const steps = variants[variant]?.steps ?? [];
  const lines: Condition = steps[at]?.askedIf ?? [];
  const sources = steps.slice(0, at).filter(({ kind }) => lookedAt.includes(kind));
  const [first] = sources;
  if (!first && !lines.length) return null;
  const put = (next: Condition) =>
    act({ type: 'move', move: { do: 'put', path, value: next.length ? next : undefined } });
  const change = (line: number, index: number, test: Test | null) =>
    put(
      lines
        .map((tests, each) =>
          each === line ? tests.flatMap((one, place) => (place === index ? (test ?? []) : one)) : tests,
        )
        .filter((tests) => tests.length > 0),
    );
  const fresh = (): Test => ({ step: first?.id ?? '', is: 'answered' });
  const wrong = problems.find((problem) => placeName(problem.path).startsWith(placeName(path)));
  return (
    <Group label={words.asked.title}>
      <Stack sx={{ gap: 3, alignItems: 'flex-start' }} data-place={placeName(path)}>
        {lines.map((tests, line) => (
          <Stack key={line} sx={{ gap: 2, width: '100%' }}>
            {tests.map((test, index) => (
              <TestRow
                key={index}
                test={test}
                sources={sources}
                onChange={(next) => change(line, index, next)}
              />
            ))}
            <Box>
              <Button
                size="small"
                onClick={() => put(lines.map((one, each) => (each === line ? [...one, fresh()] : one)))}
              >
                {words.asked.or}
              </Button>
            </Box>
          </Stack>
        ))}
        {wrong && <FormHelperText error>{problemText(language, wrong.code, wrong.bound)}</FormHelperText>}
        {first && (
          <Button size="small" onClick={() => put([...lines, [fresh()]])}>
            {lines.length ? words.asked.also : words.asked.add}
          </Button>
        )}
      </Stack>
    </Group>
  );
}

/** Kinds whose answer a condition can look at. */
const lookedAt: readonly Step['kind'][] = ['text', 'choice', 'rate', 'sentence', 'compose', 'pick', 'cue'];
const compared = ['=', '!=', '>', '<', '>=', '<='] as const;

type TestRowProps = { test: Test; sources: Step[]; onChange: (test: Test | null) => void };

function TestRow({ test, sources, onChange }: TestRowProps) {
  const words = useAuthorWords();
  const language = useLanguage();
  const name = useStepName();
  const source = sources.find(({ id }) => id === test.step);
  const tapped = source ? tappedAt(source).filter((id) => typeof id === 'string') : [];
  const signs = [
    'answered' as const,
    'unanswered' as const,
    ...(tapped.length ? (['one-of', 'none-of'] as const) : []),
    ...(source && ['rate', 'text', 'compose', 'cue'].includes(source.kind) ? compared : []),
  ];
  const sign = (is: Test['is']): Test => {
    if (is === 'answered' || is === 'unanswered') return { step: test.step, is };
    if (is === 'one-of' || is === 'none-of')
      return { step: test.step, is, options: 'options' in test ? test.options : tapped.slice(0, 1) };
    return { step: test.step, is, than: 'than' in test ? test.than : source?.kind === 'rate' ? 5 : '' };
  };
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 2, alignItems: { sm: 'flex-start' } }}>
      <TextField
        select
        label={words.asked.step}
        value={source ? test.step : ''}
        onChange={(event) => onChange({ step: event.target.value, is: 'answered' })}
      >
        {sources.map((step) => (
          <MenuItem key={step.id} value={step.id} sx={{ whiteSpace: 'normal' }}>
            {name(step)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={words.asked.test}
        value={signs.includes(test.is as never) ? test.is : ''}
        onChange={(event) => onChange(sign(event.target.value as Test['is']))}
      >
        {signs.map((is) => (
          <MenuItem key={is} value={is}>
            {words.asked.is[is]}
          </MenuItem>
        ))}
      </TextField>
      {'options' in test && (
        <TextField
          select
          label={words.asked.options}
          value={test.options.filter((id) => tapped.includes(id))}
          slotProps={{ select: { multiple: true } }}
          onChange={(event) => {
            const options = event.target.value as unknown as string[];
            if (options.length) onChange({ ...test, options });
          }}
        >
          {tapped.map((id) => (
            <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
              {source ? optionWords(source, id, language) : id}
            </MenuItem>
          ))}
        </TextField>
      )}
      {'than' in test && (
        <TextField
          label={words.asked.than}
          type={typeof test.than === 'number' ? 'number' : 'text'}
          value={test.than}
          onChange={(event) =>
            onChange({
              ...test,
              than: typeof test.than === 'number' ? Number(event.target.value) : event.target.value,
            })
          }
        />
      )}
      <Small label={words.asked.remove} onClick={() => onChange(null)}>
        <CloseIcon fontSize="small" />
      </Small>
    </Stack>
  );
}

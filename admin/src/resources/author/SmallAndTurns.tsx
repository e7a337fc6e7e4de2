import { Checkbox, FormHelperText, MenuItem, Stack, TextField, Typography } from '@mui/material';
import type { Step, VariantName } from '@usward/exercises';
import { useLanguage } from '../../ui/words.ts';
import { Part } from '../../ui/Page.tsx';
import { Rows, type Column } from '../../ui/Rows.tsx';
import { placeName, useAuthor, useExercise } from './AuthorContext.ts';
import { setTurn, toggleSmall, turnOf } from './document/steps.ts';
import { useStepName } from './stepName.ts';
import { problemText } from './words/problems.ts';
import { useAuthorWords } from './words/useAuthorWords.ts';

/** Of each version: which steps its small version has, and which take turns. */
export function SmallAndTurns() {
  const { variants } = useExercise();
  const words = useAuthorWords();
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 4, maxWidth: '68ch' }}>
        {words.small.lead}
      </Typography>
      {(['couple', 'solo'] as const)
        .filter((name) => variants[name])
        .map((name) => (
          <Part key={name} title={words.parts[name]}>
            <OfVariant variant={name} />
          </Part>
        ))}
    </>
  );
}

function OfVariant({ variant: name }: { variant: VariantName }) {
  const exercise = useExercise();
  const { act, problems } = useAuthor();
  const words = useAuthorWords();
  const language = useLanguage();
  const stepName = useStepName();
  const variant = exercise.variants[name];
  if (!variant) return null;
  const turns = variant.turns?.length ?? 0;
  const columns: Column<Step>[] = [
    { label: words.small.step, cell: (step) => stepName(step) },
    {
      label: words.small.isSmall,
      cell: (step) => (
        <Checkbox
          checked={variant.small.includes(step.id)}
          onChange={() => act({ type: 'move', move: toggleSmall(exercise, name, step.id) })}
          slotProps={{ input: { 'aria-label': words.small.of(words.small.isSmall, stepName(step)) } }}
        />
      ),
    },
    {
      label: words.small.turn,
      cell: (step) => (
        <TextField
          select
          variant="standard"
          value={turnOf(variant, step.id)}
          onChange={(event) =>
            act({ type: 'move', move: setTurn(exercise, name, step.id, Number(event.target.value)) })
          }
          slotProps={{
            select: {
              SelectDisplayProps: {
                'aria-label': words.small.of(words.small.turn, stepName(step)),
              },
            },
          }}
        >
          {Array.from({ length: Math.max(2, turns) + 2 }, (_, turn) => (
            <MenuItem key={turn} value={turn}>
              {turn ? words.small.inTurn(turn) : words.small.always}
            </MenuItem>
          ))}
        </TextField>
      ),
    },
  ];
  const own = problems.filter(({ path }) => {
    const place = placeName(path);
    return ['small', 'turns'].some((part) => place.startsWith(`variants.${name}.${part}`));
  });
  return (
    <Stack sx={{ gap: 2 }} data-place={placeName(['variants', name, 'small'])} tabIndex={-1}>
      <Rows label={words.parts[name]} columns={columns} rows={variant.steps} keyOf={({ id }) => id} />
      {own.map(({ path, code, bound }) => (
        <FormHelperText key={path.join('.')} error>
          {problemText(language, code, bound)}
        </FormHelperText>
      ))}
    </Stack>
  );
}

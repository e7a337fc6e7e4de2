import { MenuItem, Stack, TextField, Typography } from '@mui/material';
import {
  choices,
  hasField,
  levels,
  openings,
  readers,
  type FieldRule,
  type Level,
  type Step,
} from '@usward/exercises';
import { useLanguage } from '../../ui/words.ts';
import { Part } from '../../ui/Page.tsx';
import { RowsOrCards, type Column } from '../../ui/Rows.tsx';
import { placeName, useAuthor, useExercise, useProblemAt } from './AuthorContext.ts';
import { ruleFor, setRule } from './document/steps.ts';
import { PickedInput } from './form/PickedInput.tsx';
import { useStepName } from './stepName.ts';
import { problemText } from './words/problems.ts';
import { useAuthorWords } from './words/useAuthorWords.ts';

/** The table of fields: for everything that is kept, who may read it at most, where it begins, how it opens. */
export function Readers() {
  const { variants } = useExercise();
  const words = useAuthorWords();
  const language = useLanguage();
  const name = useStepName();
  const steps = [...(variants.couple?.steps ?? []), ...variants.solo.steps];
  const kept = steps.filter(
    ({ id, kind }, at) => hasField(kind) && steps.findIndex((step) => step.id === id) === at,
  );
  const columns: Column<Step>[] = [
    { label: words.readers.asked, cell: (step) => name(step) },
    { label: words.readers.widest, cell: (step) => <RulePart step={step} part="widest" /> },
    { label: words.readers.start, cell: (step) => <RulePart step={step} part="start" /> },
    { label: words.readers.opens, cell: (step) => <RulePart step={step} part="opens" /> },
  ];
  return (
    <Part title={words.parts.readers} lead={words.readers.lead}>
      {kept.length ? (
        <RowsOrCards label={words.parts.readers} columns={columns} rows={kept} keyOf={({ id }) => id} />
      ) : (
        <Typography>{words.readers.none}</Typography>
      )}
      <Stack sx={{ gap: 4, mt: 5, maxWidth: '28rem' }}>
        {variants.couple && (
          <PickedInput
            path={['variants', 'couple', 'opening']}
            label={words.readers.opening}
            options={openings.map((when) => [when, words.readers.when[when]])}
          />
        )}
        <Problems language={language} />
      </Stack>
    </Part>
  );
}

const ways: FieldRule['opens'][] = ['never', 'alone', 'both'];

/** What can be chosen for a step of this kind: marks, notes and offers have a way of their own. */
function optionsOf(step: Step, part: keyof FieldRule, rule: FieldRule): string[] {
  const own = ruleFor(step.kind);
  if (part === 'opens') {
    if (!ways.includes(own.opens)) return [own.opens];
    return ways.filter((way) => way === 'never' || readers(rule.widest).partner);
  }
  if (step.kind === 'marks') return ['VM'];
  if (step.kind === 'topics') return part === 'widest' ? ['V1'] : ['V0'];
  if (part === 'widest')
    return levels.filter((level) => level !== 'VM' && (ways.includes(own.opens) || readers(level).partner));
  return choices(rule.widest);
}

function RulePart({ step, part }: { step: Step; part: keyof FieldRule }) {
  const exercise = useExercise();
  const { act } = useAuthor();
  const words = useAuthorWords();
  const name = useStepName();
  const rule = exercise.fields[step.id] ?? ruleFor(step.kind);
  const options = optionsOf(step, part, rule);
  const label = words.readers.of(words.readers[part], name(step));
  const pick = (value: string) =>
    act({ type: 'move', move: setRule(exercise, step.id, fitting({ ...rule, [part]: value })) });
  return (
    <TextField
      select
      variant="standard"
      value={options.includes(rule[part]) ? rule[part] : ''}
      onChange={(event) => pick(event.target.value)}
      slotProps={{
        select: {
          SelectDisplayProps: {
            'aria-label': label,
            'data-place': placeName(['fields', step.id, part]),
          } as object,
        },
      }}
    >
      {options.map((option) => (
        <MenuItem key={option} value={option} sx={{ whiteSpace: 'normal' }}>
          {part === 'opens'
            ? words.readers.how[option as FieldRule['opens']]
            : words.readers.level[option as Level]}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** Narrowed, it begins no wider than it may become, and opens to nobody whom it may not reach. */
function fitting(rule: FieldRule): FieldRule {
  const start = choices(rule.widest).includes(rule.start) ? rule.start : 'V0';
  const opens = readers(rule.widest).partner || rule.opens === 'drawn' ? rule.opens : 'never';
  return { ...rule, start, opens };
}

function Problems({ language }: { language: 'en' | 'es' }) {
  const { problems } = useAuthor();
  const opening = useProblemAt(['variants', 'couple', 'opening']);
  const own = problems.filter(({ path }) => path[0] === 'fields');
  const all = opening ? [...own, opening] : own;
  if (!all.length) return null;
  return (
    <Stack role="status" sx={{ gap: 1 }}>
      {all.map(({ path, code, bound }) => (
        <Typography key={`${code} ${path.join('.')}`} color="warning">
          {problemText(language, code, bound)}
        </Typography>
      ))}
    </Stack>
  );
}

import { Box, Button, Stack, Typography } from '@mui/material';
import { formOfStep, type Step, type VariantName } from '@usward/exercises';
import { useLanguage } from '../../../ui/words.ts';
import { useAuthor, useExercise } from '../AuthorContext.ts';
import { copyStep, copyToOther, isForSolo, removeStep } from '../document/steps.ts';
import { Fields } from '../form/Fields.tsx';
import { useStepName } from '../stepName.ts';
import { kindWords } from '../words/kinds.ts';
import { useAuthorWords } from '../words/useAuthorWords.ts';
import { AskedIf } from './AskedIf.tsx';

/** Everything of one step, made from its schema; then when it is asked, and what can be done with it. */
export function StepForm({ variant, step, at }: { variant: VariantName; step: Step; at: number }) {
  const exercise = useExercise();
  const { act, announce } = useAuthor();
  const language = useLanguage();
  const words = useAuthorWords();
  const name = useStepName();
  const path = ['variants', variant, 'steps', at];
  const other = exercise.variants[variant === 'solo' ? 'couple' : 'solo'];
  const mayGoOver =
    other && !other.steps.some(({ id }) => id === step.id) && (variant === 'solo' || isForSolo(step.kind));
  return (
    <Stack sx={{ gap: 4 }}>
      <Typography variant="body2" color="textSecondary">
        {kindWords[language][step.kind].use}
      </Typography>
      <Fields fields={formOfStep(step.kind)} path={path} of={step.kind} />
      <AskedIf path={[...path, 'askedIf']} variant={variant} at={at} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button size="small" onClick={() => act({ type: 'move', move: copyStep(exercise, variant, at) })}>
          {words.steps.copy}
        </Button>
        {mayGoOver && (
          <Button
            size="small"
            onClick={() => act({ type: 'move', move: copyToOther(exercise, variant, at) })}
          >
            {words.steps.toOther[variant]}
          </Button>
        )}
        <Button
          size="small"
          onClick={() => {
            act({ type: 'move', move: removeStep(exercise, variant, at) });
            announce(words.steps.removed(name(step)));
          }}
        >
          {words.steps.remove}
        </Button>
      </Box>
    </Stack>
  );
}

import { Alert, Box, FormLabel, Typography } from '@mui/material';
import { useId } from 'react';
import { Choose } from '../../ui/Choose.tsx';
import { inWords, useLanguage } from '../../ui/words.ts';
import { useSay, type OwnForm } from './words.ts';

/** The option tapped at each step. */
export type Picked = Record<string, string>;
type AnswersProps = { form: OwnForm; picked: Picked; onPicked: (picked: Picked) => void };

const leaves = '';

/** The questions of a form of one's own, with their choices in words: one may be left out. */
export function OwnAnswers({ form, picked, onPicked }: AnswersProps) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const put = (step: string, option: string) =>
    onPicked(
      option === leaves
        ? Object.fromEntries(Object.entries(picked).filter(([one]) => one !== step))
        : { ...picked, [step]: option },
    );
  const isAnyGrave = form.questions.some(({ step, options }) =>
    options.some((option) => option.isGrave && option.id === picked[step]),
  );
  return (
    <Box role="group" aria-labelledby={id} sx={{ display: 'grid', gap: 5 }}>
      <div>
        <FormLabel id={id} sx={{ color: 'text.primary', fontWeight: 700 }}>
          {say('form.items')}
        </FormLabel>
        {form.isInRoomOnly && (
          <Typography variant="body2" color="textSecondary">
            {say('form.inRoom')}
          </Typography>
        )}
      </div>
      {form.questions.map(({ step, prompt, options }, at) => (
        <Choose
          key={step}
          label={`${at + 1}. ${inWords(prompt, language)}`}
          value={picked[step] ?? leaves}
          options={[
            ...options.map((option) => ({ value: option.id, label: inWords(option.words, language) })),
            { value: leaves, label: say('form.leave') },
          ]}
          onChoose={(option) => put(step, option)}
        />
      ))}
      {isAnyGrave && (
        <Alert severity="warning" variant="outlined">
          {say('form.harm')}
        </Alert>
      )}
    </Box>
  );
}

import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import type { Locale } from '@usward/exercises';
import { useTranslate } from 'react-admin';
import { Chips } from './Chips.tsx';
import { planWords, type PlanText, type Reason } from './plan-words.ts';

const reasons: Reason[] = ['why', 'when', 'obstacle'];

/** Why, when and where, what may get in the way: one tap each, own words, or "they plan it at home". */
export function PlanFields({
  plan,
  locale,
  isShared,
  onChange,
}: {
  plan: PlanText;
  locale: Locale;
  /** Do all who read it read this language? */
  isShared: boolean;
  onChange: (plan: PlanText) => void;
}) {
  const translate = useTranslate();
  const words = (key: string) => translate(`resources.assignments.${key}`);
  return (
    <>
      {reasons.map(
        (part) =>
          (part === 'why' || !plan.atHome) && (
            <Chips
              key={part}
              label={words(`plan.${part}`)}
              texts={planWords[part][locale]}
              lang={locale}
              value={plan[part]}
              onChange={(text) => onChange({ ...plan, [part]: text })}
            />
          ),
      )}
      <Box>
        <FormControlLabel
          control={
            <Checkbox
              checked={plan.atHome ?? false}
              onChange={(_, atHome) => onChange({ ...plan, atHome })}
            />
          }
          label={words('plan.atHome')}
        />
        {!isShared && <Typography color="textSecondary">{words('asWritten')}</Typography>}
      </Box>
    </>
  );
}

import {
  Box,
  Checkbox,
  FormControlLabel,
  MenuItem,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from '@mui/material';
import { weekdays, type Weekday } from '@usward/exercises';
import { useTranslate } from 'react-admin';
import { Choose } from '../../ui/Choose.tsx';
import { dayText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';
import { everySoManyWeeks, fading, intervals, type Rhythm } from './draft.ts';

type PickerProps = {
  rhythm: Rhythm;
  due: string;
  isFirst: boolean;
  onChange: (rhythm: Rhythm) => void;
};
type WeeklyRhythm = Extract<Rhythm, { kind: 'weekly' }>;

const useWords = () => {
  const translate = useTranslate();
  return (key: string, options?: object) => translate(`resources.assignments.rhythm.${key}`, options);
};

/** Once, until the next appointment; or on some days of a week, every week or every so many. And how it ends. */
export function RhythmPicker({ rhythm, due, isFirst, onChange }: PickerProps) {
  const language = useLanguage();
  const words = useWords();
  const { boosters = false } = rhythm;
  return (
    <Box>
      <Choose
        label={words('title')}
        row
        value={rhythm.kind}
        onChoose={(kind) =>
          onChange(
            kind === 'once' ? { kind, boosters } : { kind, days: ['WE', 'SU'], weeks: 4, every: 1, boosters },
          )
        }
        options={[
          {
            value: 'once',
            label: words(isFirst ? 'onceAWeek' : 'once', { day: dayText(due, language) }),
          },
          { value: 'weekly', label: words('weekly') },
        ]}
      />
      {rhythm.kind === 'weekly' && <Weekly rhythm={rhythm} onChange={onChange} />}
      <Box sx={{ display: 'grid', mt: 2 }}>
        {rhythm.kind === 'weekly' && (
          <FormControlLabel
            control={
              <Checkbox
                checked={rhythm.fades ?? false}
                onChange={(_, fades) => onChange({ ...rhythm, fades })}
              />
            }
            label={words(fading(rhythm).length > 1 ? 'fades' : 'fadesToMonthly')}
          />
        )}
        <FormControlLabel
          control={
            <Checkbox checked={boosters} onChange={(_, isOn) => onChange({ ...rhythm, boosters: isOn })} />
          }
          label={words('boosters')}
        />
      </Box>
    </Box>
  );
}

function Weekly({ rhythm, onChange }: { rhythm: WeeklyRhythm; onChange: (rhythm: Rhythm) => void }) {
  const words = useWords();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, mt: 2, alignItems: 'center' }}>
      <ToggleButtonGroup
        size="small"
        aria-label={words('days')}
        value={rhythm.days}
        onChange={(_, days: Weekday[]) => days.length && onChange({ ...rhythm, days })}
      >
        {weekdays.map((weekday) => (
          <ToggleButton
            key={weekday}
            value={weekday}
            title={words(`day.${weekday}`)}
            sx={{ px: { xs: 2, sm: 3 }, minWidth: 40, color: 'text.primary', textTransform: 'none' }}
          >
            {words(`day.${weekday}`).slice(0, 3)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <TextField
        select
        label={words('every')}
        value={rhythm.every}
        onChange={(event) => onChange(everySoManyWeeks(rhythm, Number(event.target.value)))}
        sx={{ width: '11rem' }}
      >
        {intervals.map((every) => (
          <MenuItem key={every} value={every}>
            {words('everyWeek', { smart_count: every })}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={words('weeks')}
        type="number"
        value={rhythm.weeks}
        onChange={(event) =>
          onChange({ ...rhythm, weeks: Math.min(Math.max(Number(event.target.value), 1), 26) })
        }
        slotProps={{ htmlInput: { min: 1, max: 26 } }}
        sx={{ width: '11rem' }}
      />
    </Box>
  );
}

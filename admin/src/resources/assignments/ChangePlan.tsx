import { Checkbox, FormControlLabel, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useAct } from '../../data/ask.ts';
import type { Assignment, Couple } from '../../data/client.ts';
import { Ask } from '../../ui/Ask.tsx';
import { useRoomView } from '../../ui/roomView.ts';
import { addDays, dayIn } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';
import { scheduleOf, usualRhythm, type Rhythm } from './draft.ts';
import { planOf, sharedLocale, type PlanText } from './plan-words.ts';
import { PlanFields } from './PlanFields.tsx';
import { RhythmPicker } from './Rhythm.tsx';

type ChangeProps = { couple: Couple; assignment: Assignment; name: string; onClose: () => void };

/** Other words, other days from tomorrow on. What is open stays open, and every answer stays as it is. */
export function ChangePlan({ couple, assignment, name, onClose }: ChangeProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const notify = useNotify();
  const [isRoomView] = useRoomView();
  const words = (key: string) => translate(`resources.assignments.change.${key}`, { name });
  const [plan, setPlan] = useState<PlanText>(assignment.plan);
  const [rhythm, setRhythm] = useState<Rhythm | null>(null);
  const [reason, setReason] = useState('');
  const change = useAct('changeAssignment');
  const readers = couple.partners.filter(({ displayName }) => assignment.for.includes(displayName));
  const shared = sharedLocale(readers.map(({ locale }) => locale));
  const tomorrow = addDays(dayIn(couple.settings.timeZone), 1);
  const schedule = rhythm && scheduleOf(rhythm, tomorrow);
  const isStopped = !isRoomView && change.error?.code === 'exercise.stopped';
  const save = () =>
    change.mutate(
      {
        params: { coupleId: couple.coupleId, assignmentId: assignment.assignmentId },
        body: {
          plan: planOf(plan),
          ...(schedule ? { schedule } : {}),
          ...(reason.trim() ? { overrideReason: reason.trim() } : {}),
        },
      },
      {
        onSuccess: () => {
          notify(words('done'));
          onClose();
        },
      },
    );
  return (
    <Ask
      isOpen
      wide
      title={words('title')}
      verb={words('save')}
      isBusy={change.isPending}
      onYes={save}
      onClose={onClose}
    >
      <Typography color="textSecondary">{words('what')}</Typography>
      <PlanFields plan={plan} locale={shared ?? language} isShared={Boolean(shared)} onChange={setPlan} />
      <FormControlLabel
        control={
          <Checkbox
            checked={rhythm !== null}
            onChange={(_, isOther) => setRhythm(isOther ? usualRhythm(assignment.key) : null)}
          />
        }
        label={words('days')}
      />
      {schedule && rhythm && (
        <RhythmPicker
          rhythm={rhythm}
          due={schedule.kind === 'once' ? schedule.due : schedule.start}
          isFirst
          onChange={setRhythm}
        />
      )}
      {isStopped && (
        <TextField
          label={translate('resources.assignments.stop.reason')}
          helperText={translate('resources.assignments.stop.reasonHelp')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 500 } }}
        />
      )}
    </Ask>
  );
}

import {
  Button,
  Checkbox,
  FormControlLabel,
  FormGroup,
  FormLabel,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { concerns } from '@usward/contract/concerns';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct } from '../../data/ask.ts';
import type { Sent } from '../../data/client.ts';
import { Choose } from '../../ui/Choose.tsx';

type Body = NonNullable<Sent<'recordSuitability'>>['body'];
type Decision = Body['decision'];
type YesNo = 'yes' | 'no';

const decisions: Decision[] = ['joint', 'alone', 'refer'];

export function SuitabilityForm({
  coupleId,
  personId,
  onClose,
}: {
  coupleId: string;
  personId: string;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const record = useAct('recordSuitability');
  const [alone, setAlone] = useState<YesNo | null>(null);
  const [heard, setHeard] = useState<YesNo | null>(null);
  const wasAskedAlone = alone === 'yes' && heard === 'no';
  const [named, setNamed] = useState<Body['concerns']>([]);
  const [decision, setDecision] = useState<Decision | null>(null);
  const [note, setNote] = useState('');
  const heading = useId();
  const words = (key: string) => translate(`resources.safety.${key}`);
  const yesNo = (['yes', 'no'] as const).map((value) => ({ value, label: words(value) }));

  const toggle = (concern: Body['concerns'][number]) =>
    setNamed(named.includes(concern) ? named.filter((other) => other !== concern) : [...named, concern]);
  const save = () => {
    if (!decision || !wasAskedAlone) return;
    const body = { wasAskedAlone, concerns: named, decision, note };
    record.mutate({ params: { coupleId, personId }, body }, { onSuccess: onClose });
  };

  return (
    <Stack
      component="form"
      sx={{ gap: 5, mt: 3, maxWidth: '44rem' }}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Typography color="textSecondary">{words('how')}</Typography>
      <Choose row label={words('isAlone')} value={alone} onChoose={setAlone} options={yesNo} />
      {alone === 'yes' && (
        <Choose row label={words('isHeard')} value={heard} onChoose={setHeard} options={yesNo} />
      )}
      {(alone === 'no' || heard === 'yes') && <Typography role="status">{words('notNow')}</Typography>}
      {wasAskedAlone && (
        <>
          <div role="group" aria-labelledby={heading}>
            <FormLabel component="p" id={heading} sx={{ m: 0, color: 'text.primary', fontWeight: 700 }}>
              {words('said')}
            </FormLabel>
            <FormGroup sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
              {concerns.map((concern) => (
                <FormControlLabel
                  key={concern}
                  control={<Checkbox checked={named.includes(concern)} onChange={() => toggle(concern)} />}
                  label={words(`concern.${concern}`)}
                />
              ))}
            </FormGroup>
          </div>
          <Choose
            label={words('decide')}
            value={decision}
            onChoose={setDecision}
            options={decisions.map((value) => ({
              value,
              label: words(`decision.${value}`),
              hint: words(`decisionHint.${value}`),
            }))}
          />
          <TextField
            label={translate('app.fields.note')}
            helperText={words('noteHelp')}
            multiline
            minRows={2}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 2000 } }}
          />
        </>
      )}
      <Stack direction="row" sx={{ gap: 2 }}>
        <Button type="submit" variant="contained" disabled={record.isPending || !decision || !wasAskedAlone}>
          {words('keep')}
        </Button>
        <Button onClick={onClose}>{translate('app.cancel')}</Button>
      </Stack>
    </Stack>
  );
}

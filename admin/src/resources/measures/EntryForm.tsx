import { Box, Button, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Couple } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Ask } from '../../ui/Ask.tsx';
import { Choose } from '../../ui/Choose.tsx';
import { dayIn } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';
import { ItemBoxes } from './ItemBoxes.tsx';
import { licensedForms, type Licensed } from './licensed.ts';
import { useSay, type Point } from './words.ts';

type Corrects = Pick<Point, 'on' | 'entry'> & { personId: string; instrument: string };
type FormProps = { couple: Couple; corrects?: Corrects; onClose: () => void };

/** Typing a form that one of them filled in on paper: who, which, when, and its answers in their order. */
export function EntryForm(props: FormProps) {
  const query = useAsk('instruments');
  return (
    <Answered query={query} shape={null}>
      {({ instruments }) => <Entering {...props} forms={licensedForms(instruments)} />}
    </Answered>
  );
}

function Entering({ couple, corrects, onClose, forms }: FormProps & { forms: Licensed[] }) {
  const say = useSay();
  const language = useLanguage();
  const notify = useNotify();
  const today = dayIn(usePracticeZone());
  const enter = useAct('enterMeasure');
  const entry = corrects?.entry ?? null;
  const [measureId] = useState(() => entry?.measureId ?? crypto.randomUUID());
  const [personId, setPersonId] = useState<string | null>(corrects?.personId ?? null);
  const [rightId, setRightId] = useState<string | null>(entry?.rightId ?? null);
  const [on, setOn] = useState(corrects?.on ?? today);
  const [parent, setParent] = useState<'mother' | 'father' | 'none'>(entry?.parent ?? 'none');
  const [answers, setAnswers] = useState<(number | null)[]>(entry?.answers ?? []);
  const usable = forms.filter(({ form }) => !corrects || form.key === corrects.instrument);
  const chosen = usable.find(({ right }) => right.rightId === rightId);
  const partners = couple.partners.filter(({ state }) => state !== 'ended');
  const all = chosen?.form.items.map((_, at) => answers[at] ?? null) ?? [];
  const isReady = personId !== null && all.some((answer) => answer !== null);

  const save = () => {
    if (!chosen || !personId || !isReady) return;
    const body = {
      base: entry?.revision ?? 0,
      personId,
      rightId: chosen.right.rightId,
      on,
      answers: all,
      parent: chosen.form.asksWhichParent && parent !== 'none' ? parent : null,
    };
    const done = () => {
      notify('app.saved');
      onClose();
    };
    enter.mutate({ params: { coupleId: couple.coupleId, measureId }, body }, { onSuccess: done });
  };
  if (!usable.length)
    return (
      <Ask isOpen title={say('form.title')} onClose={onClose}>
        <Empty
          step={
            <Button component={RouterLink} to="/instruments" variant="outlined">
              {say('rights')}
            </Button>
          }
        >
          {say('form.noRights')}
        </Empty>
      </Ask>
    );
  const nameOf = (code: string) => new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  return (
    <Ask
      isOpen
      wide
      title={say(corrects ? 'form.correctTitle' : 'form.title')}
      verb={say('form.save')}
      isBusy={enter.isPending || !isReady}
      onYes={save}
      onClose={onClose}
    >
      <Choose
        row
        label={say('form.who')}
        value={personId}
        options={partners.map((one) => ({
          value: one.personId,
          label: one.displayName,
          disabled: corrects !== undefined,
        }))}
        onChoose={setPersonId}
      />
      <Choose
        label={say('form.which')}
        value={rightId}
        options={usable.map(({ form, right }) => ({
          value: right.rightId,
          label: say(`names.${form.key}`),
          hint: nameOf(right.language),
        }))}
        onChoose={setRightId}
      />
      {chosen && (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 5, alignItems: 'flex-start' }}>
            <TextField
              label={say('form.on')}
              type="date"
              value={on}
              onChange={(event) => setOn(event.target.value)}
              required
              sx={{ width: '12rem' }}
              slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today } }}
            />
            {chosen.form.asksWhichParent && (
              <Choose
                row
                label={say('form.parent')}
                value={parent}
                options={(['mother', 'father', 'none'] as const).map((value) => ({
                  value,
                  label: say(`form.parents.${value}`),
                }))}
                onChoose={setParent}
              />
            )}
          </Box>
          <ItemBoxes form={chosen.form} answers={all} onAnswers={setAnswers} />
          <Typography variant="body2" color="textSecondary">
            {say('form.left', { smart_count: all.filter((answer) => answer === null).length })}
          </Typography>
        </>
      )}
    </Ask>
  );
}

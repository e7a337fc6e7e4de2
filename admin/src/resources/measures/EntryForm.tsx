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
import { inWords, useLanguage } from '../../ui/words.ts';
import { ItemBoxes } from './ItemBoxes.tsx';
import { licensedForms, type Licensed } from './licensed.ts';
import { OwnAnswers, type Picked } from './OwnAnswers.tsx';
import { useSay, type OwnForm, type Point } from './words.ts';

type Corrects = Pick<Point, 'on' | 'entry'> & { personId: string; instrument: string };
type FormProps = { couple: Couple; corrects?: Corrects; onClose: () => void };

/** Typing a form that one of them filled in on paper: who, which, when, and its answers in their order. */
export function EntryForm(props: FormProps) {
  const query = useAsk('instruments');
  return (
    <Answered query={query} shape={null}>
      {({ instruments, forms }) => <Entering {...props} forms={licensedForms(instruments)} own={forms} />}
    </Answered>
  );
}

function Entering({ couple, corrects, onClose, ...all }: FormProps & { forms: Licensed[]; own: OwnForm[] }) {
  const say = useSay();
  const language = useLanguage();
  const notify = useNotify();
  const today = dayIn(usePracticeZone());
  const enter = useAct('enterMeasure');
  const entry = corrects?.entry ?? null;
  const [measureId] = useState(() => entry?.measureId ?? crypto.randomUUID());
  const [personId, setPersonId] = useState<string | null>(corrects?.personId ?? null);
  // A right, or the key of a form of the practice's own: no two are alike.
  const [which, setWhich] = useState<string | null>(entry?.rightId ?? entry?.form?.key ?? null);
  const [on, setOn] = useState(corrects?.on ?? today);
  const [parent, setParent] = useState<'mother' | 'father' | 'none'>(entry?.parent ?? 'none');
  const [answers, setAnswers] = useState<(number | null)[]>(entry?.answers ?? []);
  const [picked, setPicked] = useState<Picked>(entry?.picked ?? {});
  const forms = all.forms.filter(
    ({ form }) => !corrects || (entry?.rightId && form.key === corrects.instrument),
  );
  const own = all.own.filter(
    ({ key, version }) => !corrects || (entry?.form?.key === key && entry.form.version === version),
  );
  const chosen = forms.find(({ right }) => right.rightId === which);
  const chosenOwn = own.find(({ key }) => key === which);
  const partners = couple.partners.filter(({ state }) => state !== 'ended');
  const typed = chosen?.form.items.map((_, at) => answers[at] ?? null) ?? [];
  const isSaid = chosenOwn ? Object.keys(picked).length > 0 : typed.some((answer) => answer !== null);
  const isReady = personId !== null && isSaid;

  const save = () => {
    if (!personId || !isReady) return;
    const said = chosen
      ? {
          rightId: chosen.right.rightId,
          answers: typed,
          parent: chosen.form.asksWhichParent && parent !== 'none' ? parent : null,
        }
      : chosenOwn && { form: { key: chosenOwn.key, version: chosenOwn.version }, picked };
    if (!said) return;
    const body = { base: entry?.revision ?? 0, personId, on, ...said };
    const done = () => {
      notify('app.saved');
      onClose();
    };
    enter.mutate({ params: { coupleId: couple.coupleId, measureId }, body }, { onSuccess: done });
  };
  if (!forms.length && !own.length)
    return (
      <Ask isOpen title={say('form.title')} onClose={onClose}>
        <Empty
          step={
            <Button component={RouterLink} to="/instruments" variant="outlined">
              {say('rights')}
            </Button>
          }
        >
          {say(corrects ? 'form.older' : 'form.noRights')}
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
        value={which}
        options={[
          ...forms.map(({ form, right }) => ({
            value: right.rightId,
            label: say(`names.${form.key}`),
            hint: nameOf(right.language),
          })),
          ...own.map((form) => ({
            value: form.key,
            label: inWords(form.title, language),
            hint: say('form.own'),
          })),
        ]}
        onChoose={(next) => {
          setWhich(next);
          setPicked({});
        }}
      />
      {(chosen ?? chosenOwn) && (
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
            {chosen?.form.asksWhichParent && (
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
          {chosenOwn && <OwnAnswers form={chosenOwn} picked={picked} onPicked={setPicked} />}
          {chosen && (
            <>
              <ItemBoxes form={chosen.form} answers={typed} onAnswers={setAnswers} />
              <Typography variant="body2" color="textSecondary">
                {say('form.left', { smart_count: typed.filter((answer) => answer === null).length })}
              </Typography>
            </>
          )}
        </>
      )}
    </Ask>
  );
}

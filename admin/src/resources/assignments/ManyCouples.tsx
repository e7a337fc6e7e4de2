import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAsk } from '../../data/ask.ts';
import type { CoupleRow, Shelf } from '../../data/client.ts';
import { useMe } from '../../data/me.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Ask } from '../../ui/Ask.tsx';
import { dayIn } from '../../ui/when.ts';
import { namesText, useLanguage } from '../../ui/words.ts';
import { scheduleOf, usualRhythm, type Rhythm } from './draft.ts';
import { planOf, usualPlan, type PlanText } from './plan-words.ts';
import { PlanFields } from './PlanFields.tsx';
import { RhythmPicker } from './Rhythm.tsx';
import { ShelfPicker } from './ShelfPicker.tsx';
import { useGiveToMany, type Outcome } from './useGiveToMany.ts';

type ManyProps = { couples: CoupleRow[]; onClose: () => void };

/** One exercise for each alone in many couples: given one after the other, each with its own outcome, and taken back as a whole. */
export function ManyCouples({ couples, onClose }: ManyProps) {
  const translate = useTranslate();
  const shelf = useAsk('exercises', {});
  const [picked, setPicked] = useState<Shelf | null>(null);
  const giving = useGiveToMany(couples);
  const count = { smart_count: couples.length };
  const words = (key: string) => translate(`resources.assignments.many.${key}`, count);
  return (
    <Ask isOpen wide title={words('title')} onClose={onClose}>
      <Typography color="textSecondary">{words('lead')}</Typography>
      {giving.outcomes ? (
        <Outcomes couples={couples} giving={giving} />
      ) : (
        <>
          <Answered query={shelf}>
            {({ exercises }) => (
              <ShelfPicker shelf={exercises.filter(isForOne)} picked={picked} onPick={setPicked} />
            )}
          </Answered>
          {picked && <Draft key={picked.key} exercise={picked} couples={couples} give={giving.give} />}
        </>
      )}
    </Ask>
  );
}

const isForOne = ({ variants }: Shelf) => variants.includes('solo');

function Draft({
  exercise,
  couples,
  give,
}: {
  exercise: Shelf;
  couples: CoupleRow[];
  give: ReturnType<typeof useGiveToMany>['give'];
}) {
  const translate = useTranslate();
  const language = useLanguage();
  const me = useMe();
  const today = dayIn(me?.practiceTimeZone ?? 'UTC');
  const [rhythm, setRhythm] = useState<Rhythm>(() => usualRhythm(exercise.key));
  const [plan, setPlan] = useState<PlanText>(() => ({ ...usualPlan(language), atHome: true }));
  const schedule = scheduleOf(rhythm, today);
  const { key, version } = exercise;
  const words = (name: string) =>
    translate(`resources.assignments.many.${name}`, { smart_count: couples.length });
  return (
    <>
      <RhythmPicker
        rhythm={rhythm}
        due={schedule.kind === 'once' ? schedule.due : schedule.start}
        isFirst
        onChange={setRhythm}
      />
      <PlanFields plan={plan} locale={language} isShared onChange={setPlan} />
      <Typography color="textSecondary">{words('plan')}</Typography>
      <Box>
        <Button
          variant="contained"
          size="large"
          onClick={() => void give({ key, version, schedule, plan: planOf(plan) })}
        >
          {words('give')}
        </Button>
      </Box>
    </>
  );
}

function Outcomes({
  couples,
  giving: { outcomes = [], isBusy, undo },
}: {
  couples: CoupleRow[];
  giving: ReturnType<typeof useGiveToMany>;
}) {
  const translate = useTranslate();
  const language = useLanguage();
  const words = (key: string, options?: object) => translate(`resources.assignments.many.${key}`, options);
  const told = (outcome: Outcome | undefined) => {
    if (!outcome) return '…';
    if (outcome.is === 'refused') return translate(`errors.${outcome.code}`);
    return words(outcome.is);
  };
  const progress = { done: outcomes.length, all: couples.length };
  return (
    <>
      <Box role="status">
        <LinearProgress
          variant="determinate"
          aria-label={words('progress', progress)}
          value={(100 * outcomes.length) / couples.length}
        />
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {words('progress', progress)}
        </Typography>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {couples.map(({ coupleId, names }, at) => (
          <Typography component="li" key={coupleId}>
            <strong>{namesText(names, language)}</strong>: {told(outcomes[at])}
          </Typography>
        ))}
      </Box>
      {!isBusy && outcomes.some(({ is }) => is === 'given') && (
        <Box>
          <Button variant="outlined" onClick={() => void undo()}>
            {words('undo')}
          </Button>
        </Box>
      )}
    </>
  );
}

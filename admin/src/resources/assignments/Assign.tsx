import { Box, Button, Stack, Typography } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Couple, Got, Shelf } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';
import { useKeys } from '../../ui/keys.ts';
import { dayIn } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';
import { CoupleFrame } from '../couples/CoupleFrame.tsx';
import { minutesWith, scheduleOf, stopping, usualRhythm, usualWho, type Rhythm, type Who } from './draft.ts';
import { planOf, sharedLocale, usualPlan } from './plan-words.ts';
import { PlanFields } from './PlanFields.tsx';
import { RhythmPicker } from './Rhythm.tsx';
import { Programs } from './Programs.tsx';
import { ShelfPicker } from './ShelfPicker.tsx';
import { Stops } from './Stops.tsx';
import { WhoPicker } from './WhoPicker.tsx';

const Preview = lazy(async () => ({ default: (await import('./Preview.tsx')).Preview }));

export const Assign = () => <CoupleFrame>{(couple) => <Give couple={couple} />}</CoupleFrame>;

/** Whoever comes with a program picked finds it first. */
function Give({ couple }: { couple: Couple }) {
  const [search] = useSearchParams();
  const [isProgramFirst] = useState(search.has('program') && !search.has('exercise'));
  const parts = [<Pick key="exercise" couple={couple} />, <Programs key="program" couple={couple} />];
  return <Stack sx={{ gap: 8 }}>{isProgramFirst ? parts.reverse() : parts}</Stack>;
}

/** First the exercise, here or in the address; everything else has an answer already. */
function Pick({ couple }: { couple: Couple }) {
  const translate = useTranslate();
  const shelf = useAsk('exercises', {});
  const [search, setSearch] = useSearchParams();
  const key = search.get('exercise');
  const picked = shelf.data?.exercises.find((exercise) => exercise.key === key) ?? null;
  const pick = (exercise: Shelf) =>
    setSearch({ ...Object.fromEntries(search), exercise: exercise.key }, { replace: true });
  return (
    <Part title={translate('resources.assignments.title')}>
      <Answered query={shelf}>
        {({ exercises }) => <ShelfPicker shelf={exercises} picked={picked} onPick={pick} />}
      </Answered>
      {picked && <Draft key={picked.key} couple={couple} exercise={picked} />}
    </Part>
  );
}

function Draft({ couple, exercise }: { couple: Couple; exercise: Shelf }) {
  const translate = useTranslate();
  const language = useLanguage();
  const [who, setWho] = useState<Who>(() => usualWho(couple, exercise));
  const [rhythm, setRhythm] = useState<Rhythm>(() => usualRhythm(exercise.key));
  const readers = couple.partners.filter(
    ({ state, personId }) => state !== 'ended' && (who.kind !== 'one' || who.personId === personId),
  );
  const shared = sharedLocale(readers.map(({ locale }) => locale));
  const locale = shared ?? language;
  const [plan, setPlan] = useState(() => usualPlan(locale));
  const [reason, setReason] = useState('');
  const [isShown, setIsShown] = useState<'preview' | 'try' | null>(null);
  const { schedule, appointmentOn } = useSchedule(couple, rhythm);
  const stops = stopping(couple, exercise, who);
  const isStopped = stops.some((stop) => stop.kind === 'suitability' || !stop.givesWay || !reason.trim());
  const words = (key: string, options?: object) => translate(`resources.assignments.${key}`, options);
  const assign = useAssign(couple.coupleId);

  const give = () =>
    assign.give({
      key: exercise.key,
      version: exercise.version,
      for: who,
      schedule,
      plan: planOf(plan),
      ...(stops.length && reason.trim() ? { overrideReason: reason.trim() } : {}),
    });

  const giveByKey = (keys: string) => {
    if (keys !== 'mod+enter' || isStopped || assign.isPending) return false;
    give();
    return true;
  };
  useKeys(giveByKey);

  return (
    <Stack sx={{ mt: 7, gap: 6, maxWidth: '46rem' }}>
      <WhoPicker couple={couple} exercise={exercise} who={who} onChange={setWho} />
      {stops.length > 0 && (
        <Stops
          coupleId={couple.coupleId}
          stops={stops}
          canBeAlone={who.kind === 'both' && exercise.variants.includes('solo')}
          reason={reason}
          onReason={setReason}
          onAlone={() => setWho({ kind: 'each' })}
        />
      )}
      <RhythmPicker
        rhythm={rhythm}
        due={schedule.kind === 'once' ? schedule.due : schedule.start}
        isFirst={!appointmentOn}
        onChange={setRhythm}
      />
      <PlanFields plan={plan} locale={locale} isShared={Boolean(shared)} onChange={setPlan} />
      <Box sx={atHand}>
        <Minutes couple={couple} exercise={exercise} who={who} rhythm={rhythm} />
        <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
          <Button variant="contained" size="large" disabled={isStopped || assign.isPending} onClick={give}>
            {words('give')}
          </Button>
          <Button variant="outlined" onClick={() => setIsShown('preview')}>
            {words('preview')}
          </Button>
          <Button variant="outlined" onClick={() => setIsShown('try')}>
            {words('try')}
          </Button>
        </Stack>
      </Box>
      <Suspense>
        {isShown && (
          <Preview
            exercise={exercise}
            who={who}
            readers={readers}
            home={{ ...couple.settings, ages: null }}
            mode={isShown}
            onClose={() => setIsShown(null)}
          />
        )}
      </Suspense>
    </Stack>
  );
}

/** Within reach without scrolling: the usual case needs nothing of what stands between. */
const atHand = {
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  display: 'grid',
  gap: 2,
  py: 3,
  mx: -3,
  px: 3,
  backgroundColor: 'background.default',
  borderTop: 1,
  borderColor: 'divider',
} as const;

function Minutes({
  couple,
  exercise,
  who,
  rhythm,
}: {
  couple: Couple;
  exercise: Shelf;
  who: Who;
  rhythm: Rhythm;
}) {
  const translate = useTranslate();
  const planned = useAsk('assignments', { params: { coupleId: couple.coupleId } });
  const { weeklyMinutes } = couple.settings;
  if (!planned.data) return null;
  const minutes = minutesWith(planned.data.minutesOfTheWeek, exercise, who, couple, rhythm);
  const isOver = minutes > weeklyMinutes;
  return (
    <Typography role="status" sx={{ color: isOver ? 'warning.main' : 'text.secondary' }}>
      {translate(isOver ? 'resources.assignments.over' : 'resources.assignments.within', {
        minutes,
        weekly: weeklyMinutes,
      })}
    </Typography>
  );
}

/** The couple's today, and the day of the next appointment with both, where that is a later one. */
function useSchedule({ nextWithBoth, settings }: Couple, rhythm: Rhythm) {
  const zone = usePracticeZone();
  const today = dayIn(settings.timeZone);
  const next = nextWithBoth && dayIn(zone, new Date(nextWithBoth));
  const appointmentOn = next && next > today ? next : undefined;
  return { appointmentOn, schedule: scheduleOf(rhythm, today, appointmentOn) };
}

function useAssign(coupleId: string) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const { mutate, isPending } = useAct('assign');
  type Body = Parameters<typeof mutate>[0]['body'];
  const told = ({ isOverWeeklyMinutes, weeklyMinutes }: Got<'assign'>) => {
    notify(
      translate(isOverWeeklyMinutes ? 'resources.assignments.givenOver' : 'resources.assignments.given', {
        minutes: weeklyMinutes,
      }),
    );
    navigate(`/couples/${coupleId}/plan`);
  };
  return { isPending, give: (body: Body) => mutate({ params: { coupleId }, body }, { onSuccess: told }) };
}

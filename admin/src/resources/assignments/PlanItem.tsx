import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct, useLater } from '../../data/ask.ts';
import type { Assignment, Couple } from '../../data/client.ts';
import { useIsWaiting } from '../../data/later.ts';
import { Ask } from '../../ui/Ask.tsx';
import { dayIn, dayText } from '../../ui/when.ts';
import { inWords, namesText, useLanguage } from '../../ui/words.ts';
import { ChangePlan } from './ChangePlan.tsx';
import { Occurrences } from './Occurrences.tsx';

type ItemProps = { couple: Couple; assignment: Assignment };

/** Over when nothing can happen any more: what is closed and for two may still be opened together. */
export const isOver = ({ isWithdrawn, waiting, variant, occurrences }: Assignment) =>
  isWithdrawn ||
  (!waiting &&
    occurrences.every(({ state }) =>
      state === 'closed' ? variant === 'solo' : state === 'opened' || state === 'withdrawn',
    ));

/** One exercise of the plan: for whom, why, when it comes, and what can be done with it. */
export function PlanItem({ couple, assignment }: ItemProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const { title, variant, plan, on, assignmentId } = assignment;
  const words = (key: string, options?: object) => translate(`resources.assignments.${key}`, options);
  const isLeaving = useIsWaiting(`withdraw ${assignmentId}`);
  const isGone = assignment.isWithdrawn || isLeaving;
  const name = inWords(title, language);
  return (
    <Box component="article" sx={{ py: 4, borderTop: 1, borderColor: 'divider' }}>
      <Stack
        direction="row"
        sx={{ flexWrap: 'wrap', gap: 1, justifyContent: 'space-between', alignItems: 'baseline' }}
      >
        <Typography variant="h3">{name}</Typography>
        {isGone ? (
          <Typography color="textSecondary">{words('withdrawn')}</Typography>
        ) : (
          !isOver(assignment) && <Steps couple={couple} assignment={assignment} name={name} />
        )}
      </Stack>
      <Typography variant="body2" color="textSecondary">
        {words(`variant.${variant}`, { who: namesText(assignment.for, language) })} ·{' '}
        {words('since', { day: dayText(on, language) })}
        <Next assignment={assignment} />
      </Typography>
      <PlanWords plan={plan} />
      {!isGone && <Occurrences couple={couple} assignment={assignment} />}
    </Box>
  );
}

/** What comes next of it, in a few words. */
function Next({ assignment: { waiting, isWithdrawn, occurrences } }: Pick<ItemProps, 'assignment'>) {
  const translate = useTranslate();
  const language = useLanguage();
  const words = (key: string, options?: object) => ` · ${translate(`resources.assignments.${key}`, options)}`;
  if (isWithdrawn) return null;
  if (waiting) return <strong>{words('resting', { smart_count: waiting })}</strong>;
  // What is open says below until when.
  const open = occurrences.find(({ state }) => state === 'open');
  const coming = occurrences.find(({ state }) => state === 'coming');
  return coming && !open ? words('nextOn', { day: dayText(coming.on, language) }) : null;
}

function PlanWords({ plan }: { plan: Assignment['plan'] }) {
  const translate = useTranslate();
  const parts = (['why', 'when', 'obstacle'] as const).flatMap((part) =>
    plan[part] ? [`${translate(`resources.assignments.plan.${part}`)}: ${plan[part]}`] : [],
  );
  if (plan.atHome) parts.push(translate('resources.assignments.plan.atHome'));
  return parts.length > 0 && <Typography sx={{ mt: 1, maxWidth: '68ch' }}>{parts.join(' · ')}</Typography>;
}

function Steps({ couple, assignment, name }: ItemProps & { name: string }) {
  const translate = useTranslate();
  const [asked, setAsked] = useState<'change' | 'withdraw' | null>(null);
  const pause = useAct('pauseAssignment');
  const resume = useAct('resumeAssignment');
  const { waiting, occurrences, assignmentId } = assignment;
  const words = (key: string) => translate(`resources.assignments.${key}`);
  const params = { coupleId: couple.coupleId, assignmentId };
  const mayRest = waiting !== null || occurrences.some(({ state }) => state === 'coming');
  const start = dayIn(couple.settings.timeZone);
  const rest = () =>
    waiting === null ? pause.mutate({ params }) : resume.mutate({ params, body: { start } });
  const verb = waiting === null ? 'pause' : 'resume';
  const close = () => setAsked(null);
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap' }}>
      <Button onClick={() => setAsked('change')} aria-label={`${words('change.verb')}: ${name}`}>
        {words('change.verb')}
      </Button>
      {mayRest && (
        <Button
          disabled={pause.isPending || resume.isPending}
          onClick={rest}
          title={words(`${verb}Hint`)}
          aria-label={`${words(verb)}: ${name}`}
        >
          {words(verb)}
        </Button>
      )}
      <Button onClick={() => setAsked('withdraw')} aria-label={`${words('withdraw')}: ${name}`}>
        {words('withdraw')}
      </Button>
      {asked === 'change' && (
        <ChangePlan couple={couple} assignment={assignment} name={name} onClose={close} />
      )}
      {asked === 'withdraw' && (
        <Withdraw couple={couple} assignment={assignment} name={name} onClose={close} />
      )}
    </Stack>
  );
}

/** Says first that somebody may have begun it: whether someone has is nobody's to know. */
function Withdraw({ couple, assignment, name, onClose }: ItemProps & { name: string; onClose: () => void }) {
  const translate = useTranslate();
  const withdraw = useLater('withdrawAssignment');
  const { assignmentId, occurrences } = assignment;
  const isOpen = occurrences.some(({ state }) => state === 'open');
  const words = (key: string) => translate(`resources.assignments.${key}`, { name });
  const act = () => {
    const params = { coupleId: couple.coupleId, assignmentId };
    withdraw(`withdraw ${assignmentId}`, words('withdrawing'), { params });
    onClose();
  };
  return (
    <Ask isOpen title={words('withdrawTitle')} verb={words('withdraw')} onYes={act} onClose={onClose}>
      {isOpen && <Typography>{words('withdrawBegun')}</Typography>}
      <Typography>{words('withdrawWhat')}</Typography>
    </Ask>
  );
}

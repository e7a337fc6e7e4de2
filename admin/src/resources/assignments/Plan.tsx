import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Assignment, Couple } from '../../data/client.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Ask } from '../../ui/Ask.tsx';
import { Part } from '../../ui/Page.tsx';
import { useRoomView } from '../../ui/roomView.ts';
import { dayText } from '../../ui/when.ts';
import { inWords, namesText, useLanguage } from '../../ui/words.ts';
import { CoupleFrame } from '../couples/CoupleFrame.tsx';
import { Occurrences } from './Occurrences.tsx';

export const Plan = () => <CoupleFrame>{(couple) => <Assignments couple={couple} />}</CoupleFrame>;

/** Over when nothing can happen any more: what is closed and for two may still be opened together. */
const isOver = ({ isWithdrawn, variant, occurrences }: Assignment) =>
  isWithdrawn ||
  occurrences.every(({ state }) =>
    state === 'closed' ? variant === 'solo' : state === 'opened' || state === 'withdrawn',
  );

/** What one of them was given alone is not for the eyes of the other. */
const isJoint = ({ variant }: Assignment) => variant === 'couple';

function Assignments({ couple }: { couple: Couple }) {
  const translate = useTranslate();
  const { coupleId } = couple;
  const [isRoomView] = useRoomView();
  const query = useAsk('assignments', { params: { coupleId } });
  const step = (
    <Button component={Link} to={`/couples/${coupleId}/assign`} variant="outlined">
      {translate('resources.assignments.first')}
    </Button>
  );
  return (
    <Answered query={query}>
      {({ assignments }) =>
        assignments.length ? (
          <>
            <Shelves couple={couple} assignments={isRoomView ? assignments.filter(isJoint) : assignments} />
            {isRoomView && <Empty>{translate('resources.couples.hidden')}</Empty>}
          </>
        ) : (
          <Empty step={step}>{translate('resources.assignments.none')}</Empty>
        )
      }
    </Answered>
  );
}

function Shelves({ couple, assignments }: { couple: Couple; assignments: Assignment[] }) {
  return (
    <>
      <Shelf title="now" couple={couple} assignments={assignments.filter((one) => !isOver(one))} />
      <Shelf title="before" couple={couple} assignments={assignments.filter(isOver)} />
    </>
  );
}

function Shelf({
  title,
  couple,
  assignments,
}: {
  title: 'now' | 'before';
  couple: Couple;
  assignments: Assignment[];
}) {
  const translate = useTranslate();
  if (!assignments.length) return null;
  return (
    <Part title={translate(`resources.assignments.shelf.${title}`)}>
      {assignments.map((assignment) => (
        <Item key={assignment.assignmentId} couple={couple} assignment={assignment} />
      ))}
    </Part>
  );
}

function Item({ couple, assignment }: { couple: Couple; assignment: Assignment }) {
  const translate = useTranslate();
  const language = useLanguage();
  const [isAsking, setIsAsking] = useState(false);
  const { title, variant, plan, on, isWithdrawn } = assignment;
  const words = (key: string, options?: object) => translate(`resources.assignments.${key}`, options);
  const name = inWords(title, language);
  const who = namesText(assignment.for, language);
  return (
    <Box component="article" sx={{ py: 4, borderTop: 1, borderColor: 'divider' }}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 2,
          justifyContent: 'space-between',
          alignItems: 'baseline',
        }}
      >
        <Typography variant="h3">{name}</Typography>
        {isWithdrawn ? (
          <Typography color="textSecondary">{words('withdrawn')}</Typography>
        ) : (
          <Button onClick={() => setIsAsking(true)} aria-label={`${words('withdraw')}: ${name}`}>
            {words('withdraw')}
          </Button>
        )}
      </Box>
      <Typography variant="body2" color="textSecondary">
        {words(`variant.${variant}`, { who })} · {words('since', { day: dayText(on, language) })}
      </Typography>
      <PlanWords plan={plan} />
      {!isWithdrawn && <Occurrences couple={couple} assignment={assignment} />}
      {isAsking && (
        <Withdraw
          coupleId={couple.coupleId}
          assignment={assignment}
          name={name}
          onClose={() => setIsAsking(false)}
        />
      )}
    </Box>
  );
}

function PlanWords({ plan }: { plan: Assignment['plan'] }) {
  const translate = useTranslate();
  const parts = (['why', 'when', 'obstacle'] as const).flatMap((part) =>
    plan[part] ? [`${translate(`resources.assignments.plan.${part}`)}: ${plan[part]}`] : [],
  );
  if (plan.atHome) parts.push(translate('resources.assignments.plan.atHome'));
  return parts.length > 0 && <Typography sx={{ mt: 1, maxWidth: '68ch' }}>{parts.join(' · ')}</Typography>;
}

function Withdraw({
  coupleId,
  assignment,
  name,
  onClose,
}: {
  coupleId: string;
  assignment: Assignment;
  name: string;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const withdraw = useAct('withdrawAssignment');
  return (
    <Ask
      isOpen
      title={translate('resources.assignments.withdrawTitle', { name })}
      verb={translate('resources.assignments.withdraw')}
      isBusy={withdraw.isPending}
      onYes={() =>
        withdraw.mutate(
          { params: { coupleId, assignmentId: assignment.assignmentId } },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    >
      <Typography>{translate('resources.assignments.withdrawWhat')}</Typography>
    </Ask>
  );
}

import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useAsk } from '../../data/ask.ts';
import type { Assignment, Couple } from '../../data/client.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';
import { useRoomView } from '../../ui/roomView.ts';
import { CoupleFrame } from '../couples/CoupleFrame.tsx';
import { isOver, PlanItem } from './PlanItem.tsx';

export const Plan = () => <CoupleFrame>{(couple) => <Assignments couple={couple} />}</CoupleFrame>;

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
        <PlanItem key={assignment.assignmentId} couple={couple} assignment={assignment} />
      ))}
    </Part>
  );
}

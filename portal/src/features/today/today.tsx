import { useQuery } from '@tanstack/react-query';
import { Compass, DoorOpen, Moon } from 'lucide-react';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useOutbox } from '../../api/drafts.ts';
import { queryClient } from '../../api/query-client.ts';
import { help, occurrence, today, whoAmI } from '../../api/queries.ts';
import { useMoment } from '../../texts/dates.ts';
import { useHouse } from '../../texts/house.ts';
import { useReason } from '../../texts/refusals.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Shape } from '../../ui/shape.tsx';
import './today.css';
import { Returned } from './returned.tsx';
import { TaskCard } from './task-card.tsx';
import { useTexts } from './texts.ts';
import { picks, waitingTasks, type Span } from './today.rules.ts';
import { Spans } from './spans.tsx';

// Today itself must be there at once; what stands around it may come a moment later.
const Alive = lazy(() => import('./alive.tsx'));
const Quietly = lazy(() => import('./quietly.tsx'));

/** One thing, its minutes and why; around it, quietly, what stands between the two; or nothing, kindly. */
export function Today({ whenShown, news }: { whenShown: () => void; news?: ReactNode }) {
  const house = useHouse();
  const say = useTexts();
  const reason = useReason();
  const moment = useMoment();
  const { data, error, refetch } = useQuery(today);
  const { data: reader } = useQuery(whoAmI);
  const { handedIn } = useOutbox();
  const [span, setSpan] = useState<Span>('more');
  const [turn, setTurn] = useState(0);
  // Help, and what is to do, must be on the phone before the signal is gone.
  useQuery(help);
  useEffect(() => {
    for (const { occurrenceId } of data?.tasks.slice(0, 8) ?? [])
      void queryClient.prefetchQuery({ ...occurrence(occurrenceId), staleTime: Infinity });
  }, [data]);

  const isShown = data !== undefined;
  useEffect(() => {
    if (isShown) whenShown();
  }, [isShown, whenShown]);

  if (error && !data) {
    return (
      <Screen
        title={reason(error)}
        foot={<Button onClick={() => void refetch()}>{house('tryAgain')}</Button>}
      >
        {null}
      </Screen>
    );
  }
  if (!data) return <Shape label={house('loading')} />;

  const all = picks(data.tasks, handedIn, 'more');
  const fitting = picks(data.tasks, handedIn, span);
  const pick = fitting[turn % fitting.length];
  const waiting = waitingTasks(data.tasks, handedIn);
  const next = data.nextAppointment;
  const isBegun = pick?.task.ending === 'open';

  return (
    <Screen
      title={say(pick ? 'title' : all.length > 0 ? 'nothingFits' : 'nothing')}
      foot={
        pick && (
          <>
            <ButtonLink to={`/x/${pick.task.occurrenceId}${pick.size === 'small' ? '?small' : ''}`}>
              {say(isBegun ? 'goOn' : 'begin')}
            </ButtonLink>
            {fitting.length > 1 && (
              <Button quiet onClick={() => setTurn(turn + 1)}>
                {say('another')}
              </Button>
            )}
          </>
        )
      }
    >
      <Returned />
      <Suspense>{news}</Suspense>
      <Suspense>
        <Alive place="above" standing={data.standing} dialogue={data.dialogue} reader={reader} />
      </Suspense>
      {pick && <TaskCard pick={pick} timeZone={reader?.couple?.timeZone} />}
      {all.length > 0 && <Spans span={span} onPick={setSpan} />}
      {all.length === 0 && (
        <div className="hush">
          <Moon aria-hidden="true" size={40} strokeWidth={1.5} />
          <p>{say('nothingNext')}</p>
        </div>
      )}
      <Suspense>
        <Alive place="below" standing={data.standing} dialogue={data.dialogue} reader={reader} />
      </Suspense>
      {(waiting.length > 0 || data.showsHelp) && (
        <Suspense>
          <Quietly waiting={waiting} showsHelp={data.showsHelp} timeZone={reader?.couple?.timeZone} />
        </Suspense>
      )}
      <p className="today-ways">
        <Link to="/find">
          <Compass aria-hidden="true" size={20} />
          {say('find')}
        </Link>
        <Link to="/a">
          <DoorOpen aria-hidden="true" size={20} />
          {say('always')}
        </Link>
      </p>
      {next && (
        <p className="quiet small">{say('appointment', { when: moment(next.startsAt, next.timeZone) })}</p>
      )}
    </Screen>
  );
}

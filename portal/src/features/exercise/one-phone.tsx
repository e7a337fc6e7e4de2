import type { Answer, Ending, Exercise } from '@usward/exercises/playing';
import { Player } from '@usward/player';
import { use, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import type { me as client } from '../../api/client.ts';
import { outbox, useOutbox } from '../../api/drafts.ts';
import { gesture } from '../../api/gestures.ts';
import { emptyPocket } from '../../api/pocket.ts';
import { whoAmI } from '../../api/queries.ts';
import { queryClient } from '../../api/query-client.ts';
import type { Draft, Turns } from '../../phone/entry.ts';
import { newId } from '../../phone/new-id.ts';
import { useHouse } from '../../texts/house.ts';
import { useReader } from '../../texts/reader.ts';
import { AlwaysHere } from '../../ui/always.ts';
import { Notice } from '../../ui/notice.tsx';
import { Limits } from './limits.tsx';
import { listsOf } from './lists-of.ts';
import { holderOf, noTurnYet, outcomeOf, saidIn } from './one-phone.rules.ts';
import { OnTheirOwn } from './on-their-own.tsx';
import { useTexts } from './texts.ts';

interface OnePhoneProps {
  occurrence: Awaited<ReturnType<typeof client.occurrence>>;
  draft: Draft;
  begun: Turns;
  /** It was left in the middle: whoever has the phone now says first who they are. */
  isResumed: boolean;
  pocket: Readonly<Record<string, unknown>>;
  onPocket: (key: string, value: unknown) => void;
  /** Each on their own phone after all. */
  onLeft: () => void;
}

/** Both speak on this phone, one after the other. The screen is only ever given what its present holder said. */
export function OnePhone(props: OnePhoneProps) {
  const { occurrence, draft, begun, isResumed, pocket, onPocket, onLeft } = props;
  const { task, partnerName, limits } = occurrence;
  const { occurrenceId } = task;
  const exercise = occurrence.exercise as unknown as Exercise;
  const say = useTexts();
  const house = useHouse();
  const reader = useReader();
  const navigate = useNavigate();
  const { waiting, isHeld } = useOutbox();
  const { data: me } = useQuery(whoAmI);
  const [turns, setTurns] = useState(begun);
  const [happened, setHappened] = useState<readonly string[]>(draft.happened);
  const [isLocked, setLocked] = useState(isResumed);
  const [ended, setEnded] = useState<Ending | null>(null);
  const [isTogether, setTogether] = useState(false);
  const newest = useRef(begun);
  const holder = holderOf(exercise, task.turn, turns);
  const names = { first: me?.displayName ?? '', second: partnerName ?? say('theOther') };

  const keep = (next: (now: Turns) => Turns) => {
    newest.current = next(newest.current);
    setTurns(newest.current);
    return outbox.write(occurrenceId, { turns: newest.current });
  };
  const answer = (id: string, { value }: Answer) =>
    void keep((now) => ({
      ...now,
      said: { ...now.said, [holder]: { ...now.said[holder], [id]: value } },
    }));
  const happen = (id: string, isSo: boolean) => {
    const all = [...happened.filter((one) => one !== id), ...(isSo ? [id] : [])];
    setHappened(all);
    void outbox.write(occurrenceId, { happened: all });
  };
  const handOver = () => {
    setLocked(true);
    void keep((now) => ({ ...now, stretch: now.stretch + 1, at: null }));
  };
  const move = (at: string) => {
    if (ended === null) void keep((now) => ({ ...now, at }));
    else setTurns((now) => ({ ...now, at }));
  };
  const end = async (ending: Ending) => {
    setEnded(ending);
    if (ending === 'open') return;
    const outcome = outcomeOf(exercise, newest.current, newId);
    setTogether(outcome.together.length > 0);
    await outbox.write(occurrenceId, { turns: null, ...outcome, ending });
    setTurns({ ...noTurnYet(turns.size), stretch: turns.stretch, at: '$end' });
    await outbox.flush();
    await emptyPocket(occurrenceId);
    await queryClient.invalidateQueries();
  };

  return (
    <main className="screen">
      <Player
        key={turns.stretch}
        exercise={exercise}
        variant="couple"
        size={turns.size}
        turn={task.turn}
        seed={`${occurrenceId} ${names[holder]}`}
        locale={reader.locale}
        address={reader.address}
        partnerName={names[holder === 'first' ? 'second' : 'first']}
        limits={<Limits limits={limits} />}
        answers={Object.fromEntries(
          Object.entries(turns.said[holder]).map(([id, value]) => [id, { value, level: 'V2' }]),
        )}
        happened={happened}
        always={use(AlwaysHere)}
        at={turns.at ?? ''}
        onePhone={{
          stretch: turns.stretch,
          name: names[holder],
          hasSaid: saidIn(turns),
          isLocked,
          onTaken: () => setLocked(false),
          onHandOver: handOver,
        }}
        onAnswer={answer}
        onHappened={happen}
        between={occurrence.between}
        verdictFeelings={listsOf(occurrence)}
        onGesture={(id, what) => gesture(occurrenceId, id, what)}
        pocket={pocket}
        onPocket={onPocket}
        onMove={move}
        onSize={() => undefined}
        onEnd={(ending) => void end(ending)}
        onLeave={() => void navigate('/')}
      />
      {isLocked && ended === null && <OnTheirOwn occurrenceId={occurrenceId} onLeft={onLeft} />}
      {isTogether && <p className="small quiet">{say('onePhoneDone')}</p>}
      <Notice>{waiting.includes(occurrenceId) && isHeld && house('offline')}</Notice>
    </main>
  );
}

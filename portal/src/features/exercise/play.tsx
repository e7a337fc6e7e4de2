import type { Ending, Exercise, Size } from '@usward/exercises';
import { Player } from '@usward/player';
import { use, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { me } from '../../api/client.ts';
import { outbox, useOutbox } from '../../api/drafts.ts';
import { queryClient } from '../../api/query-client.ts';
import { added, type Draft } from '../../phone/entry.ts';
import { useHouse } from '../../texts/house.ts';
import { useReader } from '../../texts/reader.ts';
import { AlwaysHere } from '../../ui/always.ts';
import { Notice } from '../../ui/notice.tsx';
import { Limits } from './limits.tsx';
import { useTexts } from './texts.ts';

interface PlayProps {
  occurrence: Awaited<ReturnType<typeof me.occurrence>>;
  /** What this phone already holds. */
  begun: Draft;
  begunSize: Size;
}

/** The player over the draft: every touch is kept on the phone at once, and goes out at each step. */
export function Play({ occurrence, begun, begunSize }: PlayProps) {
  const { task, exercise, partnerName, limits } = occurrence;
  const { occurrenceId } = task;
  const house = useHouse();
  const say = useTexts();
  const reader = useReader();
  const navigate = useNavigate();
  const { waiting, isHeld } = useOutbox();
  const [draft, setDraft] = useState(begun);
  const [size, setSize] = useState(begunSize);
  const hasEnded = useRef(false);
  // What the other phone sent is read back behind the PIN only: here the fields are empty, and that needs saying.
  const isBegunElsewhere = task.ending === 'open' && Object.keys(draft.answers).length === 0;

  const keep = (part: Partial<Draft>) => {
    setDraft((now) => added(now, part));
    return outbox.write(occurrenceId, part);
  };
  const move = async (at: string) => {
    // The page after the ending is only shown: whoever comes back begins elsewhere.
    if (hasEnded.current) return setDraft((now) => added(now, { at }));
    await keep({ at });
    await outbox.flush();
  };
  const end = async (ending: Ending) => {
    hasEnded.current = true;
    await keep({ ending });
    await outbox.flush();
    await queryClient.invalidateQueries();
  };
  const happen = (step: string, isSo: boolean) =>
    keep({ happened: [...draft.happened.filter((one) => one !== step), ...(isSo ? [step] : [])] });

  // Another tab of this browser shows the same page: what is typed there stands here too.
  useEffect(
    () =>
      outbox.hear(occurrenceId, (theirs) => {
        if (theirs) setDraft((now) => ({ ...theirs, at: now.at }));
        else if (!hasEnded.current) void navigate('/');
      }),
    [occurrenceId, navigate],
  );

  // Leaving the screen or the app is a good moment to send what is there.
  useEffect(() => {
    const send = () => void outbox.flush();
    document.addEventListener('visibilitychange', send);
    return () => {
      document.removeEventListener('visibilitychange', send);
      send();
    };
  }, []);

  return (
    <main className="screen">
      <Player
        exercise={exercise as unknown as Exercise}
        variant={task.variant}
        size={size}
        turn={task.turn}
        locale={reader.locale}
        address={reader.address}
        partnerName={partnerName}
        limits={<Limits limits={limits} />}
        answers={draft.answers}
        happened={draft.happened}
        always={use(AlwaysHere)}
        at={draft.at ?? ''}
        onAnswer={(step, given) => void keep({ answers: { [step]: given } })}
        onHappened={(step, isSo) => void happen(step, isSo)}
        onMove={(at) => void move(at)}
        onSize={setSize}
        onEnd={(ending) => void end(ending)}
        onLeave={() => void navigate('/')}
      />
      <Notice>
        {waiting.includes(occurrenceId) && isHeld ? house('offline') : isBegunElsewhere && say('elsewhere')}
      </Notice>
    </main>
  );
}

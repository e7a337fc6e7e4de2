import {
  isBlank,
  variantOf,
  wantsHelp,
  type Answer,
  type Ending,
  type Exercise,
  type Size,
} from '@usward/exercises/playing';
import { Player, start } from '@usward/player';
import { lazy, Suspense, use, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import type { me as client } from '../../api/client.ts';
import { outbox, useOutbox } from '../../api/drafts.ts';
import { gesture } from '../../api/gestures.ts';
import { useOnline } from '../../api/online.ts';
import { occurrence as occurrenceQuery, whoAmI } from '../../api/queries.ts';
import { emptyPocket } from '../../api/pocket.ts';
import { queryClient } from '../../api/query-client.ts';
import { added, type Draft } from '../../phone/entry.ts';
import { useHouse } from '../../texts/house.ts';
import { useReader } from '../../texts/reader.ts';
import { AlwaysHere } from '../../ui/always.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { answered } from './asked.rules.ts';
import { BegunElsewhere } from './begun-elsewhere.tsx';
import { cueHour, noteCue } from './cue.ts';
import { HelpNow } from './help-now.tsx';
import { Limits } from './limits.tsx';
import { ToTheTalk } from './to-the-talk.tsx';
import { listsOf } from './lists-of.ts';
import { OnePhoneDoor } from './one-phone-door.tsx';
import { isForTwoOnOne, leavesOut } from './one-phone.rules.ts';
import { useTexts } from './texts.ts';
import { ToCalendar } from '../../ui/to-calendar.tsx';

const WhatTheOtherSees = lazy(() => import('./what-the-other-sees.tsx'));

interface PlayProps {
  occurrence: Awaited<ReturnType<typeof client.occurrence>>;
  /** What this phone already holds. */
  begun: Draft;
  begunSize: Size;
  pocket: Readonly<Record<string, unknown>>;
  onPocket: (key: string, value: unknown) => void;
  /** There is one phone for both. */
  onOnePhone: (size: Size) => void;
}

/** The player over the draft: every touch is kept on the phone at once, and goes out at each step. */
export function Play({ occurrence, begun, begunSize, pocket, onPocket, onOnePhone }: PlayProps) {
  const { task, partnerName, limits, dialogue } = occurrence;
  const exercise = occurrence.exercise as unknown as Exercise;
  const { occurrenceId } = task;
  const house = useHouse();
  const reader = useReader();
  const navigate = useNavigate();
  const { waiting, isHeld } = useOutbox();
  const [draft, setDraft] = useState(begun);
  const [size, setSize] = useState(begunSize);
  const isOnline = useOnline();
  const { data: me } = useQuery(whoAmI);
  const hasEnded = useRef(false);
  const [isAtDoor, setAtDoor] = useState(false);
  const say = useTexts();
  const step = variantOf(exercise, task.variant).steps.find(({ id }) => id === draft.at);
  const hour = step && cueHour(step, draft.answers[step.id]?.value);

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
    if (ending !== 'open') await emptyPocket(occurrenceId);
    await queryClient.invalidateQueries();
  };
  const happen = (step: string, isSo: boolean) =>
    keep({ happened: [...draft.happened.filter((one) => one !== step), ...(isSo ? [step] : [])] });
  const answer = (id: string, given: Answer) => {
    const { steps } = variantOf(exercise, task.variant);
    const next = answered(steps, draft.answers, pocket, id, given);
    void keep({ answers: next.answers });
    for (const [key, value] of Object.entries(next.pocket)) onPocket(key, value);
    const said = isBlank(given.value) ? undefined : given.value;
    noteCue(occurrenceId, exercise, task.variant, id, said);
  };
  const send = async (id: string) => {
    await keep({ sent: [...draft.sent.filter((one) => one !== id), id] });
    await outbox.flush();
  };

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

  const mayShare =
    occurrence.isForOnePhone &&
    (!draft.at || draft.at === start) &&
    Object.keys(draft.answers).length === 0 &&
    isForTwoOnOne(exercise, size, task.turn);
  if (isAtDoor) {
    return (
      <OnePhoneDoor
        name={partnerName ?? say('theOther')}
        leavesOut={leavesOut(exercise, size, task.turn)}
        onBegin={() => onOnePhone(size)}
        onBack={() => setAtDoor(false)}
      />
    );
  }
  return (
    <main className="screen">
      <BegunElsewhere occurrence={occurrence} draft={draft} />
      <Player
        exercise={exercise}
        variant={task.variant}
        size={size}
        turn={task.turn}
        seed={`${occurrenceId} ${me?.signInName ?? ''}`}
        locale={reader.locale}
        address={reader.address}
        partnerName={partnerName}
        homeZone={me?.couple?.timeZone}
        closesAt={task.closesAt}
        limits={<Limits limits={limits} />}
        beside={
          step && wantsHelp(step, draft.answers[step.id]?.value) && <HelpNow therapists={limits.therapists} />
        }
        partnerSees={(answers) => (
          <Suspense fallback={null}>
            <WhatTheOtherSees occurrence={occurrence} answers={answers} sent={draft.sent} />
          </Suspense>
        )}
        answers={draft.answers}
        happened={draft.happened}
        always={use(AlwaysHere)}
        at={draft.at ?? ''}
        onAnswer={answer}
        onHappened={(id, isSo) => void happen(id, isSo)}
        between={occurrence.between}
        verdictFeelings={listsOf(occurrence)}
        onLookAgain={() => void queryClient.invalidateQueries(occurrenceQuery(occurrenceId))}
        onDialogue={() => void navigate(dialogue ? `/t/${dialogue.dialogueId}` : `/t/x/${occurrenceId}`)}
        isDialogueOn={Boolean(dialogue)}
        onGesture={(id, what) => gesture(occurrenceId, id, what)}
        sent={draft.sent}
        onSend={(id) => void send(id)}
        isOnline={isOnline}
        pocket={pocket}
        onPocket={onPocket}
        onMove={(at) => void move(at)}
        onSize={setSize}
        onEnd={(ending) => void end(ending)}
        onLeave={() => void navigate('/')}
      />
      {mayShare && (
        <Button quiet onClick={() => setAtDoor(true)}>
          {say('onePhone')}
        </Button>
      )}
      {hour && <ToCalendar hour={hour} />}
      <ToTheTalk exercise={exercise} variant={task.variant} draft={draft} />
      <Notice>{waiting.includes(occurrenceId) && isHeld && house('offline')}</Notice>
    </main>
  );
}

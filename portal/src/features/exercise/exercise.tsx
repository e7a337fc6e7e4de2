import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation, useParams, useSearchParams } from 'react-router';
import { outbox, useOutbox } from '../../api/drafts.ts';
import { usePocket } from '../../api/pocket.ts';
import { occurrence, whoAmI } from '../../api/queries.ts';
import type { Draft, Turns } from '../../phone/entry.ts';
import { useHouse } from '../../texts/house.ts';
import { useReason, useRefusals } from '../../texts/refusals.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Shape } from '../../ui/shape.tsx';
import { OnePhone } from './one-phone.tsx';
import { isOpenNow } from '../../api/opens.rules.ts';
import { OpensLater } from './opens-later.tsx';
import { noTurnYet } from './one-phone.rules.ts';
import { Play } from './play.tsx';
import { useTexts } from './texts.ts';

/** One occurrence: played from the draft on this phone, wherever it was left. */
export default function Exercise() {
  const { occurrenceId = '' } = useParams();
  const [search] = useSearchParams();
  const { state } = useLocation() as { state: { at?: string } | null };
  const house = useHouse();
  const say = useTexts();
  const reason = useReason();
  const { data, error } = useQuery(occurrence(occurrenceId));
  const { data: reader } = useQuery(whoAmI);
  const { refusal } = useOutbox();
  const { pocket, put } = usePocket(occurrenceId);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [turns, setTurns] = useState<Turns | null>(null);
  // Whoever came in time is not sent away in the middle; the server says so where it is too late.
  const [enteredAt] = useState(() => Date.now());
  const isReady = data !== undefined;
  useEffect(() => {
    if (isReady) void outbox.draft(occurrenceId).then(setDraft);
  }, [occurrenceId, isReady]);

  const isRefused = refusal?.occurrenceId === occurrenceId;
  const isLater = data && draft && !hasWords(draft) && !isOpenNow(data.task.opens, enteredAt);
  if (isLater || (isRefused && refusal.code === 'measure.opens-later'))
    return <OpensLater opens={data?.task.opens ?? null} isKept={hasWords(draft)} />;
  if (isRefused) return <Refused code={refusal.code} />;
  if (error && !data) {
    return (
      <Screen title={reason(error)} foot={<ButtonLink to="/">{house('toToday')}</ButtonLink>}>
        {null}
      </Screen>
    );
  }
  const onOne = turns ?? draft?.turns;
  if (data && draft && pocket && onOne) {
    return (
      <OnePhone
        occurrence={data}
        draft={draft}
        begun={onOne}
        isResumed={turns === null}
        pocket={pocket}
        onPocket={put}
        onLeft={() => {
          setTurns(null);
          setDraft({ ...draft, turns: null });
        }}
      />
    );
  }
  if (data?.isClosed) {
    return (
      <Screen title={say('closedTitle')} foot={<ButtonLink to="/">{house('toToday')}</ButtonLink>}>
        <p>{say(reader?.couple?.avoidsBabyWords ? 'closedPlain' : 'closed')}</p>
      </Screen>
    );
  }
  if (!data || !draft || !pocket) return <Shape label={house('loading')} />;
  return (
    <Play
      occurrence={data}
      begun={{ ...draft, at: state?.at ?? draft.at }}
      begunSize={search.has('small') ? 'small' : 'full'}
      pocket={pocket}
      onPocket={put}
      onOnePhone={(size) => setTurns(noTurnYet(size))}
    />
  );
}

const hasWords = (draft: Draft | null) => Object.keys(draft?.answers ?? {}).length > 0;

/** A letter that came back while this one was open. */
function Refused({ code }: { code: Parameters<ReturnType<typeof useRefusals>>[0] }) {
  const house = useHouse();
  const say = useTexts();
  const refusals = useRefusals();
  return (
    <Screen
      title={refusals(code)}
      foot={
        <>
          <ButtonLink to="/" onClick={outbox.hasRead}>
            {house('toToday')}
          </ButtonLink>
          {code === 'response.conflict' && (
            <ButtonLink quiet to="/m/written" onClick={outbox.hasRead}>
              {say('toMine')}
            </ButtonLink>
          )}
        </>
      }
    >
      {null}
    </Screen>
  );
}

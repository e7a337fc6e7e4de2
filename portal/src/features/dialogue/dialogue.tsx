import { useQuery } from '@tanstack/react-query';
import { useWake } from '@usward/player/wake';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { useDialogue, type DialoguePage } from '../../api/dialogues.ts';
import { emptyPocket, usePocket } from '../../api/pocket.ts';
import { today, whoAmI } from '../../api/queries.ts';
import { queryClient } from '../../api/query-client.ts';
import { useHouse } from '../../texts/house.ts';
import { useReason } from '../../texts/refusals.ts';
import { useStandingTexts } from '../../texts/standing.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Shape } from '../../ui/shape.tsx';
import { OverTheLine } from './over-the-line.tsx';
import { Ended } from './screens/ended.tsx';
import './dialogue.css';

/** One talk of the two, wherever it stands. */
export default function Dialogue() {
  const { dialogueId = '' } = useParams();
  return <Found key={dialogueId} dialogueId={dialogueId} />;
}

const nameOf = (dialogueId: string) => `talk ${dialogueId}`;

function Found({ dialogueId }: { dialogueId: string }) {
  const house = useHouse();
  const standing = useStandingTexts();
  const reason = useReason();
  const { data: page, error } = useDialogue(dialogueId);
  const { data: reader } = useQuery(whoAmI);
  const { pocket, put } = usePocket(nameOf(dialogueId));
  const hasEnded = page?.mine.view.is === 'ended';
  useWake(page !== undefined && !hasEnded);
  useEffect(() => {
    if (!hasEnded) return;
    // What was half typed in it goes with it, and so does the card on Today.
    void emptyPocket(nameOf(dialogueId));
    void queryClient.prefetchQuery({ ...today, staleTime: 0 });
  }, [hasEnded, dialogueId]);

  if (error && !page) {
    return (
      <Screen title={reason(error)} foot={<ButtonLink to="/">{house('toToday')}</ButtonLink>}>
        {null}
      </Screen>
    );
  }
  if (!page || !pocket || !reader) return <Shape label={house('loading')} />;
  const names = namesIn(page, reader.displayName, standing('partner'));
  if (hasEnded) return <Ended page={page} partner={names.partner} />;
  return <OverTheLine page={page} names={names} isCut={error !== null} pocket={pocket} onPocket={put} />;
}

const namesIn = ({ partnerName }: DialoguePage, me: string, theOther: string) => ({
  me,
  partner: partnerName ?? theOther,
});

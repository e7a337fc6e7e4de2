import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { arrived, keepPage, talkLine } from '../../api/dialogues.ts';
import { emptyPocket, usePocket } from '../../api/pocket.ts';
import { occurrence, today } from '../../api/queries.ts';
import { queryClient } from '../../api/query-client.ts';
import { newId } from '../../phone/new-id.ts';
import { useHouse } from '../../texts/house.ts';
import { useReason } from '../../texts/refusals.ts';
import { useStandingTexts } from '../../texts/standing.ts';
import { Act } from '../../ui/act.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Shape } from '../../ui/shape.tsx';
import { Quote } from './quote.tsx';
import { useTexts } from './texts.ts';
import './dialogue.css';

/** Before a talk begins: on two phones or on one, and what one brings along. */
export default function Door() {
  const { occurrenceId = '' } = useParams();
  const say = useTexts();
  const standing = useStandingTexts();
  const house = useHouse();
  const reason = useReason();
  const navigate = useNavigate();
  const { data, error } = useQuery(occurrence(occurrenceId));
  const place = `talk ${occurrenceId}`;
  const { pocket, put } = usePocket(place);
  const dialogueId = useRef(newId());

  if (error && !data) {
    return (
      <Screen title={reason(error)} foot={<ButtonLink to="/">{house('toToday')}</ButtonLink>}>
        {null}
      </Screen>
    );
  }
  if (!data || !pocket) return <Shape label={house('loading')} />;
  if (data.dialogue) return <Navigate to={`/t/${data.dialogue.dialogueId}`} replace />;

  const topic = typeof pocket.topic === 'string' ? pocket.topic : '';
  const name = data.partnerName ?? standing('partner');
  const begin = async (mode: 'two-phones' | 'one-phone') => {
    const params = { occurrenceId, dialogueId: dialogueId.current };
    const page = arrived(await talkLine.beginDialogue({ params, body: { mode, ...(topic && { topic }) } }));
    keepPage(page);
    // The other one's talk may stand already: then the sentence was not brought along, and waits here.
    if (page.dialogueId === params.dialogueId) await emptyPocket(place);
    void queryClient.invalidateQueries(today);
    void queryClient.invalidateQueries(occurrence(occurrenceId));
    await navigate(`/t/${page.dialogueId}`, { replace: true });
  };
  return (
    <Screen
      title={say('doorTitle')}
      foot={
        <>
          <Act second label={say('doorOne')} act={() => begin('one-phone')} />
          <Act label={say('doorTwo')} act={() => begin('two-phones')} />
          <ButtonLink quiet to="/t/practice">
            {say('doorPractice')}
          </ButtonLink>
        </>
      }
    >
      <p>{say('doorText')}</p>
      {topic && (
        <div className="stack">
          <Quote by={say('doorTopic')}>{topic}</Quote>
          <p className="small quiet">{say('doorTopicReaders', { name })}</p>
          <Button quiet onClick={() => put('topic', '')}>
            {say('doorTopicLeave')}
          </Button>
        </div>
      )}
      <p className="small quiet">{say('doorTold', { name })}</p>
    </Screen>
  );
}

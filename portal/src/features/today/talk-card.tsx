import type { Invitation, Me } from '../../api/types.ts';
import { useStandingTexts } from '../../texts/standing.ts';
import { ButtonLink } from '../../ui/button.tsx';

/** The other would like to talk and listen, or a talk goes on. There is no "no": it goes by itself. */
export function TalkCard({ dialogue, reader }: { dialogue: Invitation; reader: Me | undefined }) {
  const say = useStandingTexts();
  const name = reader?.couple?.partnerName ?? say('partner');
  const isAsked = dialogue.invitedBy === 'partner';
  const isTheirPhone = dialogue.mode === 'one-phone' && isAsked;
  return (
    <article className="card standing">
      <h2>{say(isAsked ? 'talkAsked' : 'talkOn', { name })}</h2>
      {isTheirPhone && <p className="quiet">{say('talkOnTheirs', { name })}</p>}
      <ButtonLink second to={`/t/${dialogue.dialogueId}`}>
        {say(isAsked ? 'talkJoin' : 'talkGoOn')}
      </ButtonLink>
    </article>
  );
}

import type { PastDialogue } from '../../api/types.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { useTexts } from './texts.ts';

/** Words of a talk that both kept, behind a tap. */
export function TalkCard({ talk, heading: Heading }: { talk: PastDialogue; heading: 'h2' | 'h3' }) {
  const say = useTexts();
  return (
    <>
      <Heading>{say('talk')}</Heading>
      <ButtonLink quiet to={`/t/${talk.dialogueId}`}>
        {say('talkRead')}
      </ButtonLink>
    </>
  );
}

import { me } from '../../api/client.ts';
import type { Said } from '../../api/spoken-answer.ts';
import { Change } from './change.tsx';
import { useTexts } from './texts.ts';

interface AsideProps {
  occurrenceId: string;
  asideId: string;
  said: Said;
}

/** A text that another phone had written meanwhile. Neither was lost; its author lets one go. */
export function Aside({ occurrenceId, asideId, said }: AsideProps) {
  const say = useTexts();
  return (
    <div className="own-answer">
      <p className="small quiet">{say('asideTitle')}</p>
      {said.prompt && <p className="small quiet">{said.prompt}</p>}
      <blockquote>{said.words}</blockquote>
      <Change
        action={say('asideDrop')}
        isReady
        change={() => me.dropAside({ params: { occurrenceId, asideId } })}
        renews={['mine']}
      />
    </div>
  );
}

import { useState } from 'react';
import { outbox } from '../../api/drafts.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from './texts.ts';

/** The other has gone, or wants a phone of their own: what was said here is let go, so that neither reads it. */
export function OnTheirOwn({ occurrenceId, onLeft }: { occurrenceId: string; onLeft: () => void }) {
  const say = useTexts();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <Button quiet onClick={() => setAsked(true)}>
        {say('eachOwn')}
      </Button>
    );
  }
  return (
    <div className="card">
      <p role="status">{say('eachOwnText')}</p>
      <Button second onClick={() => void outbox.write(occurrenceId, { turns: null }).then(onLeft)}>
        {say('eachOwnYes')}
      </Button>
      <Button quiet onClick={() => setAsked(false)}>
        {say('eachOwnNo')}
      </Button>
    </div>
  );
}

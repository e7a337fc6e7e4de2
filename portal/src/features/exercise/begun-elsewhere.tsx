import { useState } from 'react';
import type { me } from '../../api/client.ts';
import { outbox } from '../../api/drafts.ts';
import type { Draft } from '../../phone/entry.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from './texts.ts';

interface BegunElsewhereProps {
  occurrence: Awaited<ReturnType<typeof me.occurrence>>;
  draft: Draft;
}

/** What another phone sent is read back behind the PIN only: here the fields are empty, and that needs saying. */
export function BegunElsewhere({ occurrence: { task, revision }, draft }: BegunElsewhereProps) {
  const say = useTexts();
  const [isAnew, setAnew] = useState(false);
  if (task.ending !== 'open' || Object.keys(draft.answers).length > 0) return null;
  if (isAnew) {
    return (
      <p className="small quiet" role="status">
        {say('anewDone')}
      </p>
    );
  }
  return (
    <div className="card">
      <p>{say('elsewhere')}</p>
      <p className="small quiet">{say('anewText')}</p>
      <Button
        second
        onClick={() => void outbox.beginAnew(task.occurrenceId, revision).then(() => setAnew(true))}
      >
        {say('anew')}
      </Button>
    </div>
  );
}

import { useState } from 'react';
import { me } from '../../api/client.ts';
import { Tick } from '../../ui/options.tsx';
import { Change } from './change.tsx';
import { Part } from './part.tsx';
import { useTexts } from './texts.ts';

/** Told to the therapist only. */
export function NotForMe() {
  const say = useTexts();
  const [asksForPaper, setAsksForPaper] = useState(false);
  return (
    <Part title={say('notForMe')}>
      <p>{say('notForMeText')}</p>
      <Change
        action={say('notForMeSend')}
        isReady
        change={() => me.notForMe({ body: { asksForPaper } })}
        done={say('notForMeDone')}
      >
        <Tick label={say('paper')} checked={asksForPaper} onTick={setAsksForPaper} />
      </Change>
    </Part>
  );
}

import { me } from '../../api/client.ts';
import { Change } from './change.tsx';
import { Part } from './part.tsx';
import { useTexts } from './texts.ts';

/** Said to the therapist alone: this should end for the two. What happens then, and what does not, stands before it. */
export function Stop() {
  const say = useTexts();
  return (
    <Part title={say('stop')}>
      <p>{say('stopText')}</p>
      <p>{say('stopHow')}</p>
      <p className="small quiet">{say('stopSafe')}</p>
      <Change action={say('stopSend')} isReady change={() => me.stopTogether()} done={say('stopDone')} />
    </Part>
  );
}

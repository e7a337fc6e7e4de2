import { useCallback, useEffect, useState } from 'react';
import { isItsHour, keepCue, keptCues, type Cue } from '../../api/cues.ts';
import { useHear } from '../../texts/words.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ToCalendar } from '../../ui/to-calendar.tsx';
import { useNow } from '../../ui/now.ts';
import { useTexts } from './texts.ts';

/** What this phone was asked to say at this hour. It needs no signal: nobody else knows of it. */
export function Cues() {
  const say = useTexts();
  const hear = useHear();
  const now = useNow();
  const [cues, setCues] = useState<[string, Cue][]>([]);
  const look = useCallback(() => keptCues().then(setCues), []);
  useEffect(() => void look(), [look]);
  return cues
    .filter(([, cue]) => isItsHour(cue, now))
    .map(([id, cue]) => (
      <article key={id} className="card cue">
        <h2>{`${cue.called ? hear(cue.called) : cue.hour}: ${hear(cue.title)}`}</h2>
        <p className="small quiet">{say('cueWhy')}</p>
        <div className="cue-acts">
          <ButtonLink quiet to={`/x/${cue.occurrenceId}`}>
            {say('cueOpen')}
          </ButtonLink>
          <ToCalendar hour={cue.hour} />
          <Button quiet onClick={() => void keepCue(id, null).then(look)}>
            {say('cueNoMore')}
          </Button>
        </div>
      </article>
    ));
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { me } from '../../api/client.ts';
import { lines } from '../../api/queries.ts';
import { useHouse } from '../../texts/house.ts';
import { Tick } from '../../ui/options.tsx';
import { Change } from './change.tsx';
import { useTexts } from './texts.ts';

/** Whether the therapist may show one's own line while both are there. Off until somebody wants it. */
export function Lines() {
  const say = useTexts();
  const house = useHouse();
  const { data } = useQuery({ ...lines, refetchInterval: false });
  const [chosen, setChosen] = useState<boolean | null>(null);
  if (!data) return null;
  const mayShow = chosen ?? data.mayShow;
  return (
    <section className="card">
      <h2>{say('lines')}</h2>
      <Change
        action={house('save')}
        isReady={mayShow !== data.mayShow}
        change={() => me.changeLines({ body: { mayShow } })}
        renews={lines.queryKey}
      >
        <Tick label={say('mayShowLine')} checked={mayShow} onTick={setChosen} />
        <p className="small quiet">{say('linesNote')}</p>
      </Change>
    </section>
  );
}

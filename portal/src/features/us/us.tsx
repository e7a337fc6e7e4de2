import { useQuery } from '@tanstack/react-query';
import { BookHeart } from 'lucide-react';
import { us, whoAmI } from '../../api/queries.ts';
import { useSaid } from '../../api/spoken-answer.ts';
import type { Shared } from '../../api/types.ts';
import { useHouse } from '../../texts/house.ts';
import { useReason } from '../../texts/refusals.ts';
import { useHear } from '../../texts/words.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Shape } from '../../ui/shape.tsx';
import { useTexts } from './texts.ts';
import './us.css';

/** A shelf of what opened, undated: nothing here is a record of who did what when. */
export default function Us() {
  const say = useTexts();
  const house = useHouse();
  const reason = useReason();
  const { data, error, refetch } = useQuery(us);

  if (error && !data) {
    return (
      <Screen title={say('title')} foot={<Button onClick={() => void refetch()}>{house('tryAgain')}</Button>}>
        <p>{reason(error)}</p>
      </Screen>
    );
  }
  if (!data) return <Shape label={house('loading')} />;
  if (data.items.length === 0) {
    return (
      <Screen title={say('empty')}>
        <div className="hush">
          <BookHeart aria-hidden="true" size={40} strokeWidth={1.5} />
          <p>{say('emptyText')}</p>
        </div>
      </Screen>
    );
  }
  return (
    <Screen title={say('title')}>
      <ul className="shelf">
        {data.items.map((item) => (
          <li key={item.occurrenceId} className="card" data-state={item.state}>
            <Card item={item} />
          </li>
        ))}
      </ul>
    </Screen>
  );
}

function Card({ item }: { item: Shared }) {
  const say = useTexts();
  const hear = useHear();
  return (
    <>
      <h2>{hear(item.title)}</h2>
      {item.state === 'opened' ? <Pieces item={item} /> : <p className="quiet">{say(item.state)}</p>}
    </>
  );
}

function Pieces({ item }: { item: Shared }) {
  const say = useTexts();
  const said = useSaid(item.occurrenceId);
  const { data: reader } = useQuery(whoAmI);
  const partner = reader?.couple?.partnerName ?? say('partner');
  return item.pieces.map(({ by, step, value }) => (
    <figure key={`${by} ${step}`} className="piece">
      <figcaption className="quiet small">
        {by === 'me' ? say('byMe') : say('byPartner', { name: partner })}
      </figcaption>
      <blockquote>{said(step, value).words}</blockquote>
    </figure>
  ));
}

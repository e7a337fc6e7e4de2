import { useQuery } from '@tanstack/react-query';
import { BookHeart } from 'lucide-react';
import { useId, useState } from 'react';
import { useFromBefore } from '../../api/from-before.ts';
import { us, usAll, whoAmI } from '../../api/queries.ts';
import type { Me, Shared } from '../../api/types.ts';
import { useHouse } from '../../texts/house.ts';
import { useReason } from '../../texts/refusals.ts';
import { useHear } from '../../texts/words.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Shape } from '../../ui/shape.tsx';
import { Agenda } from './agenda.tsx';
import { Bricks } from './bricks.tsx';
import { Pieces } from './pieces.tsx';
import { PlanCard } from './plan-card.tsx';
import { TalkCard } from './talk-card.tsx';
import { useTexts } from './texts.ts';
import './us.css';
import { cardsOf, sorted, type ShelfCard, type ShelfName } from './us.rules.ts';

/** A shelf of what the two have, undated: nothing here is a record of who did what when. */
export default function Us() {
  const say = useTexts();
  const house = useHouse();
  const reason = useReason();
  const [isAll, setAll] = useState(false);
  const isFromBefore = useFromBefore('us') && !isAll;
  const { data: reader } = useQuery(whoAmI);
  const { data, error, refetch } = useQuery(isAll ? usAll : us);

  if (error && !data) {
    return (
      <Screen title={say('title')} foot={<Button onClick={() => void refetch()}>{house('tryAgain')}</Button>}>
        <p>{reason(error)}</p>
      </Screen>
    );
  }
  if (!data) return <Shape label={house('loading')} />;
  const cards = cardsOf(data.items, data.standing, data.dialogues);
  return (
    <Screen title={say(cards.length > 0 ? 'title' : 'empty')}>
      <Notice>{isFromBefore && house('fromBefore')}</Notice>
      {reader?.keepsUnread && (
        <Unread
          name={reader.couple?.partnerName ?? say('partner')}
          isShown={isAll}
          onShow={() => setAll(true)}
        />
      )}
      {cards.length === 0 && (
        <div className="hush">
          <BookHeart aria-hidden="true" size={40} strokeWidth={1.5} />
          <p>{say('emptyText')}</p>
        </div>
      )}
      {cards.length > 0 &&
        sorted(cards).map((shelf) => <Shelf key={shelf.name ?? 'all'} {...shelf} reader={reader} />)}
      <Agenda isAll={isAll} partner={reader?.couple?.partnerName ?? say('partner')} />
      <Bricks count={data.bricks} />
    </Screen>
  );
}

/** The same line whether there is anything or not. */
function Unread({ name, isShown, onShow }: { name: string; isShown: boolean; onShow: () => void }) {
  const say = useTexts();
  return (
    <p className="unread small quiet" role="status">
      {isShown ? (
        say('unreadShown')
      ) : (
        <>
          {say('unread', { name })}
          <Button quiet onClick={onShow}>
            {say('show')}
          </Button>
        </>
      )}
    </p>
  );
}

interface ShelfProps {
  name: ShelfName | null;
  cards: ShelfCard[];
  reader: Me | undefined;
}

function Shelf({ name, cards, reader }: ShelfProps) {
  const say = useTexts();
  const id = useId();
  const heading = name ? 'h3' : 'h2';
  return (
    <section className="shelf-of" aria-labelledby={name ? id : undefined}>
      {name && <h2 id={id}>{say(name)}</h2>}
      <ul className="shelf">
        {cards.map((card) => (
          <li key={card.id} className="card" data-state={'item' in card ? card.item.state : undefined}>
            {'item' in card ? (
              <ItemCard item={card.item} reader={reader} heading={heading} />
            ) : 'talk' in card ? (
              <TalkCard talk={card.talk} heading={heading} />
            ) : (
              <PlanCard standing={card.standing} reader={reader} heading={heading} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ItemCardProps {
  item: Shared;
  reader: Me | undefined;
  heading: 'h2' | 'h3';
}

function ItemCard({ item, reader, heading: Heading }: ItemCardProps) {
  const say = useTexts();
  const hear = useHear();
  const isPlain = item.state === 'closed' && reader?.couple?.avoidsBabyWords;
  return (
    <>
      <Heading>{hear(item.title)}</Heading>
      {item.state === 'opened' ? (
        <Pieces occurrenceId={item.occurrenceId} pieces={item.pieces} />
      ) : (
        <p className="quiet">{say(isPlain ? 'closedPlain' : item.state)}</p>
      )}
    </>
  );
}

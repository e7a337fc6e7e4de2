import type { Invitation, Me, Standing } from '../../api/types.ts';
import { useStandingActs } from '../../api/standing.ts';
import { useStandingTexts } from '../../texts/standing.ts';
import { dayOf, ownZone } from '@usward/player/zones';
import { BothReady } from '../../ui/standing/both-ready.tsx';
import { Ideas } from '../../ui/standing/ideas.tsx';
import { OfferWords } from '../../ui/standing/offer-words.tsx';
import { Offers } from '../../ui/standing/offers.tsx';
import { Pausing } from '../../ui/standing/pausing.tsx';
import '../../ui/standing/standing.css';
import { Cues } from './cues.tsx';
import { TalkCard } from './talk-card.tsx';
import type { StandingProps } from '../../ui/standing/standing.ts';

interface AliveProps {
  place: 'above' | 'below';
  standing: Standing[];
  /** A talk to join, or that goes on. */
  dialogue: Invitation | null;
  reader: Me | undefined;
}

const nameOf = ({ occurrenceId, step }: Standing) => `${occurrenceId} ${step}`;

/** Around the one thing: before it what wants an answer or is now, after it what only stands. */
export default function Alive({ place, standing, dialogue, reader }: AliveProps) {
  const [by, Show] = place === 'above' ? (['partner', Now] as const) : (['me', Later] as const);
  return (
    <>
      {place === 'above' && dialogue && <TalkCard dialogue={dialogue} reader={reader} />}
      {place === 'above' && <Cues />}
      {standing.map((one) => (
        <One key={nameOf(one)} standing={only(one, by)} reader={reader} show={Show} />
      ))}
    </>
  );
}

const only = (one: Standing, by: 'me' | 'partner'): Standing => ({
  ...one,
  between: { ...one.between, offers: one.between.offers.filter((offer) => offer.by === by) },
});

interface OneProps {
  standing: Standing;
  reader: Me | undefined;
  show: (props: StandingProps) => React.ReactNode;
}

function One({ standing, reader, show: Show }: OneProps) {
  const acts = useStandingActs(standing, reader);
  return <Show {...acts} />;
}

function Now(props: StandingProps) {
  return (
    <>
      <Offers {...props} />
      <BothReady {...props} />
      <Pausing {...props} />
      <AgreedToday {...props} />
    </>
  );
}

function Later(props: StandingProps) {
  const say = useStandingTexts();
  return (
    <>
      <Offers {...props} />
      <Ideas standing={props.standing} note={`${say('askFirst')} ${say('ownIdeas')}`} />
    </>
  );
}

/** A day both said yes to has come. */
function AgreedToday(props: StandingProps) {
  const say = useStandingTexts();
  const day = dayOf(new Date(), props.homeZone ?? ownZone());
  return props.standing.between.agreed
    .filter(({ offer }) => offer.on === day)
    .map(({ id, offer }) => (
      <article key={id} className="card standing">
        <h2>{say('agreedToday')}</h2>
        <OfferWords {...props} offer={offer} />
      </article>
    ));
}

import { useStandingActs } from '../../api/standing.ts';
import type { Me, Standing } from '../../api/types.ts';
import { useStandingTexts } from '../../texts/standing.ts';
import { useHear } from '../../texts/words.ts';
import { Act } from '../../ui/act.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Agreed } from '../../ui/standing/agreed.tsx';
import { OfferWords } from '../../ui/standing/offer-words.tsx';
import '../../ui/standing/standing.css';
import { Pieces } from './pieces.tsx';

interface PlanCardProps {
  standing: Standing;
  reader: Me | undefined;
  heading: 'h2' | 'h3';
}

/** Something of both: what they said yes to, what waits for a yes, what was drawn for them. */
export function PlanCard({ standing, reader, heading: Heading }: PlanCardProps) {
  const say = useStandingTexts();
  const hear = useHear();
  const { quick, act, ...acts } = useStandingActs(standing, reader);
  const { offers, agreed, ideas, recalled } = standing.between;
  const plan = agreed.find(({ offer }) => !offer.quick) ?? agreed[0];
  const isOffering = offers.some(({ by }) => by === 'me');
  return (
    <>
      <Heading>{hear(standing.title)}</Heading>
      {offers.map(({ id, by, offer }) => (
        <div key={id} className="plan-offer">
          <p className="small quiet">
            {by === 'me' ? say('youSuggest') : say('partnerSuggests', { name: acts.partner })}
          </p>
          <OfferWords {...acts} offer={offer} />
          {by === 'me' ? (
            <Act quiet label={say('takeBack')} act={() => act({ do: 'take-back', offerId: id })} />
          ) : (
            <Act second label={say('yes')} act={() => act({ do: 'accept', offerId: id })} />
          )}
        </div>
      ))}
      <Agreed {...acts} act={act} />
      {ideas && ideas.length > 0 && (
        <ul className="ideas">
          {ideas.map(({ id, words }) => (
            <li key={id}>{hear(words)}</li>
          ))}
        </ul>
      )}
      {recalled.length > 0 && (
        <Pieces
          occurrenceId={standing.occurrenceId}
          pieces={recalled.map(({ by, value }) => ({ by, step: standing.step, value }))}
        />
      )}
      {plan && quick.length > 0 && !isOffering && (
        <div className="plan-quick">
          <p className="small quiet">{say('quick')}</p>
          {quick.map(({ id, words }) => (
            <Act
              key={id}
              second
              label={words}
              act={() => act({ do: 'offer', offer: { ...plan.offer, quick: id } })}
            />
          ))}
          <p className="small quiet">{say('quickReaders', { name: acts.partner })}</p>
        </div>
      )}
      {plan && (
        <ButtonLink quiet to={`/x/${standing.occurrenceId}`} state={{ at: standing.step }}>
          {say('open')}
        </ButtonLink>
      )}
    </>
  );
}

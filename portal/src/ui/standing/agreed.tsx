import { useStandingTexts } from '../../texts/standing.ts';
import { OfferWords } from './offer-words.tsx';
import type { StandingProps } from './standing.ts';

/** What both said yes to, with the change of one tap that holds for now; the ones before it a tap away. */
export function Agreed(props: StandingProps) {
  const say = useStandingTexts();
  const { agreed } = props.standing.between;
  const [newest] = agreed;
  if (!newest) return null;
  const plan = agreed.find(({ offer }) => !offer.quick) ?? newest;
  const before = agreed.filter((one) => one !== plan && !one.offer.quick);
  return (
    <>
      <OfferWords {...props} offer={plan.offer} />
      {newest !== plan && (
        <>
          <p className="small quiet">{say('quick')}</p>
          <OfferWords {...props} offer={newest.offer} />
        </>
      )}
      {before.length > 0 && (
        <details className="before">
          <summary>{say('earlier')}</summary>
          {before.map(({ id, offer }) => (
            <OfferWords key={id} {...props} offer={offer} />
          ))}
        </details>
      )}
    </>
  );
}

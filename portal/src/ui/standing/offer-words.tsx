import type { Offer } from '@usward/exercises/playing';
import { useSlot } from '../../texts/slots.ts';
import type { StandingProps } from './standing.ts';

type OfferWordsProps = Pick<StandingProps, 'homeZone' | 'quickWords'> & { offer: Offer };

/** What is offered, or was agreed: the words, and when. */
export function OfferWords({ offer, homeZone, quickWords }: OfferWordsProps) {
  const slot = useSlot();
  const words = (offer.quick && quickWords?.(offer.quick)) || offer.words;
  const when = slot(offer, homeZone);
  return (
    <div className="offer-words">
      {words && <blockquote>{words}</blockquote>}
      {when && <p className="offer-when">{when}</p>}
    </div>
  );
}

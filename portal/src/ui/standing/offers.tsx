import { ChevronDown } from 'lucide-react';
import { useMoment } from '../../texts/dates.ts';
import { useStandingTexts } from '../../texts/standing.ts';
import { useHear } from '../../texts/words.ts';
import { ownZone } from '@usward/player/zones';
import { Act } from '../act.tsx';
import { ButtonLink } from '../button.tsx';
import { OfferWords } from './offer-words.tsx';
import type { StandingProps } from './standing.ts';

/** What waits for a yes. The other's comes with a yes and a way to suggest something else; there is no "no". */
export function Offers(props: StandingProps) {
  const { standing, partner, act } = props;
  const say = useStandingTexts();
  const hear = useHear();
  const moment = useMoment();
  const until = (instant: string) => moment(instant, ownZone());
  return standing.between.offers.map(({ id, by, offer, lapsesAt }) =>
    by === 'partner' ? (
      // One line until it is tapped: it waits, and does not press.
      <details key={id} className="card standing offer">
        <summary>
          <span>{say('partnerSuggests', { name: partner })}</span>
          <span className="small quiet">{hear(standing.title)}</span>
          <ChevronDown aria-hidden="true" size={20} />
        </summary>
        <div className="stack">
          <OfferWords offer={offer} {...props} />
          <Act second label={say('yes')} act={() => act({ do: 'accept', offerId: id })} />
          <ButtonLink quiet to={`/x/${standing.occurrenceId}`} state={{ at: standing.step }}>
            {say('somethingElse')}
          </ButtonLink>
          <p className="small quiet">{say('standsUntil', { when: until(lapsesAt) })}</p>
        </div>
      </details>
    ) : (
      <article key={id} className="standing-line">
        <h2 className="small">{say('youSuggest')}</h2>
        <OfferWords offer={offer} {...props} />
        <p className="small quiet">{say('ownUntil', { when: until(lapsesAt) })}</p>
        <Act quiet label={say('takeBack')} act={() => act({ do: 'take-back', offerId: id })} />
      </article>
    ),
  );
}

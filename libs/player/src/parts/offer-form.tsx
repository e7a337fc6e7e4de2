import type { Offer, StepOf } from '@usward/exercises/playing';
import { useState } from 'react';
import { isAway } from '../hours.ts';
import { usePlay } from '../play.ts';
import { WordsField } from './words-field.tsx';

type OfferFormProps = {
  step: StepOf<'agree'>;
  headingId: string;
  offer: Offer;
  isBusy: boolean;
  onWrite: (offer: Offer) => void;
  onOffer: (offer: Offer) => void;
  /** Away from the form again; null where it is all there is. */
  onLeave: (() => void) | null;
};

/** An offer being written. It stays on this phone until its button is tapped. */
export function OfferForm({ step, headingId, offer, isBusy, onWrite, onOffer, onLeave }: OfferFormProps) {
  const { t, hear, partner, fields, homeZone } = usePlay();
  const [begunAt] = useState(Date.now);
  const reachesTherapist = fields[step.id]?.widest === 'V2';
  return (
    <div className="player-stack">
      <WordsField
        value={offer.words}
        max={step.max}
        labelledBy={headingId}
        onValue={(words) => onWrite({ ...offer, words })}
      />
      {step.slot && (
        <div className="player-slot">
          <label className="player-own-word">
            {t('onDay')}
            <input
              className="player-field"
              type="date"
              value={offer.on ?? ''}
              onChange={({ target }) => onWrite({ ...offer, on: target.value || undefined })}
            />
          </label>
          <label className="player-own-word">
            {t('atHour')}
            <input
              className="player-field"
              type="time"
              value={offer.at ?? ''}
              onChange={({ target }) => onWrite({ ...offer, at: target.value || undefined })}
            />
          </label>
        </div>
      )}
      {step.slot && isAway(homeZone, begunAt) && <p className="player-small">{t('homeClock')}</p>}
      <p className="player-small">{t(reachesTherapist ? 'offerReadersV2' : 'offerReadersVP', { partner })}</p>
      <button
        type="button"
        className="player-together"
        disabled={isBusy || offer.words.trim() === ''}
        onClick={() => onOffer(offer)}
      >
        {hear(step.button)}
      </button>
      {onLeave && (
        <button type="button" className="player-quiet" onClick={onLeave}>
          {t('offerNothing')}
        </button>
      )}
    </div>
  );
}

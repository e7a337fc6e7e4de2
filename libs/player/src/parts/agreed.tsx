import type { Between, StepOf } from '@usward/exercises/playing';
import { CircleCheck } from 'lucide-react';
import { usePlay } from '../play.ts';
import { Disclosure } from './disclosure.tsx';
import { Offered } from './offered.tsx';

type AgreedProps = {
  step: StepOf<'agree'>;
  agreed: Between['agreed'];
  isBusy: boolean;
  onQuick: (quick: string) => void;
};

/** What holds between the two now, changes of one tap to it, and what held before. */
export function Agreed({ step, agreed, isBusy, onQuick }: AgreedProps) {
  const { t, hear } = usePlay();
  const [newest] = agreed;
  if (!newest) return null;
  const plan = agreed.find(({ offer }) => !offer.quick) ?? newest;
  const earlier = agreed.filter((one) => one !== plan && !one.offer.quick);
  return (
    <section className="player-card player-agreed">
      <h2>
        <CircleCheck aria-hidden="true" size={20} /> {t('bothYes')}
      </h2>
      <Offered step={step} offer={plan.offer} />
      {newest !== plan && (
        <>
          <p className="player-small">{t('quickChanges')}</p>
          <Offered step={step} offer={newest.offer} />
        </>
      )}
      {step.quick && (
        <div className="player-quick">
          <p className="player-small">{t('quickOffer')}</p>
          <div className="player-chips">
            {step.quick.map(({ id, words }) => (
              <button
                key={id}
                type="button"
                className="player-chip"
                disabled={isBusy}
                onClick={() => onQuick(id)}
              >
                {hear(words)}
              </button>
            ))}
          </div>
        </div>
      )}
      {earlier.length > 0 && (
        <Disclosure look="quiet" label={t('earlier')}>
          {earlier.map(({ id, offer }) => (
            <Offered key={id} step={step} offer={offer} />
          ))}
        </Disclosure>
      )}
    </section>
  );
}

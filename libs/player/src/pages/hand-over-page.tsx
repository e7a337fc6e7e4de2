import { ArrowLeftRight } from 'lucide-react';
import { Heading } from '../parts/heading.tsx';
import { usePlay } from '../play.ts';
import './hand-over-page.css';

type HandOverPageProps = {
  /** Who takes the phone. */
  name: string;
  onTaken: () => void;
  /** Nobody takes it now. */
  onStop: () => void;
};

/**
 * Between two people and one phone. Nothing of the one before is on this page, nor behind it. It asks for no secret: to
 * type one's own on somebody else's phone is not to be learned here.
 */
export function HandOverPage({ name, onTaken, onStop }: HandOverPageProps) {
  const { t } = usePlay();
  return (
    <>
      <div className="player-hand-over">
        <ArrowLeftRight aria-hidden="true" size={40} strokeWidth={1.5} />
        <Heading>{t('handOver', { partner: name })}</Heading>
        <p>{t('handOverText')}</p>
        <p className="player-small">{t('handOverNoPin')}</p>
      </div>
      <div className="player-foot">
        <button type="button" className="player-action" onClick={onTaken}>
          {t('handOverGo', { partner: name })}
        </button>
        <div className="player-ways">
          <button type="button" className="player-quiet" onClick={onStop}>
            {t('stopHere')}
          </button>
        </div>
      </div>
    </>
  );
}

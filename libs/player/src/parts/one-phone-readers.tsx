import { usePlay } from '../play.ts';
import { LevelName } from './level-chip.tsx';

/** On one phone there is one level, and nothing to choose. */
export function OnePhoneReaders() {
  const { t, limits } = usePlay();
  return (
    <div className="player-level">
      <p className="player-level-chip" data-level="V2">
        <span className="player-unseen">{t('whoReads')}: </span>
        <LevelName level="V2" />
      </p>
      <p className="player-small">{t('onePhoneReaders')}</p>
      {limits && <div className="player-small">{limits}</div>}
    </div>
  );
}

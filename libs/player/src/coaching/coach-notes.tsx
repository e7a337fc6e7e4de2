import type { Good } from '@usward/coach';
import { Undo2 } from 'lucide-react';
import { usePlay } from '../play.ts';
import type { TextKey } from '../texts.ts';
import type { Coached } from './use-coach.ts';

type CoachNotesProps = Pick<
  Coached,
  'remarks' | 'remark' | 'good' | 'before' | 'onNext' | 'onTake' | 'onUndo'
> & {
  onFind: () => void;
  /** Without it, the words are nobody's own and there is nothing to keep. */
  onKeep?: () => void;
};

const goods: Record<Good, TextKey> = {
  feeling: 'hasFeeling',
  observation: 'hasMoment',
  effect: 'hasEffect',
  request: 'hasWish',
};

/**
 * What the coach says, one thing at a time, below the field. Where it says nothing there is nothing here, whatever the
 * reason: not a line, not a place for one.
 */
export function CoachNotes(props: CoachNotesProps) {
  const { remarks, remark, good, before, onFind, onNext, onKeep, onTake, onUndo } = props;
  const { t } = usePlay();
  const named = good.map((one) => t(goods[one]).toLowerCase());
  return (
    <>
      <p className="player-unseen" role="status">
        {remark &&
          [remark.words && t('coachWords', { words: remark.words }), remark.explain, remark.suggest]
            .filter(Boolean)
            .join(' ')}
      </p>
      {before !== null && (
        <p className="player-coach-line">
          {t('coachTook')}
          <button type="button" className="player-quiet" onClick={onUndo}>
            <Undo2 aria-hidden="true" size={18} />
            {t('coachUndo')}
          </button>
        </p>
      )}
      {remark && (
        <section className="player-coach" aria-label={t('coachSays')}>
          {remark.words && (
            <button type="button" className="player-coach-words" onClick={onFind}>
              {t('coachWords', { words: remark.words })}
            </button>
          )}
          <p>{remark.explain}</p>
          {remark.suggest && <p className="player-coach-idea">{remark.suggest}</p>}
          <div className="player-coach-ways">
            {remark.take && (
              <button type="button" className="player-chip" onClick={onTake}>
                {t(remark.kind === 'no-request' ? 'coachBegin' : 'coachTake')}
              </button>
            )}
            {onKeep && (
              <button type="button" className="player-chip" onClick={onKeep}>
                {t('coachKeep')}
              </button>
            )}
            {remarks.length > 1 && (
              <button type="button" className="player-quiet" onClick={onNext}>
                {t('coachNext')}
              </button>
            )}
          </div>
        </section>
      )}
      {named.length > 0 && <p className="player-small">{t('coachHas', { list: named.join(' · ') })}</p>}
    </>
  );
}

import { choices, readers, type FieldRule, type Level } from '@usward/exercises/playing';
import {
  Check,
  ChevronDown,
  Heart,
  Lock,
  Shuffle,
  UserRound,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import { useId, useState } from 'react';
import { momentIn } from '../hours.ts';
import { levelMeanings, levelNames } from '../level-words.ts';
import { usePlay } from '../play.ts';
import './level-chip.css';

const icons: Record<Level, LucideIcon> = { V0: Lock, VM: Shuffle, VP: Heart, V1: UserRound, V2: UsersRound };

/** An icon and the words: who reads this. */
export function LevelName({ level }: { level: Level }) {
  const { hear } = usePlay();
  const Icon = icons[level];
  return (
    <span className="player-level-name">
      <Icon aria-hidden="true" size={18} />
      {hear(levelNames[level])}
    </span>
  );
}

type LevelChipProps = {
  rule: FieldRule;
  level: Level;
  /** Its limits stood beside the field already: they come back when the levels are opened. */
  isBrief?: boolean;
  onLevel: (level: Level) => void;
};

/** Who reads the field above, with its limits. A tap offers the levels its author may choose, "only me" first. */
export function LevelChip({ rule, level, isBrief = false, onLevel }: LevelChipProps) {
  const { t, hear, limits } = usePlay();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const offered = choices(rule.widest).filter((choice) => rule.opens !== 'sent' || readers(choice).partner);
  // Its limits say the same of "me and our therapist", with the names.
  const hasMeaning = !isBrief && level !== 'V0' && !(level === 'V1' && limits);

  if (offered.length === 1) {
    return (
      <div className="player-level">
        <p className="player-level-chip" data-level={level}>
          <LevelName level={level} />
        </p>
      </div>
    );
  }
  return (
    <div className="player-level">
      <button
        type="button"
        className="player-level-chip"
        data-level={level}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="player-unseen">{t('whoReads')}: </span>
        <LevelName level={level} />
        <ChevronDown aria-hidden="true" size={18} />
      </button>
      {isOpen ? (
        <fieldset id={id} className="player-levels">
          <legend className="player-unseen">{t('whoReads')}</legend>
          {offered.map((choice) => (
            <label key={choice} className="player-level-choice">
              <input
                type="radio"
                className="player-unseen"
                name={id}
                checked={choice === level}
                onChange={() => onLevel(choice)}
              />
              <span>
                <LevelName level={choice} />
                <span className="player-small">{hear(levelMeanings[choice])}</span>
              </span>
              <Check aria-hidden="true" size={20} className="player-level-mark" />
            </label>
          ))}
        </fieldset>
      ) : (
        hasMeaning && <p className="player-small">{hear(levelMeanings[level])}</p>
      )}
      {(isOpen || !isBrief) && <Opens rule={rule} level={level} />}
      <p className="player-unseen" aria-live="polite">
        {t('chosen', { level: hear(levelNames[level]) })}
      </p>
    </div>
  );
}

const opensBoth = { at: 'opensBothAt', some: 'opensBoth' } as const;
const opensAlone = { at: 'opensAloneAt', some: 'opensAlone' } as const;

/** When what is shared opens, and the limits of what the therapist reads. */
function Opens({ rule, level }: { rule: FieldRule; level: Level }) {
  const { t, ear, limits, opening, closesAt } = usePlay();
  const { partner, clinicians } = readers(level);
  const ways = rule.opens === 'both' ? opensBoth : opensAlone;
  const when =
    opening === 'appointment'
      ? t('opensAppointment')
      : closesAt
        ? t(ways.at, { when: momentIn(ear.locale, closesAt) })
        : t(ways.some);
  return (
    <>
      {partner && (rule.opens === 'both' || rule.opens === 'alone') && <p className="player-small">{when}</p>}
      {clinicians && limits && <div className="player-small">{limits}</div>}
    </>
  );
}

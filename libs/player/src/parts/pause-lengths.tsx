import { useState } from 'react';
import { hourIn } from '../hours.ts';
import { useNow } from '../now.ts';
import { usePlay } from '../play.ts';
import { returnsFrom, type Return } from '../returns.ts';
import type { TextKey } from '../texts.ts';
import { Disclosure } from './disclosure.tsx';

const names: Record<Return['key'], TextKey> = {
  twenty: 'pauseTwenty',
  hour: 'pauseHour',
  evening: 'pauseEvening',
  morning: 'pauseMorning',
};

type PauseLengthsProps = {
  isBusy: boolean;
  /** There was a pause already: another one is behind a tap. */
  isFolded?: boolean;
  onPick: (minutes: number) => void;
};

/** When to come back. Nothing is said to anybody before the second tap. */
export function PauseLengths({ isBusy, isFolded = false, onPick }: PauseLengthsProps) {
  const { t, ear } = usePlay();
  const now = useNow(true, 20_000);
  const [picked, setPicked] = useState<Return['key'] | null>(null);
  const offered = returnsFrom(new Date(now));
  const chosen = offered.find(({ key }) => key === picked);
  const nameOf = ({ key, isTomorrow }: Return) =>
    t(key === 'morning' && isTomorrow ? 'pauseTomorrow' : names[key]);

  const lengths = (
    <>
      <div role="group" aria-label={t('pauseFor')} className="player-rows">
        {offered.map((one) => (
          <button
            key={one.key}
            type="button"
            className="player-row player-return"
            aria-pressed={one.key === picked}
            onClick={() => setPicked(one.key === picked ? null : one.key)}
          >
            <span>{nameOf(one)}</span>
            <span className="player-small">{hourIn(ear.locale, one.at)}</span>
          </button>
        ))}
      </div>
      <button
        type="button"
        className="player-second"
        data-is="first"
        disabled={!chosen || isBusy}
        onClick={() => chosen && onPick(chosen.minutes)}
      >
        {t('pauseBegin')}
      </button>
    </>
  );
  if (isFolded) return <Disclosure label={t('pauseAgain')}>{lengths}</Disclosure>;
  return (
    <section className="player-stack player-reach">
      <h2>{t('pauseFor')}</h2>
      {lengths}
    </section>
  );
}

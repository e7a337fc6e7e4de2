import type { Ending, Size } from '@usward/exercises/playing';
import { CalendarHeart, Moon, Sprout } from 'lucide-react';
import { usePlay } from '../play.ts';
import { Disclosure } from './disclosure.tsx';
import './ways-out.css';

type WaysOutProps = { size: Size; onSize: (size: Size) => void; onEnd: (ending: Ending) => void };

/** Every way to stop, on every screen: none of them is a lesser one. */
export function WaysOut({ size, onSize, onEnd }: WaysOutProps) {
  const { t, isForTwo, isOnOnePhone } = usePlay();
  return (
    <div className="player-ways">
      <button type="button" className="player-quiet" onClick={() => onEnd('open')}>
        {t('notNow')}
      </button>
      <Disclosure look="quiet" label={t('otherWays')}>
        <ul className="player-ways-list">
          {!isOnOnePhone && (
            <>
              <li>
                <button
                  type="button"
                  className="player-way"
                  onClick={() => onSize(size === 'full' ? 'small' : 'full')}
                >
                  <Sprout aria-hidden="true" size={20} />
                  {t(size === 'full' ? 'small' : 'full')}
                </button>
              </li>
              <li>
                <button type="button" className="player-way" onClick={() => onEnd('appointment')}>
                  <CalendarHeart aria-hidden="true" size={20} />
                  {t('keepForAppointment')}
                </button>
              </li>
            </>
          )}
          <li>
            <button type="button" className="player-way" onClick={() => onEnd('asleep')}>
              <Moon aria-hidden="true" size={20} />
              {t(isForTwo ? 'oneAsleep' : 'asleep')}
            </button>
          </li>
        </ul>
      </Disclosure>
    </div>
  );
}

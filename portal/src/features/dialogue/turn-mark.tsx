import type { View } from '@usward/dialogue';
import { mark } from '@usward/theme';
import { useTalk } from './talk.ts';
import { useTexts } from './texts.ts';

/**
 * The two arcs: the one of whoever has the turn is drawn full, large enough to be seen from a phone that lies on the table.
 * The heading says the same in words.
 */
export function TurnMark({ floor }: { floor: View['floor'] }) {
  const say = useTexts();
  const { names, isOnePhone } = useTalk();
  const sides = [
    { whose: 'me', name: isOnePhone ? names.me : say('you') },
    { whose: 'partner', name: names.partner },
  ] as const;
  return (
    <div className="turn-mark" aria-hidden="true">
      <svg viewBox={mark.viewBox} fill="none" strokeLinecap="round">
        {mark.arcs.map((arc, at) => (
          <path key={arc} d={arc} data-has={floor === sides[at]?.whose} />
        ))}
      </svg>
      {sides.map(({ whose, name }) => (
        <span key={whose} data-has={floor === whose}>
          {name}
        </span>
      ))}
    </div>
  );
}

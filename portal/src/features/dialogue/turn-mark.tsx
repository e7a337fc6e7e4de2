import type { View } from '@usward/dialogue';
import { mark } from '@usward/theme';

/** The two arcs: the one of whoever has the turn is drawn full. The heading says it in words. */
export function TurnMark({ floor }: { floor: View['floor'] }) {
  return (
    <svg className="turn-mark" viewBox={mark.viewBox} fill="none" strokeLinecap="round" aria-hidden="true">
      {mark.arcs.map((arc, at) => (
        <path key={arc} d={arc} data-has={floor === (at === 0 ? 'me' : 'partner')} />
      ))}
    </svg>
  );
}

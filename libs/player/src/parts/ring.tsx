import type { ReactNode } from 'react';
import './ring.css';

const radius = 46;
const around = 2 * Math.PI * radius;

/** A ring that empties: `share` of it is left, 0 to 1. */
export function Ring({ share, children }: { share: number; children: ReactNode }) {
  return (
    <div className="player-ring">
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle cx="50" cy="50" r={radius} />
        <circle
          cx="50"
          cy="50"
          r={radius}
          data-is="left"
          strokeDasharray={around}
          strokeDashoffset={around * (1 - share)}
        />
      </svg>
      <div>{children}</div>
    </div>
  );
}

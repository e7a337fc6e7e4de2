import type { Place, Walk } from '../walk.ts';
import './dots.css';

/** How far along, softly: nothing to count. */
export function Dots({ walk, at }: { walk: Walk; at: Place }) {
  const here = walk.places.indexOf(at);
  return (
    <div className="player-dots" aria-hidden="true">
      {walk.places.map((place, index) => (
        <span key={place} data-is={index < here ? 'past' : index === here ? 'here' : 'ahead'} />
      ))}
    </div>
  );
}

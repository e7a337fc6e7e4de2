import { id } from './actors.ts';
import type { Attempt } from './attempt.ts';

const next = { at: '2026-01-06T10:00:00Z' };
const tried = (as: Attempt['as'], like: string, may: boolean, more = {}): Attempt => ({
  as,
  into: 'readership',
  like,
  with: { ...next, ...more },
  may,
});

/** Each for what is theirs, and nobody from the console. */
export const sharing: Attempt[] = [
  tried('ann', 'ann', true),
  tried('ben', 'ann', false),
  tried('kim', 'ann', false),
  tried('annElsewhere', 'ann', false),
  tried('hal', 'ann', false, { author_id: id('hal') }),
];

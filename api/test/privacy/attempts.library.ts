import type { ActorName } from './actors.ts';
import { id } from './actors.ts';
import type { Attempt } from './attempt.ts';
import { away } from './rows.ts';

const another: Record<string, Record<string, unknown>> = {
  library_draft: { id: id('fresh') },
  exercise_version: { version: 2 },
  program_version: { version: 2 },
  not_offered: { key: 'own-two' },
};
const others: ActorName[] = [
  'ann',
  'kimAtHome',
  'keeper',
  'exchange',
  'kimElsewhere',
  'nobody',
  'sue',
  'max',
];

/** Whoever treats in the practice writes for it, and for no other. */
export const library: Attempt[] = Object.entries(another).flatMap(([into, changed]) => {
  const as = (name: ActorName, may: boolean, more = {}): Attempt => ({
    as: name,
    into,
    like: 'of home',
    with: { ...changed, ...more },
    may,
  });
  return [as('kim', true), as('oz', true), as('kim', false, away), ...others.map((name) => as(name, false))];
});

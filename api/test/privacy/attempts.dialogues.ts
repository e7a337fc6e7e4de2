import { id } from './actors.ts';
import type { Attempt } from './attempt.ts';

const fresh = id('fresh');
const tries =
  (may: boolean) =>
  (as: Attempt['as'], into: string, like: string, changed: Record<string, unknown>): Attempt => ({
    as, into, like, with: changed, may,
  }); // prettier-ignore
const may = tries(true);
const mayNot = tries(false);
const others = ['ann', 'ben', 'kim', 'keeper', 'oz', 'exchangeOfSecond', 'exchangeElsewhere'] as const;

const over = { id: fresh, ended: 'stopped' };

/** A talk goes on by the exchange of its own assignment, and begins only where the two may meet. */
export const dialogues: Attempt[] = [
  may('exchange', 'dialogue', 'running', over),
  ...others.map((as) => mayNot(as, 'dialogue', 'running', over)),
  mayNot('exchange', 'dialogue', 'running', { ...over, occurrence_id: id('third') }),
  mayNot('exchange', 'dialogue', 'running', { ...over, assignment_id: id('joint two') }),
  mayNot('exchange', 'dialogue', 'of two', { ...over }),
  ...['dialogue_state', 'dialogue_word', 'dialogue_summary'].flatMap((table): Attempt[] => {
    const another = table === 'dialogue_word' ? { place: 2 } : { dialogue_id: id('talk just begun') };
    return [
      may('exchange', table, 'running', another),
      ...others.map((as) => mayNot(as, table, 'running', another)),
    ];
  }),
];

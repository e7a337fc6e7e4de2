import { kinds, language } from '../language.ts';
import { cards } from '../en/cards.ts';

// Being written.
const nothing: readonly string[] = [];
export const es = language({
  spelling: { short: {}, before: {}, often: '', real: '' },
  lists: { joins: 'y | pero' },
  findings: Object.fromEntries(kinds.map((kind) => [kind, nothing])) as never,
  harm: nothing,
  good: { feeling: nothing, observation: nothing, request: nothing, effect: nothing },
  weighs: nothing,
  light: nothing,
  verdicts: { after: nothing, words: nothing, pattern: (word) => word },
  address: { tu: nothing },
  cards,
  rewrites: [],
});

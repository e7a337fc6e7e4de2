import * as z from 'zod';
import { base, id, type KindRule, words } from './kind.ts';

const step = z.strictObject({
  ...base,
  kind: z.literal('recall'),
  prompt: words,
  /** Whose earlier words: a step of this or of another exercise. */
  of: z.strictObject({ exercise: id, step: id }),
  empty: words,
});
export type RecallStep = z.infer<typeof step>;

/** What both already know from before, read again: agreed, opened or drawn. Never anything that only one of them has. */
export const recall = { step, answer: null } satisfies KindRule<RecallStep>;

import * as z from 'zod';
import { base, type KindRule, words } from './kind.ts';

const step = z.strictObject({
  ...base,
  kind: z.literal('ready'),
  prompt: words,
  hint: words.optional(),
  button: words,
  both: words,
});
export type ReadyStep = z.infer<typeof step>;

/** "I am ready." Only that both are is ever shown; one alone leaves no trace. */
export const ready = { step, answer: null } satisfies KindRule<ReadyStep>;

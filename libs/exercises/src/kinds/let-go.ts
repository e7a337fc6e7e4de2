import * as z from 'zod';
import { base, type KindRule, words } from './kind.ts';

const step = z.strictObject({
  ...base,
  kind: z.literal('let-go'),
  prompt: words,
  hint: words.optional(),
  gone: words,
});
export type LetGoStep = z.infer<typeof step>;

/** Room to write something that is never kept: it is gone with the next screen, and never leaves the phone. */
export const letGo = { step, answer: null } satisfies KindRule<LetGoStep>;

import * as z from 'zod';
import { base, type KindRule, words } from './kind.ts';

const step = z.strictObject({
  ...base,
  kind: z.literal('dialogue'),
  prompt: words,
  hint: words.optional(),
  /** Begins the talk: the other hears of it. */
  button: words,
});
export type DialogueStep = z.infer<typeof step>;

/** The door to the listening talk (`libs/dialogue`), which has screens of its own. What is said there is no answer. */
export const dialogue = { step, answer: null } satisfies KindRule<DialogueStep>;

import * as z from 'zod';
import { id, longest, ownWords, words, type KindRule } from './kind.ts';

const step = z.strictObject({
  id,
  kind: z.literal('compose'),
  prompt: words,
  hint: words.optional(),
  /** In order: each names the step it reads and holds `{}` where that answer goes. An unanswered one is left out. */
  parts: z
    .array(z.strictObject({ from: id, words }))
    .min(2)
    .max(6),
  max: longest,
});
export type ComposeStep = z.infer<typeof step>;

/** Reads earlier answers back as one text, which the author makes their own. The answer is that text. */
export const compose = {
  step,
  answer: ({ max }: ComposeStep) => ownWords(max),
  delivers: 'none',
} satisfies KindRule<ComposeStep>;

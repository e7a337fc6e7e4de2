import * as z from 'zod';
import { base, coached, id, type KindRule, longest, ownWords, parts, words } from './kind.ts';

const step = z.strictObject({
  ...base,
  kind: z.literal('compose'),
  prompt: words,
  hint: words.optional(),
  parts: parts.min(2),
  /** An earlier answer that stands beside it, to compare. */
  beside: id.optional(),
  coached,
  max: longest,
});
export type ComposeStep = z.infer<typeof step>;

/** Reads earlier answers back as one text, which the author makes their own. The answer is that text. */
export const compose = {
  step,
  answer: ({ max }: ComposeStep) => ownWords(max),
} satisfies KindRule<ComposeStep>;

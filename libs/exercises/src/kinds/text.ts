import * as z from 'zod';
import { base, coached, type KindRule, longest, ownWords, words } from './kind.ts';

const step = z.strictObject({
  ...base,
  kind: z.literal('text'),
  prompt: words,
  hint: words.optional(),
  /** The beginning of the sentence that the person goes on with, shown above the field. */
  lead: words.optional(),
  /** Beginnings that a tap puts into the field. */
  starters: z.array(words).min(1).max(6).optional(),
  /** A message to somebody else: it can be copied, and is sent from elsewhere by the person. */
  isForElsewhere: z.boolean().optional(),
  /** It asks what happened, as a camera would have seen it: the coach asks for that here. */
  isMoment: z.literal(true).optional(),
  coached,
  max: longest,
});
export type TextStep = z.infer<typeof step>;

/** Own words. */
export const text = {
  step,
  answer: ({ max }: TextStep) => ownWords(max),
} satisfies KindRule<TextStep>;

import * as z from 'zod';
import { base, id, type KindRule, oneOf, ownWords, words } from './kind.ts';

/** An own word beside the options is a word, not a letter. */
export const longestOwnWord = 60;

const step = z.strictObject({
  ...base,
  kind: z.literal('choice'),
  prompt: words,
  hint: words.optional(),
  /** Where given, every option belongs to a family, and stands in it from faint to strong. */
  families: z.array(z.strictObject({ id, words })).min(2).max(8).optional(),
  options: z
    .array(z.strictObject({ id, words, family: id.optional(), child: z.literal(true).optional() }))
    .min(2)
    .max(40),
  many: z.boolean(),
  /** How many may be picked at most; only with `many`. */
  max: z.int().min(2).max(12).optional(),
  /** An own word is welcome beside the options. */
  other: z.boolean().optional(),
});
export type ChoiceStep = z.infer<typeof step>;

/** Tapping. The answer names what was picked, and an own word where the step welcomes one. */
export const choice = {
  step,
  answer: (step: ChoiceStep) =>
    z.strictObject({
      picked: z
        .array(oneOf(step.options))
        .max(step.many ? (step.max ?? step.options.length) : 1)
        .refine((picked) => new Set(picked).size === picked.length),
      own: step.other ? ownWords(longestOwnWord).optional() : z.undefined().optional(),
    }),
} satisfies KindRule<ChoiceStep>;

import type { Kind } from '@usward/coach';
import * as z from 'zod';
import { topicWords } from '../topic-words.ts';
import { base, type KindRule, words } from './kind.ts';

const step = z.strictObject({
  ...base,
  kind: z.literal('topics'),
  prompt: words,
  hint: words.optional(),
});
export type TopicsStep = z.infer<typeof step>;

/** Every kind has its words: a table that lacks one does not compile. */
const kinds = Object.keys(topicWords) as Kind[];

/**
 * May the therapist know which kinds the coach pointed at here? Only a yes is an answer: these kinds, and no word of
 * anybody. Nothing pointed at is an empty list, which is kept like any other blank: not at all.
 */
export const topics = {
  step,
  answer: () =>
    z
      .array(z.enum(kinds))
      .max(kinds.length)
      .refine((named) => new Set(named).size === named.length),
} satisfies KindRule<TopicsStep>;

import * as z from 'zod';
import { base, type KindRule, longest, oneOf, ownWords, sets, words } from './kind.ts';

const step = z.strictObject({
  ...base,
  kind: z.literal('note'),
  prompt: words,
  hint: words.optional(),
  /** Ready sentences beside an own one. */
  sets: sets.optional(),
  max: longest,
  /** What the one who taps does, in so many words: it goes to the other at once. */
  button: words,
});
export type NoteStep = z.infer<typeof step>;

/** Words for the other, sent on purpose: they are there at once, or said aloud, or printed as a slip. */
export const note = {
  step,
  answer: ({ sets, max }: NoteStep) => {
    const own = z.strictObject({ own: ownWords(max) });
    return sets
      ? z.union([z.strictObject({ ready: oneOf(sets.flatMap((set) => set.sentences)) }), own])
      : own;
  },
} satisfies KindRule<NoteStep>;

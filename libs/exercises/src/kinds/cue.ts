import * as z from 'zod';
import { base, hour, type KindRule, words } from './kind.ts';

const step = z.strictObject({
  ...base,
  kind: z.literal('cue'),
  prompt: words,
  hint: words.optional(),
  presets: z.array(z.strictObject({ hour, words })).min(1).max(6),
});
export type CueStep = z.infer<typeof step>;

/** An hour of the day at which this phone says it again. */
export const cue = {
  step,
  answer: () => z.strictObject({ hour }),
} satisfies KindRule<CueStep>;

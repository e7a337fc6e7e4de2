import * as z from 'zod';
import { base, type KindRule, words } from './kind.ts';

const step = z.strictObject({
  ...base,
  kind: z.literal('receive'),
  text: words,
  /** Short things the hearer can do or say, behind "help me". */
  moves: z.array(words).min(1).max(6),
});
export type ReceiveStep = z.infer<typeof step>;

/** For the one who hears. Nothing is asked, and nothing of it is kept. */
export const receive = { step, answer: null } satisfies KindRule<ReceiveStep>;

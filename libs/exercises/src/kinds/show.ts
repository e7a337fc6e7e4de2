import * as z from 'zod';
import { base, id, type KindRule, words } from './kind.ts';

const step = z.strictObject({ ...base, kind: z.literal('show'), from: id, empty: words });
export type ShowStep = z.infer<typeof step>;

/** Only the sentence of the step `from`, large, on dark. `empty` stands there when nothing was written. */
export const show = { step, answer: null } satisfies KindRule<ShowStep>;

import * as z from 'zod';
import { base, type KindRule, words } from './kind.ts';

const step = z.strictObject({ ...base, kind: z.literal('read'), text: words, more: words.optional() });
export type ReadStep = z.infer<typeof step>;

/** Something to read. `more` stands below it in a quieter voice. */
export const read = { step, answer: null } satisfies KindRule<ReadStep>;

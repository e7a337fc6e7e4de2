import * as z from 'zod';
import { id, words, type KindRule } from './kind.ts';

const step = z.strictObject({ id, kind: z.literal('read'), text: words, more: words.optional() });
export type ReadStep = z.infer<typeof step>;

/** Something to read. `more` stands below it in a quieter voice. */
export const read = { step, answer: null, delivers: 'none' } satisfies KindRule<ReadStep>;

import * as z from 'zod';
import { id } from './id.ts';

const about = { step: id };

/** One thing about the answer to an earlier step. Numbers and days are compared as such, and so is what was typed. */
const test = z.discriminatedUnion('is', [
  z.strictObject({ ...about, is: z.enum(['answered', 'unanswered']) }),
  z.strictObject({ ...about, is: z.enum(['one-of', 'none-of']), options: z.array(id).min(1).max(120) }),
  z.strictObject({
    ...about,
    is: z.enum(['=', '!=', '>', '<', '>=', '<=']),
    than: z.union([z.number(), z.string().min(1).max(300)]),
  }),
]);
export type Test = z.infer<typeof test>;

/**
 * When a step is asked: every line holds, and a line holds where one of its tests does. An answer to a step that is not
 * asked counts as none.
 */
export const condition = z.array(z.array(test).min(1).max(20)).min(1).max(12);
export type Condition = z.infer<typeof condition>;

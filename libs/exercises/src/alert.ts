import * as z from 'zod';
import { id } from './id.ts';

/** What a question can ask of that somebody must know soon (`clinical.md`, alert rules travel with the version). */
export const harms = ['self-harm', 'being-harmed'] as const;
export type Harm = (typeof harms)[number];

/**
 * The alert rule of one step, part of its published version: these answers raise an alert. Ids of options, numbers of a
 * scale, or any words at all. Whoever stores the answer looks here and knows no instrument.
 */
export const alertWhen = z.strictObject({
  asksOf: z.enum(harms),
  answers: z.union([z.literal('any'), z.array(z.union([z.int(), id])).min(1).max(60)]),
}); // prettier-ignore
export type AlertWhen = z.infer<typeof alertWhen>;

import * as z from 'zod';
import type { Words } from '../words.ts';
import { plainText } from '../plain-text.ts';

/** What a step tells the other partner by itself: nothing, or that it happened, because both were present for it. */
export type Delivers = 'none' | 'happened';

/**
 * The rule of one kind of step: what an author writes (`step`), what a person may give back (`answer`, made from the
 * step; null where nothing is kept) and what it delivers.
 */
export type KindRule<S> = {
  step: z.ZodType<S>;
  answer: ((step: S) => z.ZodType) | null;
  delivers: Delivers;
};

/** Ids of steps and options: they become keys of answers, so they are plain and short. */
export const id = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

const line = z.string().trim().min(1).max(600);

/** A text in both languages, at most 600 characters each: one thing per screen. */
export const words: z.ZodType<Words> = z.strictObject({
  en: line,
  es: z.union([line, z.strictObject({ tu: line, vos: line, usted: line })]),
});

/** How long an own text may be at most, in UTF-16 units, as a text field counts. */
export const longest = z.int().min(20).max(2000);

/** What a person writes: cleaned, never reworded. */
export const ownWords = (max: number) =>
  z
    .string()
    .max(max * 2)
    .transform(plainText)
    .pipe(z.string().max(max));

/** One of the ids of `options`, as the step's author wrote them. */
export const oneOf = (options: readonly { id: string }[]) => z.enum(options.map((option) => option.id));

import * as z from 'zod';
import { alertWhen } from '../alert.ts';
import { condition } from '../condition.ts';
import { id } from '../id.ts';
import type { Words } from '../words.ts';
import { plainText } from '../plain-text.ts';

/**
 * The rule of one kind of step: what an author writes (`step`), and what a person may give back (`answer`, made from
 * the step; null where it asks for nothing). What it delivers stands in `ways.ts`.
 */
export type KindRule<S, Asks extends boolean = boolean> = {
  step: z.ZodType<S>;
  answer: Asks extends true ? (step: S) => z.ZodType : null;
};

export { id };

/** The coach looks along while it is written (`libs/coach`): on the phone, for its author alone. */
export const coached = z.literal(true).optional();

/**
 * What every step has. `child`: it speaks of the child, and is left out where the couple wants no baby words. `askedIf`:
 * it is asked only then. `alertWhen`: such an answer raises an alert; a phone holds only that help shows then (`forPhones`).
 */
export const base = {
  id,
  child: z.literal(true).optional(),
  askedIf: condition.optional(),
  alertWhen: alertWhen.optional(),
};

const line = z.string().trim().min(1).max(600);

/** A text in both languages, at most 600 characters each: one thing per screen. */
export const words: z.ZodType<Words> = z.strictObject({
  en: line,
  es: z.union([line, z.strictObject({ tu: line, vos: line, usted: line })]),
});

/** What a household has: a card that names an age is for homes with a child of that age. */
export const ages = ['expecting', 'baby', 'toddler', 'child'] as const;
export type Age = (typeof ages)[number];

/** One idea of a deck. `child`: it speaks of the child, and stays away where the couple wants no baby words. */
const cardOfDeck = z.strictObject({
  id,
  words,
  child: z.literal(true).optional(),
  ages: z.array(z.enum(ages)).min(1).optional(),
});
export type Card = z.infer<typeof cardOfDeck>;
export const deck = z.array(cardOfDeck).max(120);

/** Ready sentences, in sets with a heading. */
export const sets = z
  .array(
    z.strictObject({
      id,
      title: words,
      sentences: z
        .array(z.strictObject({ id, words, child: z.literal(true).optional() }))
        .min(1)
        .max(16),
    }),
  )
  .min(1)
  .max(12);

/** Each names the step it reads and holds `{}` where that answer goes, in order. An unanswered one is left out. */
export const parts = z
  .array(
    z.strictObject({
      from: id,
      words,
      /** Other words where that part was left out, so that no sentence has a hole. */
      without: z.strictObject({ part: id, words }).optional(),
    }),
  )
  .min(1)
  .max(8);

/** `HH:MM` of the wall clock. */
export const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const day = z.iso.date();

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

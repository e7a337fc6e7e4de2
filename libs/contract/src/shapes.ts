import { addresses, levels, locales, openings, stopTags, weekdays } from '@usward/exercises';
import { z } from 'zod';

/** Shapes that more than one room speaks. Ids are random (version 4): an id must not tell when its row was made. */
export const Id = z.uuidv4();
/** The id of a step within its exercise. */
export const StepId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
export const Day = z.iso.date();
export const Instant = z.iso.datetime();
export const Locale = z.enum(locales);
export const Address = z.enum(addresses);
export const Level = z.enum(levels);
export const Opening = z.enum(openings);
export const StopTag = z.enum(stopTags);
export const Weekday = z.enum(weekdays);
export const Variant = z.enum(['couple', 'solo']);
export const Ending = z.enum(['open', 'done', 'small', 'asleep', 'appointment']);
export const Policy = z.enum(['no-secrets', 'limited-secrets']);
export const Role = z.enum(['owner', 'clinician', 'supervisor', 'assistant']);
export const Country = z.enum(['US', 'ES', 'CO']);

/** One line a person typed: no control characters, trimmed, never empty. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text), 'text.characters');

/** A name that stands inside of our sentences: nothing unseen, nothing that turns the writing round, no place of a text. */
export const GivenName = line(40).refine(
  (name) => !/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800{}]/u.test(name),
  'text.characters',
);

/** How somebody is called; it stands over their words. As they like it, but it is seen, and turns no writing round. */
export const DisplayName = line(60).refine(
  (name) => !/\p{Bidi_Control}/u.test(name) && /[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u.test(name),
  'text.characters',
);

/** Several lines a person typed; line breaks are theirs to keep. */
export const passage = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => text.isWellFormed() && !/[^\P{Cc}\n\r\t]/u.test(text), 'text.characters');

export const Password = z.string().min(10).max(200);
export const Pin = z.string().regex(/^\d{4,8}$/);
export const Email = z.email().max(254);
export const TimeZone = z
  .string()
  .max(64)
  .refine((zone) => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
    } catch {
      return false;
    }
  }, 'time-zone.unknown');
export const HourOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A text in both languages, as the exercises keep it. */
export const Words = z.object({
  en: z.string(),
  es: z.union([z.string(), z.object({ tu: z.string(), vos: z.string(), usted: z.string() })]),
});

/** A published exercise. Its own schema lives in libs/exercises; on the wire it is trusted data of the house. */
export const ExerciseDocument = z.looseObject({ key: z.string(), version: z.number().int() });

export const Device = z.object({
  id: Id,
  label: z.string(),
  isThisOne: z.boolean(),
  isOwnPhone: z.boolean(),
  since: Day,
  lastSeen: Day,
});

export const Plan = z.object({
  why: passage(200).optional(),
  when: passage(200).optional(),
  obstacle: passage(200).optional(),
  /** They plan it at home. */
  atHome: z.boolean().optional(),
});

/** A word or a phrase for a feeling: letters, and one space between two words, so that it means itself and nothing else. */
const FeelingWord = z
  .string()
  .trim()
  .max(40)
  .regex(/^[\p{L}\p{M}]+( [\p{L}\p{M}]+)*$/u);
/** Feelings that hold a verdict, a list a language; null is the coach's own list. */
export const VerdictFeelings = z.object({
  en: z.array(FeelingWord).max(80).nullable(),
  es: z.array(FeelingWord).max(80).nullable(),
});

/** A practice's own colour of actions by day and by night, and the version of its logo; null is the house's. */
export const Brand = z.object({
  light: z.string().nullable(),
  night: z.string().nullable(),
  logo: z.string().nullable(),
});

export const Done = z.object({ ok: z.literal(true) });

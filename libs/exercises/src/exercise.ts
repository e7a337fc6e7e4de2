import * as z from 'zod';
import type { Harm } from './alert.ts';
import { stepSchema } from './kinds/index.ts';
import { id, words } from './kinds/kind.ts';
import { levels } from './level.ts';

/** When what both shared opens: at the occurrence's closing time, in the appointment by the clinician's hand, or never. */
export const openings = ['closing', 'appointment', 'never'] as const;
export type Opening = (typeof openings)[number];

/** Why a clinician would not give this exercise now (`clinical.md`, contraindication tags). */
export const stopTags = [
  'fear', 'sexual-pressure', 'pain', 'no-clearance', 'birth-trauma', 'acute-mood', 'recent-affair',
  'undecided', 'separating', 'loss', 'nicu', 'alcohol', 'under-4h-sleep',
] as const; // prettier-ignore
export type StopTag = (typeof stopTags)[number];

const fieldRule = z.strictObject({
  /** The widest level its author may choose. */
  widest: z.enum(levels),
  /** The level the screen begins with. */
  start: z.enum(levels),
  /**
   * To the partner: `both` only if both shared it in time (blind), `alone` when its author shared it, both at the
   * closing; `sent` at once, by a tap that says so; `agreed` once both said yes; `drawn` never, but three ideas of it
   * (`draw.ts`); or `never`.
   */
  opens: z.enum(['both', 'alone', 'sent', 'agreed', 'drawn', 'never']),
});
/** One row of the table of fields: the only source of who may read an answer. */
export type FieldRule = z.infer<typeof fieldRule>;

const variant = z.strictObject({
  steps: z.array(stepSchema).min(1).max(60),
  /** The steps of its small version, in order. */
  small: z.array(id).min(1),
  /** Steps that take turns: the first time the first list is played, the next time the next, and round again. */
  turns: z.array(z.array(id).min(1)).min(2).optional(),
  opening: z.enum(openings),
});
/** The steps of one way to do the exercise. */
export type Variant = z.infer<typeof variant>;
export type VariantName = 'couple' | 'solo';

const searchWords = z.array(z.string().trim().min(2).max(60)).min(1).max(60);

const minutes = z.int().min(1).max(90);

/** A whole exercise. `checkExercise` finds what a schema cannot say. */
export const exerciseSchema = z.strictObject({
  key: id,
  version: z.int().min(1),
  title: words,
  /** One line for the couple: what it is for. */
  purpose: words,
  /** What people who need it would type into a search, in their own words. */
  alsoCalled: z.strictObject({ en: searchWords, es: searchWords }),
  minutes: z.strictObject({ small: minutes, full: minutes }),
  /** `couple` needs suitability *joint*; `solo` works alone and is always there. */
  variants: z.strictObject({ couple: variant.optional(), solo: variant }),
  /** Every field of every variant, by step id. A step that keeps an answer without a row here does not validate. */
  fields: z.record(id, fieldRule),
  stoppedBy: z.array(z.enum(stopTags)),
  evidence: z.strictObject({ note: words, source: z.string().min(1).max(400) }),
  /** The one smile of this exercise, shown at its end. */
  smile: words,
});

/** A versioned document. A published version never changes, and an answer belongs forever to its version. */
export type Exercise = z.infer<typeof exerciseSchema>;

const asksOf = ({ variants }: Pick<Exercise, 'variants'>, harm: Harm): boolean =>
  Object.values(variants).some(({ steps }) => steps.some(({ alertWhen }) => alertWhen?.asksOf === harm));

/** It asks about being harmed: never on a phone, where whoever harms may look on. */
export const isInRoomOnly = (exercise: Pick<Exercise, 'variants'>): boolean =>
  asksOf(exercise, 'being-harmed');

/** It asks about harming oneself: at home it opens only while somebody is on duty for what is answered. */
export const needsCover = (exercise: Pick<Exercise, 'variants'>): boolean => asksOf(exercise, 'self-harm');

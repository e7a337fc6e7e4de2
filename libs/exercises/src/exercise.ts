import type { Level } from './level.ts';
import type { Kind, StepOf } from './kinds/index.ts';
import type { Words } from './words.ts';

/** When what both shared opens: at the occurrence's closing time, in the appointment by the clinician's hand, or never. */
export const openings = ['closing', 'appointment', 'never'] as const;
export type Opening = (typeof openings)[number];

/**
 * One row of the table of fields: the only source of who may read an answer.
 * `widest` is the widest level the author may choose, `start` the one the screen begins with.
 * `opens`: `both` only if both partners shared it in time (blind), `alone` when its author shared it, `never` to the partner.
 */
export type FieldRule = { widest: Level; start: Level; opens: 'both' | 'alone' | 'never' };

export type Step = { [K in Kind]: StepOf<K> }[Kind];

/** The steps of one way to do the exercise; `small` names the steps of its small version, in order. */
export type Variant = { steps: Step[]; small: string[]; opening: Opening };

/** Why a clinician would not give this exercise now (`clinical.md`, contraindication tags). */
export const stopTags = [
  'fear', 'sexual-pressure', 'pain', 'no-clearance', 'birth-trauma', 'acute-mood', 'recent-affair',
  'undecided', 'separating', 'loss', 'nicu', 'alcohol', 'under-4h-sleep',
] as const; // prettier-ignore
export type StopTag = (typeof stopTags)[number];

/** A versioned document. A published version never changes, and an answer belongs forever to its version. */
export type Exercise = {
  key: string;
  version: number;
  title: Words;
  /** One line for the couple: what it is for. */
  purpose: Words;
  minutes: { small: number; full: number };
  /** `couple` needs suitability *joint*; `solo` works alone and is always there. */
  variants: { couple?: Variant; solo: Variant };
  /** Every field of every variant, by step id. A step that keeps an answer without a row here does not validate. */
  fields: Record<string, FieldRule>;
  stoppedBy: StopTag[];
  evidence: { note: Words; source: string };
  /** The one smile of this exercise, shown at its end. */
  smile: Words;
};

export type VariantName = 'couple' | 'solo';

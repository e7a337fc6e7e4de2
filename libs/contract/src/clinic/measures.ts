import { instruments, type InstrumentKey as InstrumentName } from '@usward/measures';
import { z } from 'zod';
import { Day, Done, Id, Words, line, passage } from '../shapes.ts';

const points = z.number();
const place = z.number().int();

export const InstrumentKey = z.enum(Object.keys(instruments) as [InstrumentName, ...InstrumentName[]]);

/** Of the wording: `en`, `en-GB`, `es-ES`. Cut-offs hold for a language, and are not borrowed from another. */
const Language = z.string().regex(/^(en|es)(-[A-Z]{2})?$/);

const FormKey = z.string().regex(/^own-[a-z0-9-]{1,40}$/);
/** One published version of a form of the practice's own that came with points. */
const FormVersion = z.object({ key: FormKey, version: place.min(1) });
/** An id of a step, or of an option. */
const Named = z.string().max(80);

const Rights = z.object({
  rightId: Id,
  language: Language,
  /** Which printed form: edition, year, number of items. */
  wording: z.string(),
  /** Who translated it; null where it is the original. */
  translation: z.string().nullable(),
  /** Which licence or permission, and from whom. */
  permission: z.string(),
  /** The form of the practice that is this wording. */
  form: z.object({ key: FormKey, version: place, title: Words }).nullable(),
  recordedBy: z.string(),
  on: Day,
});

/** How a form is scored: of each item what may be typed, and what it asks of. No texts. */
const Form = z.object({
  key: InstrumentKey,
  items: z.array(
    z.object({
      least: place,
      most: place,
      /** Choices counted from the gravest. */
      isReversed: z.boolean(),
      asksOf: z.enum(['self-harm', 'being-harmed']).nullable(),
    }),
  ),
  range: z.tuple([points, points]),
  higherIsBetter: z.boolean(),
  /** Its cut-offs depend on which parent answered. */
  asksWhichParent: z.boolean(),
  source: z.string(),
  licence: z.string(),
  rights: z.array(Rights),
});

const NewRights = z.object({
  language: Language,
  wording: line(200),
  translation: line(200).nullable(),
  permission: passage(1000).refine((text) => text.trim() !== '', 'text.empty'),
  form: FormVersion.optional(),
});

/** A form of the practice's own, to be typed in the room: its scored questions in their order. */
const OwnForm = z.object({
  key: FormKey,
  version: place,
  title: Words,
  /** It asks of harm: it is answered in the room only. */
  isInRoomOnly: z.boolean(),
  questions: z.array(
    z.object({
      step: Named,
      prompt: Words,
      options: z.array(z.object({ id: Named, words: Words, isGrave: z.boolean() })),
    }),
  ),
  /** Instruments with as many questions, of as many points each, whose questions of harm raise here too. */
  fits: z.array(InstrumentKey),
});

export const Band = z.enum([
  'dissatisfied', 'satisfied', 'distressed', 'not-distressed', 'minimal', 'mild', 'moderate', 'moderately-severe',
  'severe', 'below', 'between', 'sensitive', 'assess', 'reached',
]); // prettier-ignore

const Point = z.object({
  on: Day,
  /** Null where there is no score; `why` says the reason, and `items` (from 1) where it is. */
  total: points.nullable(),
  why: z.enum(['missing', 'not-an-answer', 'not-as-many-as-items']).nullable(),
  items: z.array(place),
  /** With items left out: how many, and between what the total would have been. */
  missing: place,
  least: points.nullable(),
  most: points.nullable(),
  /** What the published cut-offs make of it, for the clinician alone; null where none holds for this person. */
  reading: z.object({ band: Band, isSure: z.boolean(), source: z.string() }).nullable(),
  /** Of every item that asks of harm. Never "no risk". */
  harm: z.array(
    z.object({
      item: place,
      asksOf: z.enum(['self-harm', 'being-harmed']),
      is: z.enum(['reported', 'not-reported-today', 'not-answered']),
    }),
  ),
  /** Where it was entered in the room: what was typed, so that it can be corrected. */
  entry: z
    .object({
      measureId: Id,
      revision: place,
      /** Null of a form of the practice's own: then `form` says which, and `picked` what was tapped. */
      rightId: Id.nullable(),
      form: FormVersion.nullable(),
      picked: z.record(z.string(), z.string()),
      enteredBy: z.string(),
      answers: z.array(place.nullable()),
      parent: z.enum(['mother', 'father']).nullable(),
    })
    .nullable(),
});

const Course = z.object({
  is: z.enum(['better', 'worse', 'within-band', 'no-published-figure', 'not-enough-yet']),
  /** The latest less the first; null under three points. */
  raw: points.nullable(),
  isRecovery: z.boolean().nullable(),
});

const Picture = z.object({
  id: z.string(),
  kind: z.enum(['instrument', 'questionnaire', 'pulse']),
  title: Words,
  /** Null where nobody said which way is better. */
  higherIsBetter: z.boolean().nullable(),
  range: z.tuple([points, points]),
  /** Where it is one answer in words: all of them, from the lowest to the highest. */
  choices: z.array(Words).nullable(),
  /** So many points are a change. */
  change: z
    .object({ better: points, worse: points, means: z.enum(['reliable', 'important']), source: z.string() })
    .nullable(),
  cutOffs: z.array(z.object({ at: points, band: Band, source: z.string() })),
  source: z.string().nullable(),
  /** Always both partners, also where one has no point yet. */
  lines: z.array(z.object({ personId: Id, displayName: z.string(), points: z.array(Point), course: Course })),
});

const entry = {
  /** The revision it corrects; 0 where it is new. */
  base: place.min(0),
  personId: Id,
  on: Day,
};

export const measures = {
  instruments: { response: z.object({ instruments: z.array(Form), forms: z.array(OwnForm) }) },
  recordRights: {
    params: z.object({ instrument: InstrumentKey }),
    body: NewRights,
    response: z.object({ rightId: Id }),
  },
  endRights: { params: z.object({ instrument: InstrumentKey, rightId: Id }), response: Done },
  measures: {
    params: z.object({ coupleId: Id }),
    response: z.object({
      /** Each of the two agreed, on their own account, that both lines are shown while both are there. Never who did. */
      mayShowTogether: z.boolean(),
      pictures: z.array(Picture),
    }),
  },
  enterMeasure: {
    params: z.object({ coupleId: Id, measureId: Id }),
    body: z.union([
      z.object({
        ...entry,
        rightId: Id,
        answers: z.array(place.min(0).max(99).nullable()).min(1).max(64),
        parent: z.enum(['mother', 'father']).nullable(),
      }),
      z.object({ ...entry, form: FormVersion, picked: z.record(Named, Named) }),
    ]),
    response: z.object({ revision: place }),
  },
  withdrawMeasure: { params: z.object({ coupleId: Id, measureId: Id }), response: Done },
};

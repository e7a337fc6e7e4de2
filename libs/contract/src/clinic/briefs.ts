import { z } from 'zod';
import { Day, Id, Instant, Words } from '../shapes.ts';
import { JointDialogue } from './dialogues.ts';

/** What both said yes to: known to both and the clinicians. */
export const Agreed = z.object({
  title: Words,
  prompt: Words,
  words: z.string(),
  /** The change of one tap, where it was one. */
  quick: Words.nullable(),
  for: z.object({ on: Day.nullable(), at: z.string().nullable() }),
  on: Day,
});

/**
 * The one page before the appointment, in its room form: nothing in it harms if either partner reads it over the shoulder.
 * The six parts are always present, in this order; a part without anything says so.
 */
export const Brief = z.object({
  coupleId: Id,
  names: z.array(z.string()),
  since: Day,
  until: Day,
  appointment: z.object({ startsAt: Instant, timeZone: z.string() }).nullable(),
  isOwnWeeks: z.boolean(),
  /** 1 · One thing that went well, in words both opened. */
  wentWell: z
    .object({
      by: z.string(),
      key: z.string(),
      version: z.number().int(),
      step: z.string(),
      title: Words,
      prompt: Words,
      value: z.json(),
      on: Day,
    })
    .nullable(),
  /** 2 · What each wants raised: what was kept for the appointment, by title only. */
  wantsRaised: z.array(z.object({ title: Words, on: Day })),
  /** 3 · What was tried. */
  tried: z.array(
    z.object({
      title: Words,
      key: z.string(),
      times: z.number().int(),
      opened: z.number().int(),
      together: z.number().int(),
      /** On whose phone something was written for both. Nobody else typed it: it stands for nobody's words. */
      onePhone: z.array(z.string()),
    }),
  ),
  /** What both said yes to in this span, newest first, and the days on which they paused: never by whom. */
  agreed: z.array(Agreed),
  pauses: z.array(Day),
  /** Listening talks in this span, newest first: what both know of them. Who had the floor how long is not for this page. */
  dialogues: z.array(JointDialogue),
  /** 4 · What moved, and what we do not know. */
  moved: z.array(z.object({ code: z.string(), count: z.number().int() })),
  notKnown: z.array(
    z.object({
      code: z.enum(['nothing-yet', 'one-has-not-joined', 'first-week', 'little-to-go-on', 'no-measure']),
      count: z.number().int(),
    }),
  ),
  /** 5 · A pattern, as a question. */
  question: z.object({
    code: z.enum(['quiet', 'kept-for-appointment', 'small-versions', 'often-opened', 'none']),
    count: z.number().int(),
  }),
  /** 6 · Three ways to open. */
  waysToOpen: z.array(z.object({ code: z.string() })).length(3),
  /** Doors to private words, one partner at a time. They look the same whether there are words behind them or not. */
  privateDoors: z.array(z.object({ personId: Id, displayName: z.string() })),
});

export const briefs = {
  brief: {
    params: z.object({ coupleId: Id }),
    query: z.object({ since: Day.optional(), until: Day.optional() }),
    response: Brief,
  },
};

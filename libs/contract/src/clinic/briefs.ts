import { z } from 'zod';
import { Day, Done, Id, Instant, Locale, Words } from '../shapes.ts';
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

/** What is not known. The console links each to the page on which it can be filled. */
export const gaps = [
  'ended',
  'one-has-not-joined',
  'first-week',
  'long-time',
  'pause-open',
  'nothing-for-two',
  'nothing-yet',
  'little-to-go-on',
  'no-measure',
] as const;
export const questions = [
  'kept-for-appointment',
  'measure-worse',
  'pause-open',
  'seen-differently',
  'quiet',
  'often-opened',
  'none',
] as const;
export const ways = [
  'what-was-kept',
  'after-the-pause',
  'two-maps',
  'read-aloud',
  'after-so-long',
  'how-was-the-week',
  'what-got-in-the-way',
  'what-would-fit',
  'one-small-thing-next',
  'what-to-keep',
] as const;
export const changes = ['better', 'worse', 'no-reliable-change', 'no-figure', 'not-enough-yet'] as const;

/**
 * The one page before the appointment, in its room form: nothing in it harms if either partner reads it over the shoulder.
 * The six parts are always present, in this order; a part without anything says so. Own weeks are not among its facts, so
 * that nothing tells them from a safety plan.
 */
export const Brief = z.object({
  coupleId: Id,
  names: z.array(z.string()),
  since: Day,
  until: Day,
  /** The one that goes on now, or the next. */
  appointment: z.object({ startsAt: Instant, timeZone: z.string() }).nullable(),
  /** 1 · One thing that went well, in words both opened. */
  wentWell: z
    .object({
      by: z.string(),
      /** Of its author: the words stand as they were written. */
      locale: Locale,
      key: z.string(),
      version: z.number().int(),
      step: z.string(),
      title: Words,
      prompt: Words,
      value: z.json(),
      on: Day,
    })
    .nullable(),
  /**
   * 2 · What each wants raised: what was kept for the appointment and not talked about before, by title only; and the
   * points that the two put on the agenda, which all three see.
   */
  wantsRaised: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('kept'), id: Id, title: Words, on: Day, isDiscussed: z.boolean() }),
      z.object({ kind: z.literal('point'), id: Id, words: z.string(), by: z.string().nullable() }),
    ]),
  ),
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
      /** What might get in the way, as the plan that both see names it. */
      obstacle: z.string().nullable(),
    }),
  ),
  /** What both said yes to in this span, newest first. */
  agreed: z.array(Agreed),
  /** 4 · What moved, and what we do not know. */
  moved: z.object({ opened: z.number().int(), together: z.number().int() }),
  /** Where both agreed, each on their own account, to look at it together. */
  measures: z.array(z.object({ title: Words, name: z.string(), change: z.enum(changes) })),
  /** How many cards of the newest map that opened to both lie on different piles. */
  load: z.object({ title: Words, cards: z.number().int(), apart: z.number().int() }).nullable(),
  /** Listening talks in this span, newest first: what both know of them. Who had the floor how long is not for this page. */
  dialogues: z.array(JointDialogue),
  /** The days on which they paused, newest first: never by whom, and open only as both see it: nobody knows whether they came back. */
  pauses: z.array(z.object({ on: Day, isOpen: z.boolean() })),
  notKnown: z.array(z.object({ code: z.enum(gaps), count: z.number().int() })),
  /** 5 · A pattern, as a question. */
  question: z.object({ code: z.enum(questions), count: z.number().int() }),
  /** 6 · Three ways to open. */
  waysToOpen: z.array(z.enum(ways)).length(3),
  /** Doors to private words, one partner at a time. They look the same whether there are words behind them or not. */
  privateDoors: z.array(z.object({ personId: Id, displayName: z.string() })),
});

/** How the hour was for one of the two, in the ids and words of our own questions. For the couple's clinicians alone. */
const Hour = z.object({
  on: Day,
  answers: z.array(z.object({ step: z.string(), place: z.number().int().nullable(), words: Words })),
  own: z.string().nullable(),
});

export const briefs = {
  brief: {
    params: z.object({ coupleId: Id }),
    query: z.object({ since: Day.optional(), until: Day.optional() }),
    response: Brief,
  },
  discuss: {
    params: z.object({ coupleId: Id, occurrenceId: Id }),
    body: z.object({ isDiscussed: z.boolean() }),
    response: Done,
  },
  hours: {
    params: z.object({ coupleId: Id }),
    response: z.object({
      /** `words`: what may be answered, from the least to the most. An answer on no place of it is "hard to say". */
      questions: z.array(z.object({ step: z.string(), prompt: Words, words: z.array(Words) })),
      people: z.array(z.object({ personId: Id, displayName: z.string(), hours: z.array(Hour) })),
    }),
  },
};

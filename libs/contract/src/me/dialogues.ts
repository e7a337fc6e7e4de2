import { pauseChoices, table, type Do, type View as DialogueView } from '@usward/dialogue';
import { z } from 'zod';
import { Day, Done, Id, passage } from '../shapes.ts';

const at = z.object({ dialogueId: Id });
const Mode = z.enum(['two-phones', 'one-phone']);
const Whose = z.enum(['me', 'partner']);
/** Milliseconds since 1970, as the reducer counts (`libs/dialogue`). */
const Moment = z.number().int();
const doable = Object.keys(table) as [Do, ...Do[]];
const EndedHow = z.enum(['thanked', 'asleep', 'stopped', 'later']);

/** What one of the two sees: `View` of `libs/dialogue`. */
const View = z.object({
  seq: z.number().int(),
  is: z.enum([
    'gathering', 'speaking', 'paraphrasing', 'confirming', 'unsettled', 'settled', 'talking', 'closing', 'paused', 'ended',
  ]), // prettier-ignore
  locked: z.boolean(),
  floor: Whose.nullable(),
  misses: z.number().int(),
  since: z.number().int().nullable(),
  gathering: z.object({ topic: z.boolean(), first: Whose.nullable(), rule: z.boolean() }).nullable(),
  mine: z.enum(['ready', 'heard-enough', ...pauseChoices, 'done']).nullable(),
  pause: z.object({ returnAt: Moment, decidesAt: Moment, choosing: z.boolean() }).nullable(),
  ended: z.object({ how: EndedHow, kept: z.boolean() }).nullable(),
}) satisfies z.ZodType<DialogueView>;

const WordKind = z.enum(['topic', 'paraphrase', 'meaning', 'takeaway', 'thanks']);

/** What one of the two may see, read and do now; `me` is that one, everywhere in it. */
const Side = z.object({
  view: View,
  /** In the order in which they were said. */
  words: z.array(z.object({ seq: z.number().int(), kind: WordKind, by: Whose, text: z.string() })),
  moves: z.array(z.enum(doable)),
});

const DialoguePage = z.object({
  dialogueId: Id,
  occurrenceId: Id,
  mode: Mode,
  /** Who began it. */
  invitedBy: Whose,
  /** On one phone: whether it is this one's. The other one's own phone may only stop it. */
  isCarriedHere: z.boolean(),
  partnerName: z.string().nullable(),
  on: Day,
  /** The server's clock; the phone counts from it. */
  now: Moment,
  mine: Side,
  /** On one phone, where it is carried: what the other sees once it is in their hand. Null everywhere else. */
  theirs: Side.nullable(),
});

/** That there is one, and from whom: what stands on Today and beside the step that opens it. */
export const Invitation = z.object({
  dialogueId: Id,
  occurrenceId: Id,
  mode: Mode,
  invitedBy: Whose,
});

/** One that is over, on the shelf; `isKept` where the two kept its words, which its page still shows. */
export const PastDialogue = z.object({ dialogueId: Id, on: Day, how: EndedHow, isKept: z.boolean() });

const Act = z.discriminatedUnion('do', [
  /** Of the two, from where the one stands who does this. */
  z.object({ do: z.literal('first'), first: Whose }),
  z.object({ do: z.literal('give'), keep: z.boolean() }),
  /** Out of range is a refusal of its own: `pause.out-of-range`. */
  z.object({ do: z.literal('pause'), minutes: z.number().int().min(0).max(100_000) }),
  z.object({ do: z.literal('choose'), choice: z.enum(pauseChoices) }),
  z.object({
    do: z.enum([
      'topic', 'read-rule', 'ready', 'said', 'paraphrase', 'confirm', 'not-quite', 'close-enough', 'for-appointment',
      'continue', 'pass', 'heard-enough', 'take-back', 'close', 'fell-asleep', 'stop', 'hand-over', 'take',
    ]), // prettier-ignore
  }),
]);

const Said = passage(1000);

export const dialogues = {
  /** By a tap that both see. Where the two have one going on already, that one is the answer: look at its id. */
  beginDialogue: {
    params: z.object({ occurrenceId: Id, dialogueId: Id }),
    body: z.object({
      mode: Mode,
      /** The subject, where one brings it along: one's own "I" statement. */
      topic: Said.optional(),
    }),
    response: DialoguePage,
  },
  dialogue: { params: at, response: DialoguePage },
  /** Safe to repeat: a move that comes again is answered with what stands now. */
  moveDialogue: {
    params: z.object({ dialogueId: Id, moveId: Id }),
    body: z.object({
      /** The one its author saw. */
      seq: z.number().int().min(0).max(1_000_000),
      /** `partner` only on one phone, where it is carried. */
      by: Whose.default('me'),
      act: Act,
      words: z.partialRecord(WordKind, Said).default({}),
    }),
    response: DialoguePage,
  },
  /** Either of the two, at any time: the words that both kept are gone for both. */
  letGoDialogue: { params: at, response: Done },
};

import { z } from 'zod';
import { Day, Done, Id, Instant, passage } from '../shapes.ts';

const atCouple = z.object({ coupleId: Id });
const atPartner = z.object({ coupleId: Id, personId: Id });

/** How a couple's work ends, and how a person's record does. */
export const parting = {
  uncoupling: {
    params: atCouple,
    response: z.object({
      partners: z.array(z.object({ personId: Id, displayName: z.string(), isOnTheirOwn: z.boolean() })),
      planned: z
        .object({
          at: Instant,
          words: z.string().nullable(),
          askedBy: Id.nullable(),
          answer: z.string(),
          hasHappened: z.boolean(),
        })
        .nullable(),
    }),
  },
  /** Only after "is it safe that this stops now?" was answered with the one who asked. */
  uncouple: {
    params: atCouple,
    body: z.object({
      isSafe: z.literal(true),
      askedBy: Id.nullable(),
      answer: passage(2_000).refine((text) => text.trim().length >= 10, 'reason.needed'),
      at: Instant,
      words: passage(600)
        .refine((text) => text.trim().length > 0, 'text.empty')
        .nullable(),
    }),
    response: Done,
  },
  callOffUncoupling: { params: atCouple, response: Done },
  /** A file of their own for one of the two, after it. */
  goOnAlone: { params: atPartner, response: z.object({ coupleId: Id }) },
  erasures: {
    params: atCouple,
    response: z.object({
      erasures: z.array(
        z.object({
          personId: Id,
          displayName: z.string(),
          isByThemselves: z.boolean(),
          askedAt: Instant,
          dueAt: Instant,
          heldUntil: Day.nullable(),
          state: z.enum(['coming', 'restricted', 'erased']),
        }),
      ),
    }),
  },
  erasePartner: { params: atPartner, response: z.object({ dueAt: Instant }) },
  /** The practice must keep its record until then; null lets it go. */
  holdErasure: { params: atPartner, body: z.object({ until: Day.nullable() }), response: Done },
  retention: { response: z.object({ years: z.number().int() }) },
  changeRetention: { body: z.object({ years: z.number().int().min(3).max(30) }), response: Done },
};

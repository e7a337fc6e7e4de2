import { z } from 'zod';
import { Day, Done, Id, Instant, passage } from '../shapes.ts';

/** Words that open what leaves: kept nowhere, so whoever loses them has lost it. */
const Words = passage(200).refine((text) => text.trim().length >= 20, 'words.short');

/** A practice leaves with its records, and a couple's record that must not be shredded. */
export const departure = {
  departure: {
    response: z.object({
      departure: z
        .object({
          askedBy: z.string(),
          askedAt: Instant,
          closesOn: Day,
          /** `asked`: it waits for a second person, or, without one, until `standsFrom`. */
          state: z.enum(['asked', 'stands', 'closed']),
          approvedBy: z.string().nullable(),
          standsFrom: Instant.nullable(),
          mayApprove: z.boolean(),
        })
        .nullable(),
      /** What the caller gave into it; null where it is not theirs to give. */
      mine: z.object({ isGiven: z.boolean(), withOwn: z.boolean() }).nullable(),
      /** To the owner: who has given theirs. */
      given: z.array(z.object({ displayName: z.string(), isGiven: z.boolean() })),
      files: z.array(
        z.object({ exportId: Id, state: z.enum(['making', 'ready', 'fetched']), expiresAt: Instant }),
      ),
    }),
  },
  askDeparture: { body: z.object({ closesOn: Day, words: Words }), response: Done },
  approveDeparture: { response: Done },
  takeBackDeparture: { response: Done },
  /** The records of one's own couples; with words of one's own, what only oneself may read goes along too. */
  giveDeparture: { body: z.object({ words: Words.nullable() }), response: Done },
  keepFromDeparture: { response: Done },
  makeDeparture: { response: z.object({ exportId: Id, expiresAt: Instant }) },
  fetchDeparture: {
    params: z.object({ exportId: Id }),
    response: z.object({ name: z.string(), zip: z.string() }),
  },
  closePractice: { response: Done },
  legalHold: {
    params: z.object({ coupleId: Id }),
    response: z.object({ hold: z.object({ reason: z.string(), since: Instant }).nullable() }),
  },
  holdCouple: {
    params: z.object({ coupleId: Id }),
    body: z.object({
      reason: passage(600).refine((text) => text.trim().length >= 10, 'reason.needed'),
    }),
    response: Done,
  },
  releaseCouple: { params: z.object({ coupleId: Id }), response: Done },
  /** To the owner: of how many the record leaves, by month, and of how many it is held. */
  leavingByMonth: {
    response: z.object({
      months: z.array(z.object({ month: Day, people: z.number().int(), held: z.number().int() })),
    }),
  },
};

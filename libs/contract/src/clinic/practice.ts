import { z } from 'zod';
import {
  Country,
  Day,
  DisplayName,
  Done,
  Email,
  Id,
  Instant,
  Locale,
  Policy,
  Role,
  TimeZone,
  VerdictFeelings,
  line,
  passage,
} from '../shapes.ts';

export const practice = {
  practice: {
    response: z.object({
      name: z.string(),
      timeZone: z.string(),
      country: Country,
      policy: Policy,
      isDemo: z.boolean(),
      verdictFeelings: VerdictFeelings,
    }),
  },
  changePractice: {
    body: z.object({ name: line(80), timeZone: TimeZone, country: Country, policy: Policy }).partial(),
    response: Done,
  },
  /** A language that is left out stays as it is. */
  changeVerdictFeelings: { body: VerdictFeelings.partial(), response: Done },
  team: {
    response: z.object({
      people: z.array(
        z.object({
          personId: Id,
          displayName: z.string(),
          roles: z.array(Role),
          hasJoined: z.boolean(),
          hasLeft: z.boolean(),
        }),
      ),
    }),
  },
  inviteStaff: {
    body: z.object({
      displayName: DisplayName,
      roles: z.array(Role).min(1).max(3),
      locale: Locale,
      email: Email.nullable(),
    }),
    response: z.object({ link: z.string(), code: z.string(), expiresAt: Instant }),
  },
  /** What a partner asked of the therapist alone: first of all "this is not for me". */
  requests: {
    response: z.object({
      requests: z.array(
        z.object({
          requestId: Id,
          coupleId: Id,
          personId: Id.nullable(),
          displayName: z.string(),
          kind: z.enum(['not-for-me', 'declined-invitation', 'recovery', 'stop-together']),
          asksForPaper: z.boolean(),
          on: Day,
          dueAt: Instant,
          acknowledgedAt: Instant.nullable(),
          note: z.string().nullable(),
        }),
      ),
    }),
  },
  acknowledgeRequest: {
    params: z.object({ requestId: Id }),
    body: z.object({ note: passage(500) }),
    response: Done,
  },
  audit: {
    /** Days are the practice's, both included. */
    query: z.object({
      coupleId: Id.optional(),
      personId: Id.optional(),
      act: z
        .string()
        .max(60)
        .regex(/^[a-z][a-z.-]*$/)
        .optional(),
      from: Day.optional(),
      to: Day.optional(),
      after: z.string().max(200).optional(),
    }),
    response: z.object({
      entries: z.array(
        z.object({
          at: Instant,
          who: z.string(),
          role: z.string(),
          act: z.string(),
          coupleId: Id.nullable(),
        }),
      ),
      next: z.string().nullable(),
    }),
  },
};

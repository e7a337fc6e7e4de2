import { z } from 'zod';
import { Done, Id, Instant, Role, passage } from '../shapes.ts';

const Kind = z.enum(['co-therapist', 'supervisor', 'successor']);
/** Written for colleagues; it never reaches a phone. */
const Reason = passage(500).refine((text) => text.trim().length >= 10, 'reason.needed');

/** Who comes to a couple: told to both partners before. */
const Arrival = z.object({
  arrivalId: Id,
  coupleId: Id,
  /** Of the partners; empty for the owner, who does not know the couples of others. */
  names: z.array(z.string()),
  kind: Kind,
  person: z.object({ personId: Id, displayName: z.string() }),
  leaving: z.string().nullable(),
  toldBy: z.string(),
  beginsAt: Instant,
  endsAt: Instant.nullable(),
  /** `waiting`: its time has come, and not everybody's phone has shown it for a day. */
  state: z.enum(['coming', 'waiting', 'running', 'over']),
  isRiskConsult: z.boolean().nullable(),
  reason: z.string().nullable(),
  isMine: z.boolean(),
  mayCallOff: z.boolean(),
});

const BreakGlass = z.object({
  glassId: Id,
  by: z.string(),
  askedAt: Instant,
  reason: z.string().nullable(),
  coupleId: Id.nullable(),
  names: z.array(z.string()),
  state: z.enum(['register', 'waiting', 'reading', 'over']),
  until: Instant.nullable(),
  approvedBy: z.string().nullable(),
  isMine: z.boolean(),
  mayApprove: z.boolean(),
  mayEnd: z.boolean(),
});

/** The team's people, and who else may read a couple. */
export const team = {
  changeRoles: {
    params: z.object({ personId: Id }),
    body: z.object({ roles: z.array(Role).min(1).max(4) }),
    response: Done,
  },
  leave: { params: z.object({ personId: Id }), response: Done },
  /** A colleague lost every authenticator: two codes to be told in person, one to sign in and one to set up a new one. */
  recoverColleague: {
    params: z.object({ personId: Id }),
    response: z.object({ codes: z.array(z.string()) }),
  },
  /** Every couple that nobody but this clinician treats goes to another. */
  handOver: {
    params: z.object({ personId: Id }),
    body: z.object({ to: Id, beginsAt: Instant.nullable() }),
    response: z.object({ couples: z.number().int() }),
  },
  arrivals: { response: z.object({ arrivals: z.array(Arrival) }) },
  announce: {
    params: z.object({ coupleId: Id }),
    /** Without `beginsAt` as soon as may be: a day from now. */
    body: z.discriminatedUnion('kind', [
      z.object({ kind: z.enum(['co-therapist', 'successor']), personId: Id, beginsAt: Instant.nullable() }),
      z.object({
        kind: z.literal('supervisor'),
        personId: Id,
        beginsAt: Instant.nullable(),
        weeks: z.number().int().min(1).max(12),
        isRiskConsult: z.boolean(),
        reason: Reason,
      }),
    ]),
    response: z.object({ arrivalId: Id }),
  },
  callOff: { params: z.object({ arrivalId: Id }), response: Done },
  endCoTherapist: { params: z.object({ coupleId: Id, personId: Id }), response: Done },
  /** Names, invitations, calendar; nothing that was written. */
  desk: {
    query: z.object({ search: z.string().max(60).optional() }),
    response: z.object({
      couples: z.array(
        z.object({
          coupleId: Id,
          partners: z.array(
            z.object({
              personId: Id,
              displayName: z.string(),
              state: z.enum(['joined', 'invited', 'declined', 'uninvited']),
            }),
          ),
          clinicians: z.array(z.string()),
          nextAppointment: Instant.nullable(),
        }),
      ),
      hasMore: z.boolean(),
    }),
  },
  breakGlassLog: { response: z.object({ entries: z.array(BreakGlass) }) },
  breakGlass: {
    body: z.object({ reason: Reason }),
    response: z.object({ glassId: Id, registerUntil: Instant }),
  },
  breakGlassFor: {
    params: z.object({ glassId: Id }),
    body: z.object({ coupleId: Id }),
    response: z.object({ isReading: z.boolean() }),
  },
  approveBreakGlass: { params: z.object({ glassId: Id }), response: Done },
  endBreakGlass: { params: z.object({ glassId: Id }), response: Done },
};

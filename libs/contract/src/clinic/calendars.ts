import { z } from 'zod';
import { Done, Id, Instant, line } from '../shapes.ts';

const at = z.object({ calendarId: Id });

/** What may go wrong with a calendar when it is read again; each is an error code too, but the last. */
export const calendarTroubles = [
  'address.malformed',
  'address.not-public',
  'address.redirects',
  'address.refused',
  'address.unreachable',
  'address.untrusted',
  'address.too-slow',
  'address.too-large',
  'calendar.not-a-calendar',
  'calendar.cut-off',
  /** Much that was in it is gone, and nothing was cancelled for it. */
  'calendar.lost-many',
] as const;

const Source = z.union([
  z.strictObject({ address: line(2_000) }),
  /** The whole of an iCalendar file. */
  z.strictObject({ file: z.string().max(5 * 1024 * 1024) }),
]);

export const Calendar = z.object({
  calendarId: Id,
  kind: z.enum(['address', 'file']),
  /** The host and the last four characters; the address itself is a secret that is not told again. */
  shown: z.string().nullable(),
  readAt: Instant.nullable(),
  trouble: z.enum(calendarTroubles).nullable(),
  /** How often in a row it went wrong. */
  failures: z.number().int(),
  /** Appointments that are no longer in it, and stay for now: with `calendar.lost-many`. */
  lost: z.number().int(),
  /** Entries of it that could not be read. */
  left: z.number().int(),
  undecided: z.number().int(),
});

const As = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('couple'), coupleId: Id }),
  z.strictObject({ kind: z.literal('one'), coupleId: Id, personId: Id }),
  z.strictObject({ kind: z.literal('none') }),
]);
/** Names one or several entries; says nothing of what they are called. */
const Key = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

const Times = z.object({ key: Key, count: z.number().int(), next: Instant, minutes: z.number().int() });

export const calendars = {
  calendars: { response: z.object({ calendars: z.array(Calendar) }) },
  addCalendar: { body: Source, response: Calendar },
  changeCalendar: { params: at, body: Source, response: Calendar },
  readCalendar: {
    params: at,
    /** `acceptsLoss`: what is no longer in it does not take place. */
    body: z.object({ acceptsLoss: z.boolean().default(false) }),
    response: Calendar,
  },
  /** What was read in stays as the clinician's own appointments. */
  forgetCalendar: { params: at, response: Done },
  /** Entries that have the same title and guests, undecided first. */
  calendarEntries: {
    params: at,
    response: z.object({
      timeZone: z.string(),
      entries: z.array(
        Times.extend({
          /** Null once it is decided: then it is kept no longer. */
          title: z.string().nullable(),
          guests: z.array(z.string()),
          as: As.nullable(),
          /** Couples whose names are in it. */
          mayBe: z.array(Id),
          /** Those of them that belong together in the calendar, where there are several. */
          series: z.array(Times.extend({ as: As.nullable() })),
        }),
      ),
      /** Those that are named in what was said or may be. */
      couples: z.array(
        z.object({
          coupleId: Id,
          partners: z.array(z.object({ personId: Id, displayName: z.string() })),
        }),
      ),
    }),
  },
  decideEntries: {
    params: at,
    body: z.object({
      decisions: z
        .array(z.object({ key: Key, as: As.nullable() }))
        .min(1)
        .max(300),
    }),
    response: Calendar,
  },
};

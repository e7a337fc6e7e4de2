import { z } from 'zod';
import {
  Address,
  Day,
  DisplayName,
  Done,
  Email,
  GivenName,
  HourOfDay,
  Id,
  Instant,
  Locale,
  StopTag,
  TimeZone,
  passage,
} from '../shapes.ts';
import { SafeContact } from '../open/schemas.ts';
import { Appointment } from './appointments.ts';
import { Agreed } from './briefs.ts';
import { concerns } from '../concerns.ts';
import { JointDialogue } from './dialogues.ts';
import { caseStates } from './plans.ts';
import { Screen, onSafetyPage } from './safety.ts';

const at = z.object({ coupleId: Id });
const atPartner = z.object({ coupleId: Id, personId: Id });

export const Decision = z.enum(['joint', 'alone', 'refer']);

const Partner = z.object({
  personId: Id,
  displayName: z.string(),
  locale: Locale,
  address: Address,
  /** `invited` has a live link, `uninvited` none, `joined` an account, `ended` left the couple. */
  state: z.enum(['uninvited', 'invited', 'joined', 'declined', 'ended']),
  invitation: z.object({ invitationId: Id, expiresAt: Instant }).nullable(),
  acknowledgedPolicyOn: Day.nullable(),
});

const CoupleSettings = z.object({
  timeZone: TimeZone,
  /** The hour of the couple's day at which blind items close. */
  closingHour: HourOfDay,
  birthDate: Day.nullable(),
  /** As the couple names them; texts that speak of the child use these. */
  children: z.array(GivenName).max(8),
  avoidsBabyWords: z.boolean(),
  ownWeeks: z.boolean(),
  weeklyMinutes: z.number().int().min(5).max(300),
});

/** May a joint task be given? `ask-again` when the last decision is due to be asked again. */
export const Suitability = z.enum(['not-recorded', 'joint', 'alone-only', 'ask-again']);

const CoupleRow = z.object({
  coupleId: Id,
  names: z.array(z.string()),
  isOpen: z.boolean(),
  joined: z.number().int(),
  partners: z.number().int(),
  nextAppointment: Instant.nullable(),
  openTasks: z.number().int(),
  lastHeardOn: Day.nullable(),
  wordsWaiting: z.number().int(),
});

export const couples = {
  today: {
    response: z.object({
      appointments: z.array(
        z.object({
          appointmentId: Id,
          coupleId: Id,
          names: z.array(z.string()),
          startsAt: Instant,
          minutes: z.number().int(),
          wordsWaiting: z.number().int(),
          openTasks: z.number().int(),
          /** Is it time to ask about suitability again? Never why. */
          asksAgain: z.boolean(),
        }),
      ),
      requestsWaiting: z.number().int(),
      /** Private words nobody has read yet, by age. Says who, never what. */
      wordsWaiting: z.array(
        z.object({ coupleId: Id, names: z.array(z.string()), oldestOn: Day, count: z.number().int() }),
      ),
      quiet: z.array(z.object({ coupleId: Id, names: z.array(z.string()), lastHeardOn: Day.nullable() })),
      notJoined: z.array(z.object({ coupleId: Id, names: z.array(z.string()), since: Day })),
    }),
  },
  couples: {
    query: z.object({
      search: z.string().max(80).optional(),
      state: z.enum(caseStates).optional(),
      sort: z.enum(['next', 'newest']).default('next'),
      after: z.string().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(25),
    }),
    response: z.object({ couples: z.array(CoupleRow), next: z.string().nullable() }),
  },
  openCouple: {
    body: CoupleSettings.partial({
      closingHour: true,
      birthDate: true,
      children: true,
      avoidsBabyWords: true,
      ownWeeks: true,
      weeklyMinutes: true,
    }).extend({
      partners: z
        .array(z.object({ displayName: DisplayName, locale: Locale, address: Address }))
        .min(1)
        .max(2),
    }),
    response: z.object({ coupleId: Id }),
  },
  couple: {
    params: at,
    response: z.object({
      coupleId: Id,
      isOpen: z.boolean(),
      settings: CoupleSettings,
      partners: z.array(Partner),
      clinicians: z.array(z.object({ personId: Id, displayName: z.string() })),
      suitability: Suitability,
      tags: z.array(StopTag),
      /** Whether anything new for two may be given: not in own weeks, nor where the like was decided. */
      mayBeForTwo: z.boolean(),
      appointments: z.array(Appointment),
      /** When the next with both begins. Of one with one alone the other knows nothing, so nothing for both goes by it. */
      nextWithBoth: Instant.nullable(),
      /** Of the last eight weeks, newest first; never by whom. */
      agreed: z.array(Agreed),
      pauses: z.array(Day),
      dialogues: z.array(JointDialogue),
    }),
  },
  changeCouple: { params: at, body: CoupleSettings.partial(), response: Done },
  invite: {
    params: at,
    body: z.object({ personId: Id, email: Email.nullable() }),
    /** The only time the link and the spoken code are told. */
    response: z.object({
      invitationId: Id,
      link: z.string(),
      qr: z.string(),
      code: z.string(),
      expiresAt: Instant,
    }),
  },
  cancelInvitation: { params: z.object({ coupleId: Id, invitationId: Id }), response: Done },
  endMembership: { params: atPartner, response: Done },
  /** After a lost password: lets the person set a new PIN 24 hours from now. */
  /** The link sets a password, and shows nothing; the code, told in the room, sets a PIN from then on. */
  vouch: {
    params: atPartner,
    response: z.object({ from: Instant, code: z.string(), link: z.string(), qr: z.string() }),
  },
  safeContact: { params: atPartner, response: SafeContact.nullable() },
  safety: {
    params: at,
    response: z.object({
      suitability: Suitability,
      partners: z.array(
        z.object({
          personId: Id,
          displayName: z.string(),
          decision: Decision.nullable(),
          on: Day.nullable(),
          askAgainOn: Day.nullable(),
          wasAskedAlone: z.boolean().nullable(),
          concerns: z.array(z.string()),
          note: z.string().nullable(),
          screens: z.array(Screen),
        }),
      ),
      tags: z.array(StopTag),
      ...onSafetyPage,
    }),
  },
  recordSuitability: {
    params: atPartner,
    body: z.object({
      wasAskedAlone: z.literal(true),
      concerns: z.array(z.enum(concerns)).max(8),
      decision: Decision,
      note: passage(2000),
    }),
    response: z.object({ suitability: Suitability }),
  },
  changeTags: { params: at, body: z.object({ tags: z.array(StopTag).max(13) }), response: Done },
};

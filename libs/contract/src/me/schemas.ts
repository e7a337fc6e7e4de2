import { pauseChoices, pauseMinutes } from '@usward/exercises';
import { z } from 'zod';
import {
  Address, Brand, Day, DisplayName, Done, Ending, ExerciseDocument, GivenName, HourOfDay, Id, Instant, Level, Locale, Opening, Plan, StepId, Variant, VerdictFeelings, Words,
} from '../shapes.ts'; // prettier-ignore
import { SafeContact } from '../open/schemas.ts';
import type { Endpoints } from '../endpoints.ts';
import { Invitation, PastDialogue, dialogues } from './dialogues.ts';
import { exports } from './exports.ts';
import { lines } from './measures.ts';
import { Reply, notes } from './notes.ts';
import { Limits, practice } from './practice.ts';
import { care } from './care.ts';
import { account } from './account.ts';
import { parting } from './parting.ts';
import { SharingAct, shared } from './sharing.ts';
import type { meEndpoints } from './table.ts';

const atOccurrence = z.object({ occurrenceId: Id });

const Task = z.object({
  occurrenceId: Id,
  key: z.string(),
  version: z.number().int(),
  variant: Variant,
  title: Words,
  purpose: Words,
  minutes: z.object({ small: z.number(), full: z.number() }),
  plan: Plan,
  /** The how many-th time this is, from 0: some exercises take turns. */
  turn: z.number().int(),
  /** The day this one belongs to, and the moment it closes; null when it stays open. */
  on: Day,
  closesAt: Instant.nullable(),
  /** One's own ending, null before the first save. Nothing here speaks of the partner. */
  ending: Ending.nullable(),
  /**
   * Only of what asks about harming oneself, as long as it is not begun: it may be begun from one moment until the other,
   * while somebody is on duty for it. Null where nobody is, as far as one can see.
   */
  opens: z.object({ from: Instant, until: Instant }).nullable().optional(),
});

/** A value as its step keeps it; libs/exercises checks it against the step. */
const Value = z.json();

const Piece = z.object({
  by: z.enum(['me', 'partner']),
  step: z.string(),
  value: Value,
  /** Written on one phone: by this id either of the two takes it back, with what the other said. */
  onePhone: Id.optional(),
  /** On whose phone it was written: words under a name were not always typed by that person. */
  phone: z.enum(['me', 'partner']).optional(),
  reply: Reply.optional(),
});

const Offer = z.object({
  words: z.string().max(2000),
  on: Day.optional(),
  at: HourOfDay.optional(),
  quick: StepId.optional(),
});
const Choice = z.enum(pauseChoices);

/** What one of the two does at a step that is a message; each button says so (`libs/exercises`, between). */
const Gesture = z.discriminatedUnion('do', [
  z.object({ do: z.literal('offer'), offer: Offer }),
  z.object({ do: z.enum(['accept', 'take-back']), offerId: Id }),
  z.object({ do: z.enum(['ready', 'not-ready']) }),
  z.object({
    do: z.literal('pause'),
    minutes: z.number().int().min(pauseMinutes.least).max(pauseMinutes.most),
  }),
  z.object({ do: z.literal('choose'), pauseId: Id, choice: Choice }),
  z.object({ do: z.literal('one-phone'), mine: Value, theirs: Value }),
]);

const Card = z.object({ id: z.string(), words: Words });

/** Of one step, as this one of the two may see it. */
const Between = z.object({
  offers: z.array(z.object({ id: Id, by: z.enum(['me', 'partner']), offer: Offer, lapsesAt: Instant })),
  agreed: z.array(z.object({ id: Id, offer: Offer, on: Day })),
  ready: z.object({ mine: z.boolean(), bothUntil: Instant.nullable() }).nullable(),
  pause: z
    .object({
      id: Id,
      returnAt: Instant,
      decidesAt: Instant,
      mine: Choice.nullable(),
      outcome: z.enum(['waiting', 'go-on', 'later']),
    })
    .nullable(),
  ideas: z.array(Card).nullable(),
  recalled: z.array(z.object({ by: z.enum(['me', 'partner', 'both']), on: Day, value: Value })),
});

/** A step at which something stands between the two, wherever it is shown. */
const Standing = z.object({
  occurrenceId: Id,
  key: z.string(),
  version: z.number().int(),
  title: Words,
  step: z.string(),
  prompt: Words,
  between: Between,
});

export const me = {
  whoAmI: {
    response: z.object({
      displayName: z.string(),
      locale: Locale,
      address: Address,
      practiceName: z.string(),
      brand: Brand,
      couple: z
        .object({
          partnerName: z.string().nullable(),
          timeZone: z.string(),
          avoidsBabyWords: z.boolean(),
          children: z.array(z.string()),
        })
        .nullable(),
      limits: Limits,
      isOwnPhone: z.boolean(),
      /** Things from my partner stay unread until asked for; the sender sees no difference. */
      keepsUnread: z.boolean(),
      /** The password came by mail: nothing else answers until the PIN was given. */
      isRecovering: z.boolean(),
      privateOpenUntil: Instant.nullable(),
      signInName: z.string(),
      email: z.string().nullable(),
    }),
  },
  changeMe: {
    body: z
      .object({ displayName: DisplayName, locale: Locale, address: Address, keepsUnread: z.boolean() })
      .partial(),
    response: Done,
  },
  /** Either of the two sets it, at once for both; nobody learns who. */
  changeHome: {
    body: z.object({ avoidsBabyWords: z.boolean(), children: z.array(GivenName).max(8) }).partial(),
    response: Done,
  },
  signOut: { response: Done },
  today: {
    response: z.object({
      tasks: z.array(Task),
      /** What is alive between the two now: offers, both ready, a pause, one's own three ideas. */
      standing: z.array(Standing),
      /** The listening talk that is going on, or that one of the two invites the other to. */
      dialogue: Invitation.nullable(),
      nextAppointment: z.object({ startsAt: Instant, timeZone: z.string() }).nullable(),
      /** Numbers to call stand on Today: somebody should have been in touch, and has not been yet. */
      showsHelp: z.boolean(),
    }),
  },
  occurrence: {
    params: atOccurrence,
    response: z.object({
      task: Task,
      exercise: ExerciseDocument,
      partnerName: z.string().nullable(),
      limits: Limits,
      revision: z.number().int(),
      isClosed: z.boolean(),
      /** How what both share opens: said to both alike when it was given. */
      opening: Opening,
      /** Both may speak on this one phone, one after the other. */
      isForOnePhone: z.boolean(),
      /** Where the coach looks along: the practice's own list, if it has one. */
      verdictFeelings: VerdictFeelings.nullable(),
      between: z.record(StepId, Between),
      /** The one of the two that is going on, wherever it was begun. */
      dialogue: Invitation.nullable(),
    }),
  },
  gesture: {
    params: z.object({ occurrenceId: Id, step: StepId, gestureId: Id }),
    body: Gesture,
    response: Between,
  },
  /** What can always be begun alone, and what is before one now, by the words that people look for. */
  library: {
    query: z.object({ search: z.string().max(80).optional() }),
    response: z.object({
      items: z.array(
        z.object({
          key: z.string(),
          version: z.number().int(),
          title: Words,
          purpose: Words,
          minutes: z.object({ small: z.number(), full: z.number() }),
          /** Where it waits already; null where it is begun by a tap. */
          occurrenceId: Id.nullable(),
        }),
      ),
    }),
  },
  begin: { params: z.object({ key: StepId }), response: z.object({ occurrenceId: Id }) },
  respond: {
    params: atOccurrence,
    body: z.object({
      write: Id,
      base: z.number().int().min(0).max(1_000_000),
      ending: Ending,
      answers: z
        .record(StepId, z.object({ value: Value, level: Level }))
        .refine((all) => Object.keys(all).length <= 60, 'answers.too-many'),
      /** What both were present for: the steps of kind `together` that were tapped. */
      happened: z.array(StepId).max(10),
      /** Notes that go to the other at once: the steps of kind `note` whose button was tapped. */
      sent: z.array(StepId).max(10).default([]),
    }),
    response: z.object({ revision: z.number().int() }),
  },
  us: {
    /** Also what is kept unread. */
    query: z.object({ all: z.literal('yes').optional() }),
    response: z.object({
      items: z.array(
        z.object({
          occurrenceId: Id,
          key: z.string(),
          version: z.number().int(),
          title: Words,
          on: Day,
          /** `closed` says nothing about why. `waiting` opens in the appointment. */
          state: z.enum(['opened', 'closed', 'happened', 'waiting']),
          pieces: z.array(Piece),
        }),
      ),
      /** What both said yes to, what was drawn for both, and what else stands. */
      standing: z.array(Standing),
      /** Talks that are over, newest first. */
      dialogues: z.array(PastDialogue),
      /** One for each week in which both were in something together. */
      bricks: z.number().int(),
    }),
  },
  closePrivate: { response: Done },
  mine: {
    response: z.object({
      items: z.array(
        z.object({
          occurrenceId: Id,
          key: z.string(),
          version: z.number().int(),
          title: Words,
          on: Day,
          ending: Ending,
          isClosed: z.boolean(),
          answers: z.array(
            z.object({
              step: z.string(),
              value: Value,
              level: Level,
              mayChoose: z.array(Level),
              isOpened: z.boolean(),
              leavesOn: Day.nullable(),
              /** Of the therapist. It stands only where the words themselves stand. */
              reply: Reply.nullable(),
              /** How it came to be read by whom, oldest first; nothing of one that was always only the author's. */
              acts: z.array(SharingAct),
            }),
          ),
          /** Texts kept aside because another device had written meanwhile. */
          asides: z.array(z.object({ id: Id, step: z.string(), value: Value })),
        }),
      ),
    }),
  },
  narrow: {
    params: atOccurrence,
    body: z.object({ levels: z.record(StepId, Level) }),
    response: Done,
  },
  eraseAnswer: { params: z.object({ occurrenceId: Id, step: StepId }), response: Done },
  dropAside: { params: z.object({ occurrenceId: Id, asideId: Id }), response: Done },
  safeContact: { response: SafeContact },
  changeSafeContact: { body: SafeContact, response: Done },
  ...dialogues,
  ...exports,
  ...lines,
  ...notes,
  ...practice,
  ...care,
  ...parting,
  ...shared,
  ...account,
  live: {},
} satisfies Endpoints<typeof meEndpoints>;

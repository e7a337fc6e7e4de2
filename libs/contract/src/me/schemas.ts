import { z } from 'zod';
import {
  Address, Day, Device, Done, Email, Ending, ExerciseDocument, Id, Instant, Level, Locale, Password, Pin, Plan, Policy, Variant, Words, line,
} from '../shapes.ts'; // prettier-ignore
import { SafeContact } from '../open/schemas.ts';
import type { Endpoints } from '../endpoints.ts';
import type { meEndpoints } from './table.ts';

const CurrentPassword = z.string().min(1).max(200);
const atOccurrence = z.object({ occurrenceId: Id });
const StepId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

/** What stands beside a field that the therapist reads. Names, so that nobody is a surprise. */
const Limits = z.object({
  therapists: z.array(z.string()),
  policy: Policy,
  usuallyBefore: Day.nullable(),
});

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
});

/** A value as its step keeps it; libs/exercises checks it against the step. */
const Value = z.json();

const Piece = z.object({ by: z.enum(['me', 'partner']), step: z.string(), value: Value });

export const me = {
  whoAmI: {
    response: z.object({
      displayName: z.string(),
      locale: Locale,
      address: Address,
      practiceName: z.string(),
      couple: z
        .object({ partnerName: z.string().nullable(), timeZone: z.string(), avoidsBabyWords: z.boolean() })
        .nullable(),
      limits: Limits,
      isOwnPhone: z.boolean(),
      /** The password came by mail: nothing else answers until the PIN was given. */
      isRecovering: z.boolean(),
      privateOpenUntil: Instant.nullable(),
      signInName: z.string(),
      email: z.string().nullable(),
    }),
  },
  changeMe: {
    body: z.object({ displayName: line(60), locale: Locale, address: Address }).partial(),
    response: Done,
  },
  signOut: { response: Done },
  today: {
    response: z.object({
      tasks: z.array(Task),
      nextAppointment: z.object({ startsAt: Instant, timeZone: z.string() }).nullable(),
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
    }),
  },
  respond: {
    params: atOccurrence,
    body: z.object({
      write: Id,
      base: z.number().int().min(0).max(1_000_000),
      ending: Ending,
      answers: z
        .record(StepId, z.object({ value: Value, level: Level }))
        .refine((all) => Object.keys(all).length <= 40, 'answers.too-many'),
      /** What both were present for: the steps of kind `together` that were tapped. */
      happened: z.array(StepId).max(10),
    }),
    response: z.object({ revision: z.number().int() }),
  },
  us: {
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
    }),
  },
  openPrivate: { body: z.object({ pin: Pin }), response: z.object({ until: Instant }) },
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
  devices: { response: z.object({ devices: z.array(Device) }) },
  revokeDevice: { params: z.object({ deviceId: Id }), response: Done },
  /** 32 bytes, base64: seals the drafts kept on this device. The same key for the same person on the same device. */
  deviceKey: { response: z.object({ key: z.string() }) },
  changePassword: { body: z.object({ current: CurrentPassword, next: Password }), response: Done },
  changeSignInName: { body: z.object({ password: CurrentPassword, signInName: line(80) }), response: Done },
  changeEmail: { body: z.object({ password: CurrentPassword, email: Email.nullable() }), response: Done },
  changePin: { body: z.object({ password: CurrentPassword, pin: Pin, next: Pin }), response: Done },
  safeContact: { response: SafeContact },
  changeSafeContact: { body: SafeContact, response: Done },
  notForMe: { body: z.object({ asksForPaper: z.boolean() }), response: Done },
  closeAccount: { body: z.object({ password: CurrentPassword }), response: Done },
  live: {},
} satisfies Endpoints<typeof meEndpoints>;

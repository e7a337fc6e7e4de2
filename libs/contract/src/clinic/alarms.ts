import { harms } from '@usward/exercises';
import { z } from 'zod';
import { SafeContact } from '../open/schemas.ts';
import { Day, Done, Email, Id, Instant, Locale, Words, line, passage } from '../shapes.ts';

const at = z.object({ alarmId: Id });
/** Hours until an alarm that is not about harming oneself goes on to the next. */
const Hours = z.int().min(2).max(24);
/** Somebody outside of the practice, who is told that an alarm waits and nothing else. */
const Cover = z.object({ name: line(60), email: Email, locale: Locale });

/** An answer that somebody must see soon. */
export const alarms = {
  /** `beyond`: those past their time in the whole practice, told to its owner without any content. */
  alarms: {
    response: z.object({
      alarms: z.array(
        z.object({
          alarmId: Id,
          displayName: z.string(),
          at: Instant,
          dueAt: Instant,
          isMine: z.boolean(),
          acknowledgedAt: Instant.nullable(),
        }),
      ),
      beyond: z.object({ count: z.int(), since: Instant }).nullable(),
    }),
  },
  /** `coupleId` and what was asked in its words only for those who treat the couple. */
  alarm: {
    params: at,
    response: z.object({
      alarmId: Id,
      coupleId: Id.nullable(),
      personId: Id,
      displayName: z.string(),
      at: Instant,
      dueAt: Instant,
      asksOf: z.enum(harms),
      isOnPaper: z.boolean(),
      asked: z
        .object({ title: Words, prompt: Words.nullable(), item: z.int().nullable(), on: Day })
        .nullable(),
      owner: z.string(),
      contact: SafeContact.nullable(),
      steps: z.array(
        z.object({
          at: Instant,
          rung: z.enum(['owner', 'next', 'practice', 'again', 'cover', 'help']),
          to: z.string().nullable(),
          channel: z.enum(['mail', 'screen']),
        }),
      ),
      acknowledgedAt: Instant.nullable(),
      acknowledgedBy: z.string().nullable(),
      note: z.string().nullable(),
    }),
  },
  acknowledgeAlarm: { params: at, body: z.object({ note: passage(1000) }), response: Done },
  alarmSettings: { response: z.object({ hours: Hours, cover: Cover.nullable() }) },
  changeAlarmSettings: { body: z.object({ hours: Hours, cover: Cover.nullable() }), response: Done },
};

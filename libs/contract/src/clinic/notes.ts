import { z } from 'zod';
import { Day, Done, Id, StepId, line, passage } from '../shapes.ts';

const at = z.object({ coupleId: Id });
const atNote = z.object({ coupleId: Id, noteId: Id });
const atPoint = z.object({ coupleId: Id, pointId: Id });
const atAnswer = z.object({ coupleId: Id, personId: Id, occurrenceId: Id, step: StepId });
const Named = z.object({ personId: Id, displayName: z.string() });
/** Sent again after the warning that these words stand in what one of the two wrote for the therapist alone. */
const isSure = z.boolean().default(false);

export const notes = {
  /** The caller's own notes, and those whose author shared them with the caller. In no brief and no export. */
  notes: {
    params: at,
    response: z.object({
      notes: z.array(
        z.object({
          noteId: Id,
          /** The author; null for one's own. */
          by: z.string().nullable(),
          about: Id.nullable(),
          appointmentId: Id.nullable(),
          on: Day,
          revision: z.number().int(),
          text: z.string(),
          /** With whom the author shares it; empty where it is somebody else's. */
          readers: z.array(Id),
        }),
      ),
      /** Colleagues on this couple, who read a note only where its author shares it. */
      colleagues: z.array(Named),
    }),
  },
  /** Written as it is typed. `base` is the revision it goes on from, 0 for a new one. */
  keepNote: {
    params: atNote,
    body: z.object({
      base: z.number().int().min(0).max(1_000_000),
      text: passage(20_000),
      about: Id.nullable(),
      appointmentId: Id.nullable(),
    }),
    response: z.object({ revision: z.number().int() }),
  },
  eraseNote: { params: atNote, response: Done },
  shareNote: { params: atNote, body: z.object({ readers: z.array(Id).max(8) }), response: Done },
  /** What is to be spoken of next time, seen by both partners and the clinicians. */
  agenda: {
    params: at,
    response: z.object({
      points: z.array(
        z.object({
          pointId: Id,
          words: z.string(),
          /** A name only where its author put it there. */
          by: z.string().nullable(),
          isMine: z.boolean(),
          isDone: z.boolean(),
        }),
      ),
    }),
  },
  addPoint: {
    params: atPoint,
    body: z.object({ words: line(240), isNamed: z.boolean(), isSure }),
    response: Done,
  },
  settlePoint: { params: atPoint, body: z.object({ isDone: z.boolean() }), response: Done },
  removePoint: { params: atPoint, response: Done },
  /** What clinicians wrote back, one to an answer. */
  replies: {
    params: at,
    response: z.object({
      replies: z.array(
        z.object({
          personId: Id,
          occurrenceId: Id,
          step: z.string(),
          text: z.string(),
          by: z.string(),
          isMine: z.boolean(),
          on: Day,
          /** Who reads it: its author alone, also once it opens, or both already. */
          reach: z.enum(['author', 'both-once-open', 'both']),
        }),
      ),
    }),
  },
  reply: { params: atAnswer, body: z.object({ text: passage(600).trim().min(1), isSure }), response: Done },
  takeBackReply: { params: atAnswer, response: Done },
};

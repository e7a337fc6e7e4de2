import { z } from 'zod';
import { Day, Id, Words } from '../shapes.ts';

const count = z.number().int();

/** What both of the two know of a talk. Pauses are never by person, and nothing here is a verdict. */
export const JointDialogue = z.object({
  on: Day,
  mode: z.enum(['two-phones', 'one-phone']),
  /** With the floor, or together; without pauses. */
  minutes: count,
  /** Answers to what was said back, how many of them were yes at the first try, and how many were kept for here. */
  answered: count,
  confirmedAtFirst: count,
  keptForAppointment: count,
  pauses: count,
});

export const dialogues = {
  dialogues: {
    params: z.object({ coupleId: Id }),
    response: z.object({
      /** Newest first. Those in which nobody had the floor are not here. */
      dialogues: z.array(
        JointDialogue.extend({
          ended: z.enum(['thanked', 'asleep', 'stopped', 'later']),
          /** How often, and for how many minutes, each had the floor. For the therapist alone. */
          floor: z.array(z.object({ personId: Id, displayName: z.string(), turns: count, minutes: count })),
        }),
      ),
      /** What each told the therapist alone on a later day, newest first. The words are those of the exercise, or their own. */
      feltHeard: z.array(
        z.object({
          personId: Id,
          displayName: z.string(),
          answers: z.array(z.object({ on: Day, words: z.array(Words), own: z.string().nullable() })),
        }),
      ),
    }),
  },
};

import { z } from 'zod';
import { concerns } from '../concerns.ts';
import { Done, Locale } from '../shapes.ts';

const Ticket = z.string().regex(/^[A-Za-z0-9_-]{20,100}$/);

/**
 * The questions that each is asked alone, on a device in the building. They come with the code and are part of no page;
 * what is answered is never told again, neither to this device nor to whoever gave it.
 */
export const screen = {
  openScreen: {
    body: z.object({ code: z.string().max(40) }),
    /** For half an hour, once. Names nobody. */
    response: z.object({
      ticket: Ticket,
      locale: Locale,
      words: z.object({
        title: z.string(),
        lead: z.array(z.string()),
        alone: z.string(),
        heard: z.string(),
        questions: z.array(z.object({ concern: z.enum(concerns), text: z.string() })),
        yes: z.string(),
        no: z.string(),
        pass: z.string(),
        begin: z.string(),
        next: z.string(),
        thanksTitle: z.string(),
        thanks: z.string(),
      }),
    }),
  },
  leaveScreen: {
    body: z.object({
      ticket: Ticket,
      /** Alone, and nobody could hear; otherwise nothing was asked, and every answer is `pass`. */
      isAlone: z.boolean(),
      said: z.record(z.enum(concerns), z.enum(['yes', 'no', 'pass'])),
    }),
    response: Done,
  },
};

import { z } from 'zod';
import { Day } from '../shapes.ts';

/** The practice closes, or has closed; one's own copy can be taken until then. The same for everybody in it. */
export const departure = {
  practiceEnd: {
    response: z.object({
      end: z.object({ closesOn: Day, isClosed: z.boolean(), copyUntil: Day }).nullable(),
    }),
  },
};

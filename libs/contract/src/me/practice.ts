import { z } from 'zod';
import { HelpDirectory } from '../open/schemas.ts';
import { Day, Policy } from '../shapes.ts';

/** What stands beside a field that the therapist reads. Names, so that nobody is a surprise. */
export const Limits = z.object({
  therapists: z.array(z.string()),
  policy: Policy,
  usuallyBefore: Day.nullable(),
});

/** What a partner sees of the practice itself. */
export const practice = {
  logo: {
    response: z.object({ logo: z.object({ type: z.string(), data: z.string() }).nullable() }),
  },
  /** Whom to call: the numbers of the practice, with the day on which somebody checked them. */
  help: { response: HelpDirectory },
};

import { z } from 'zod';
import { HelpDirectory } from '../open/schemas.ts';

/** What a partner sees of the practice itself. */
export const practice = {
  logo: {
    response: z.object({ logo: z.object({ type: z.string(), data: z.string() }).nullable() }),
  },
  /** Whom to call: the numbers of the practice, with the day on which somebody checked them. */
  help: { response: HelpDirectory },
};

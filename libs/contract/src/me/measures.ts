import { z } from 'zod';
import { Done } from '../shapes.ts';

/** Whether the therapist may show one's own line while both are there. What the other chose is not here. */
const Lines = z.object({ mayShow: z.boolean() });

export const lines = {
  lines: { response: Lines },
  changeLines: { body: Lines, response: Done },
};

import { z } from 'zod';

/** The id of a step within its exercise. */
export const StepId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

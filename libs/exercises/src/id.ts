import * as z from 'zod';

/** Ids of steps and options: they become keys of answers, so they are plain and short. */
export const id = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

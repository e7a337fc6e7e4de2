import type { Program } from '@usward/exercises';

/** Every program, in the order in which a clinician sees them. */
export const programs: readonly Program[] = [];

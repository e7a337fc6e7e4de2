import type { Who } from '../platform/actors.ts';

/** Whoever meets couples has a calendar in which they do. */
export const mayHaveCalendar = ({ roles }: Pick<Who, 'roles'>): boolean => roles.includes('clinician');

import { daysLater } from '@usward/schedule';

/** Numbers change: so long a check is worth something. */
export const checkedForDays = 180;

/** Days are `YYYY-MM-DD`. Never checked, or so long ago that somebody should call again. */
export const isDue = (checkedOn: string | null, today: string): boolean =>
  checkedOn === null || daysLater(checkedOn, checkedForDays) < today;

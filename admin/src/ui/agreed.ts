import { agreedText as agreedOn } from '@usward/contract/clinic/letter';
import type { Locale } from '@usward/exercises';
import { dayIn } from './when.ts';

/** What both said yes to, as it was said, with the change of one tap and its day and hour where it has them. */
export const agreedText = (agreed: Parameters<typeof agreedOn>[0], locale: Locale): string =>
  agreedOn(agreed, locale, dayIn('UTC'));

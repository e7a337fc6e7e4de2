import type { clinic } from '@usward/contract/clinic';
import type { Answer } from '../platform/http/route.ts';

export type BriefPage = Answer<typeof clinic.brief>;
export type HoursPage = Answer<typeof clinic.hours>;

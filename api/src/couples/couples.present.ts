import type { clinic } from '@usward/contract/clinic';
import type { Answer, Body } from '../platform/http/route.ts';

export type OpenCouple = Body<typeof clinic.openCouple>;
export type CouplePage = Answer<typeof clinic.couple>;
export type Settings = CouplePage['settings'];

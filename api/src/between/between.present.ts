import type { me } from '@usward/contract/me';
import type { Between } from '@usward/exercises';
import type { Answer } from '../platform/http/route.ts';

type BetweenPage = Answer<typeof me.gesture>;

/** Values are JSON: they came from a phone. */
export const presentBetween = (between: Between): BetweenPage => between as BetweenPage;

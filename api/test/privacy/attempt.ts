import type { ActorName } from './actors.ts';

/**
 * Rows that somebody tries to add: `like` a row that is there, `with` other columns.
 * `refused` is row level security; what a constraint says comes only to those who may write there at all.
 */
export type Attempt = {
  as: ActorName | 'gate';
  into: string;
  like: string;
  with: Record<string, unknown>;
  may: boolean;
};

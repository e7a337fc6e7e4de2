import type { Who } from '../platform/actors.ts';
import { Problem } from '../platform/http/problem.ts';

/** Reading back what is private needs the PIN, five minutes at a time. Writing never does. */
export function mustBePrivate(who: Pick<Who, 'privateUntil'>, now: Date): void {
  if (!who.privateUntil || who.privateUntil <= now) throw new Problem('private.closed');
}

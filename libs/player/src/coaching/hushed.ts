import type { Kind } from '@usward/coach';
import { say, type Step } from '@usward/exercises/playing';
import type { Play } from '../play.ts';
import type { Coach } from './coach.ts';
import { look, speaksOfHarm } from './look.ts';
import { ownWords, saidIn, type Written } from './said.ts';

/**
 * Whether the coach keeps silent about this exercise, told by what is written in it and by nothing else: no remark, no
 * topic for the therapist, and a drill that leads to its end.
 */
export const isHushed = (coach: Coach, written: Written): boolean => speaksOfHarm(coach, saidIn(written));

/**
 * Whether the way goes on from this step to the end of a drill: there is nothing to soften, or nothing that should be.
 * Nobody can say what one's own words are without the coach: then the drill does not go on from them.
 */
export function leadsOut(
  coach: Coach | null,
  step: Step | undefined,
  { isDrill, verdictFeelings, ...written }: Written & Pick<Play, 'isDrill' | 'verdictFeelings'>,
): boolean {
  if (!isDrill || !step || !isCoached(step)) return false;
  const text = ownWords(written.values[step.id]);
  if (!text.trim()) return false;
  const isHarsh = step.kind === 'pick';
  if (!coach) return isHarsh;
  if (isHushed(coach, written)) return true;
  const around = saidIn(written, step.id);
  const feelings = verdictFeelings?.[written.ear.locale];
  const { remarks, good } = look(coach, { draft: 'harsh', text, around, verdictFeelings: feelings });
  return isHarsh && remarks.length === 0 && good.length === 0;
}

/** What makes the words of this step hard to hear; nothing where the coach is silent. */
export function foundIn(coach: Coach, step: Step, written: Written): Kind[] {
  if (!isCoached(step)) return [];
  const { locale, address } = written.ear;
  const lead = step.kind === 'text' && step.lead ? say(step.lead, locale, address) : undefined;
  const text = ownWords(written.values[step.id]);
  return look(coach, { draft: 'harsh', text, lead, around: saidIn(written, step.id) }).found;
}

export const isCoached = (step: Step): boolean => 'coached' in step && step.coached === true;

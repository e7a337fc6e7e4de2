import { hourQuestions } from '@usward/catalogue';
import { plainly, type AnswerOf } from '@usward/exercises';
import type { HoursPage } from './briefs.present.ts';

type Hour = HoursPage['people'][number]['hours'][number];

const own = 'next-time';

/** What is asked, each with what may be answered from the least to the most. */
export const questions: HoursPage['questions'] = hourQuestions.map(({ id, prompt, options }) => ({
  step: id,
  prompt: plainly(prompt),
  words: options.slice(0, -1).map(({ words }) => plainly(words)),
}));

/** How one appointment was for one of them; on no place where it was hard to say. */
export function hourOf(on: string, answers: Record<string, unknown>): Hour {
  const more = answers[own];
  return {
    on,
    answers: hourQuestions.flatMap(({ id, options }) => {
      const answer = answers[id] as AnswerOf<'choice'> | undefined;
      const at = options.findIndex((one) => one.id === answer?.picked[0]);
      const option = options[at];
      if (!option) return [];
      return [{ step: id, place: at < options.length - 1 ? at : null, words: plainly(option.words) }];
    }),
    own: typeof more === 'string' ? more : null,
  };
}

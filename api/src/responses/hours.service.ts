import { Inject, Injectable } from '@nestjs/common';
import { hourQuestions, theHour } from '@usward/catalogue';
import { plainly, type AnswerOf, type Words } from '@usward/exercises';
import { In } from 'typeorm';
import { AssignmentsService } from '../assignments/assignments.service.ts';
import type { Tx } from '../platform/work.ts';
import { Answer } from './answer.entity.ts';
import { ResponsesRepository } from './responses.repository.ts';

/** How one appointment was for one of the two. `place` counts from the least; on none where it was hard to say. */
export type Hour = {
  personId: string;
  on: string;
  answers: { step: string; place: number | null; words: Words }[];
  own: string | null;
};

const own = 'next-time';
const steps = [...hourQuestions.map(({ id }) => id), own];

/** For the clinician who asks how the hours were. What is not handed in, row level security hides. */
@Injectable()
export class HoursService {
  constructor(
    @Inject(ResponsesRepository) private readonly repository: ResponsesRepository,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
  ) {}

  /** What is asked, each with its answers from the least to the most. */
  readonly questions = hourQuestions.map(({ id, prompt, options }) => ({
    step: id,
    prompt: plainly(prompt),
    words: options.slice(0, -1).map(({ words }) => plainly(words)),
  }));

  /** Oldest first. */
  async of(tx: Tx, coupleId: string): Promise<Hour[]> {
    const where = { coupleId, step: In(steps), level: In(['V1', 'V2']) };
    const answers = await this.repository.openAll(await tx.find(Answer, { where, order: { step: 'ASC' } }));
    const due = await this.assignments.byIds(tx, [
      ...new Set(answers.map(({ occurrenceId }) => occurrenceId)),
    ]);
    return due
      .filter(({ key }) => key === theHour.key)
      .reverse()
      .flatMap(({ occurrenceId, on }) => {
        const here = answers.filter((one) => one.occurrenceId === occurrenceId);
        const [first] = here;
        if (!first) return [];
        const more = here.find(({ step }) => step === own)?.value;
        return {
          personId: first.authorId,
          on,
          answers: hourQuestions.flatMap(({ id, options }) => {
            const answer = here.find(({ step }) => step === id)?.value as AnswerOf<'choice'> | undefined;
            const at = options.findIndex((one) => one.id === answer?.picked[0]);
            const option = options[at];
            if (!option) return [];
            return [{ step: id, place: at < options.length - 1 ? at : null, words: plainly(option.words) }];
          }),
          own: typeof more === 'string' ? more : null,
        };
      });
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { feltHeard } from '@usward/catalogue';
import { plainly, type AnswerOf, type Words } from '@usward/exercises';
import { In } from 'typeorm';
import { AssignmentsService } from '../assignments/assignments.service.ts';
import type { Tx } from '../platform/work.ts';
import { Answer } from './answer.entity.ts';
import { ResponsesRepository } from './responses.repository.ts';

/** What one of the two told the therapist alone, on the day after a talk. */
export type FeltHeard = { personId: string; on: string; words: Words[]; own: string | null };

const [question] = feltHeard.variants.solo.steps;

/** For the clinician who reads how talks went. What is not handed in, row level security hides. */
@Injectable()
export class FeltHeardService {
  constructor(
    @Inject(ResponsesRepository) private readonly repository: ResponsesRepository,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
  ) {}

  /** Newest first. */
  of(tx: Tx, coupleId: string): Promise<FeltHeard[]> {
    return this.told(tx, coupleId, [feltHeard.key], question?.id ?? '');
  }

  /** What each picked at one step of these exercises for the therapist, newest first. */
  async told(tx: Tx, coupleId: string, keys: readonly string[], stepId: string): Promise<FeltHeard[]> {
    const rows = await tx.find(Answer, { where: { coupleId, step: stepId, level: In(['V1', 'V2']) } });
    const answers = new Map(
      (await this.repository.openAll(rows)).map((each) => [`${each.occurrenceId}/${each.authorId}`, each]),
    );
    // In the order of `byIds`: newest first.
    const due = await this.assignments.byIds(
      tx,
      rows.map(({ occurrenceId }) => occurrenceId),
    );
    return due.flatMap(({ key, occurrenceId, exercise, variant, on }) =>
      [...answers.values()]
        .filter((each) => keys.includes(key) && each.occurrenceId === occurrenceId)
        .map(({ authorId, value }) => {
          const { picked, own = null } = value as AnswerOf<'choice'>;
          const step = exercise.variants[variant]?.steps.find(({ id }) => id === stepId);
          const options = step?.kind === 'choice' ? step.options : [];
          const words = options.filter(({ id }) => picked.includes(id)).map((one) => plainly(one.words));
          return { personId: authorId, on, words, own };
        }),
    );
  }
}

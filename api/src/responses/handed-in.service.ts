import { Inject, Injectable } from '@nestjs/common';
import type { Exercise } from '@usward/exercises';
import { AssignmentsService } from '../assignments/assignments.service.ts';
import type { Tx } from '../platform/work.ts';
import { ResponsesRepository, type OpenAnswer } from './responses.repository.ts';

/** What one partner handed in of one exercise at one time. */
export type HandedIn = {
  personId: string;
  occurrenceId: string;
  at: Date;
  exercise: Exercise;
  answers: Record<string, unknown>;
};

/** For rooms that make something of what was handed in to the therapist, whenever it was. Row level security hides the rest. */
@Injectable()
export class HandedInService {
  constructor(
    @Inject(ResponsesRepository) private readonly repository: ResponsesRepository,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
  ) {}

  /** Of these exercises, oldest first. */
  async of(tx: Tx, coupleId: string, keys: string[]): Promise<HandedIn[]> {
    const answers = await this.repository.handedInOf(tx, coupleId, keys);
    const due = await this.assignments.byIds(tx, [
      ...new Set(answers.map(({ occurrenceId }) => occurrenceId)),
    ]);
    const exercises = new Map(due.map(({ occurrenceId, exercise }) => [occurrenceId, exercise]));
    const together = Map.groupBy(answers, ({ occurrenceId, authorId }) => `${occurrenceId}/${authorId}`);
    return [...together.values()].flatMap((group) => {
      const [first] = group;
      const exercise = first && exercises.get(first.occurrenceId);
      if (!first || !exercise) return [];
      const { authorId: personId, occurrenceId } = first;
      return [{ personId, occurrenceId, at: latest(group), exercise, answers: byStep(group) }];
    });
  }
}

const latest = (answers: OpenAnswer[]) =>
  new Date(Math.max(...answers.map(({ handedInAt }) => handedInAt?.getTime() ?? 0)));

const byStep = (answers: OpenAnswer[]) => Object.fromEntries(answers.map(({ step, value }) => [step, value]));

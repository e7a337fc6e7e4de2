import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Exercise } from '@usward/exercises';
import { dayIn, daysLater, occurrencesOf } from '@usward/schedule';
import type { Couple } from '../couples/couple.entity.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import type { Tx } from '../platform/work.ts';
import { AssignmentsRepository } from './assignments.repository.ts';
import { AssignmentsService, type DueExercise } from './assignments.service.ts';
import { Occurrence } from './occurrence.entity.ts';

const openForDays = 7;
type Beginner = Pick<Who, 'practiceId' | 'personId' | 'audience'>;

/** What one of the two begins alone. Nobody else learns that it was begun, and nothing of it is written down. */
@Injectable()
export class BeginningsService {
  constructor(
    @Inject(AssignmentsRepository) private readonly repository: AssignmentsRepository,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The occurrence that is open already, if `isOpen` says so of one, or a new one. The caller has asked which may be begun so. */
  async begin(
    tx: Tx,
    who: Beginner,
    couple: Couple,
    exercise: Exercise,
    isOpen: (due: DueExercise[]) => Promise<string | undefined>,
    days = openForDays,
  ): Promise<string> {
    await this.repository.lockBeginning(tx, who.personId, exercise.key);
    const standing = (await this.assignments.openNow(tx, couple.id)).filter(
      ({ key, variant }) => key === exercise.key && variant === 'solo',
    );
    return (await isOpen(standing)) ?? (await this.anew(tx, who, couple, exercise, days));
  }

  private async anew(
    tx: Tx,
    who: Beginner,
    couple: Couple,
    exercise: Exercise,
    days: number,
  ): Promise<string> {
    const start = dayIn(couple.timeZone, this.clock.now());
    const id = randomUUID();
    await this.assignments.add(tx, who, couple, {
      id,
      exercise,
      variant: 'solo',
      opening: 'never',
      plan: {},
      people: [who.personId],
      begunBy: who.personId,
      due: occurrencesOf({ kind: 'once', start, due: daysLater(start, days) }, couple),
    });
    const { practiceId, id: coupleId } = couple;
    return (await tx.findOneByOrFail(Occurrence, { practiceId, coupleId, assignmentId: id })).id;
  }
}

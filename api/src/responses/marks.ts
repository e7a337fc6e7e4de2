import { Inject, Injectable } from '@nestjs/common';
import type { Marks as MarksOfOne } from '@usward/exercises';
import { In } from 'typeorm';
import { AssignmentsService, type DueExercise } from '../assignments/assignments.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { DrawsService } from '../draws/draws.service.ts';
import type { Tx } from '../platform/work.ts';
import { Answer } from './answer.entity.ts';
import { ResponsesRepository } from './responses.repository.ts';

type Kindred = { id: string; opensAt: Date; closedAt: Date | null };

/** Hands the marks of both to the draw, at the closing or in the appointment. It acts as the exchange. */
@Injectable()
export class Marks {
  constructor(
    @Inject(ResponsesRepository) private readonly repository: ResponsesRepository,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(DrawsService) private readonly draws: DrawsService,
  ) {}

  async draw(tx: Tx, due: DueExercise, when: 'closing' | 'appointment'): Promise<void> {
    const steps = this.draws.menusOf(due).map(({ id }) => id);
    if (!steps.length || due.withdrawnAt || due.opening === 'never') return;
    if (when === 'closing' && due.opening === 'appointment') return;
    const [a, b] = await this.assignments.givenTo(tx, due.assignmentId);
    const stillHere = await this.couples.partnerIds(tx, due.coupleId);
    if (!a || !b || !stillHere.includes(a) || !stillHere.includes(b)) return;
    // Held, it must look as it does where nobody marked: three ideas come, and none of them from the marks.
    const isHeld = when === 'closing' && (await this.assignments.isHeld(tx, due.occurrenceId));
    await this.draws.draw(tx, due, [a, b], isHeld ? [] : await this.sittings(tx, steps, when));
  }

  /** Of all occurrences of this exercise that these two had, what was handed in before each closed. */
  private async sittings(tx: Tx, steps: string[], when: 'closing' | 'appointment') {
    const kindred = await tx.query<Kindred[]>(
      `SELECT occurrence_id AS id, opens_at AS "opensAt", closed_at AS "closedAt" FROM app.kindred() ORDER BY opens_at, occurrence_id`,
    );
    const rows = await tx.find(Answer, {
      where: { occurrenceId: In(kindred.map(({ id }) => id)), step: In(steps), level: 'VM' },
    });
    const inTime = kindred.flatMap(({ id, closedAt }) =>
      rows.filter(
        (row) =>
          row.occurrenceId === id &&
          row.handedInAt &&
          closedAt &&
          row.handedInAt <= closedAt &&
          (when === 'appointment' || !row.keptForAppointment),
      ),
    );
    return (await this.repository.openAll(inTime)).map(({ authorId, step, value }) => ({
      personId: authorId,
      step,
      marks: value as MarksOfOne,
    }));
  }
}

import { Inject, Injectable } from '@nestjs/common';
import {
  authors,
  fieldsOf,
  newReveal,
  whatOpens,
  type Answers,
  type Author,
  type Part,
} from '@usward/exercises';
import { AssignmentsService, type DueExercise } from '../assignments/assignments.service.ts';
import type { Occurrence } from '../assignments/occurrence.entity.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { Clock } from '../platform/clock.ts';
import { Jobs } from '../platform/jobs.ts';
import { Live } from '../platform/live.ts';
import { Work, type Tx } from '../platform/work.ts';
import { Answer } from './answer.entity.ts';
import { Marks } from './marks.ts';
import { Opening } from './opening.entity.ts';

type When = 'closing' | 'appointment';

/**
 * Opens what both shared, at the closing time or in the appointment. It acts as the exchange: the only one that sees both
 * partners' shared answers, of that one assignment, and it sees levels and times only. Whatever the outcome, both hear the same.
 */
@Injectable()
export class ClosingService {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
    @Inject(Marks) private readonly marks: Marks,
    @Inject(Jobs) jobs: Jobs,
  ) {
    jobs.does('close-occurrence', ({ practiceId = '', ref }) => this.closeDue(practiceId, ref));
  }

  /** Safe to repeat; before its time it does nothing. */
  async closeDue(practiceId: string, occurrenceId: string): Promise<void> {
    const found = await this.work.run({ kind: 'keeper', practiceId }, (tx) =>
      this.assignments.occurrence(tx, occurrenceId),
    );
    if (!found || found.closedAt || found.closesAt > this.clock.now()) return;
    await this.exchange(found, 'closing');
  }

  /** The clinician opens with both present; the caller has asked whether they may. */
  async openInAppointment(
    occurrence: Pick<Occurrence, 'practiceId' | 'coupleId' | 'assignmentId' | 'id'>,
  ): Promise<number> {
    return this.exchange(occurrence, 'appointment');
  }

  private exchange(
    {
      practiceId,
      coupleId,
      assignmentId,
      id,
    }: Pick<Occurrence, 'practiceId' | 'coupleId' | 'assignmentId' | 'id'>,
    when: When,
  ): Promise<number> {
    return this.work.run({ kind: 'exchange', practiceId, coupleId, assignmentId }, async (tx) => {
      await this.assignments.lock(tx, id, 'close');
      const [due] = await this.assignments.byIds(tx, [id]);
      if (!due || (due.closedAt && when === 'closing')) return 0;
      if (!due.closedAt) await this.assignments.close(tx, due);
      const opened = due.withdrawnAt ? 0 : await this.open(tx, due, when);
      await this.marks.draw(tx, due, when);
      this.live.look(tx, await this.couples.memberIds(tx, coupleId));
      return opened;
    });
  }

  private async open(tx: Tx, due: DueExercise, when: When): Promise<number> {
    const { practiceId, coupleId, assignmentId, occurrenceId } = due;
    const partners = await this.assignments.givenTo(tx, assignmentId);
    // What was written for the other is theirs only as long as there are two.
    const stillHere = await this.couples.partnerIds(tx, coupleId);
    if (!partners.every((personId) => stillHere.includes(personId))) return 0;
    const rows = await tx.find(Answer, {
      where: { occurrenceId },
      select: { authorId: true, step: true, level: true, handedInAt: true, keptForAppointment: true },
    });
    const closedAt = due.closedAt ?? this.clock.now();
    const part = (author: Author): Part => {
      const personId = partners[authors.indexOf(author)];
      const inTime = rows.filter(
        (row) => row.authorId === personId && row.handedInAt && row.handedInAt <= closedAt,
      );
      const answers: Answers = Object.fromEntries(
        inTime.map(({ step, level }) => [step, { value: null, level }]),
      );
      const isKept = inTime.some(({ keptForAppointment }) => keptForAppointment);
      return { answers, ending: !inTime.length ? 'open' : isKept ? 'appointment' : 'done' };
    };
    const state = {
      ...newReveal(fieldsOf(due.exercise, due.variant), due.opening),
      parts: { a: part('a'), b: part('b') },
      held: await this.assignments.isHeld(tx, occurrenceId),
      closed: true,
      inTime: { a: true, b: true },
    };
    const opens = whatOpens(state, when).map(({ author, field }) => ({
      practiceId,
      coupleId,
      occurrenceId,
      authorId: partners[authors.indexOf(author)],
      step: field,
      openedAt: this.clock.now(),
    }));
    if (opens.length) await tx.createQueryBuilder().insert().into(Opening).values(opens).orIgnore().execute();
    return opens.length;
  }
}

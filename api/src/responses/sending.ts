import { Inject, Injectable } from '@nestjs/common';
import { readers } from '@usward/exercises';
import { In } from 'typeorm';
import { AssignmentsService, type DueExercise } from '../assignments/assignments.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Live } from '../platform/live.ts';
import { Work, type Tx } from '../platform/work.ts';
import { Answer } from './answer.entity.ts';
import { Opening } from './opening.entity.ts';

/** Notes that go to the other at once. The caller has asked the rules; nothing but their openings is made here. */
@Injectable()
export class Sending {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** May anything go to the other now: both are there, and the task stands. */
  async isOpen(tx: Tx, { withdrawnAt, practiceId, coupleId, assignmentId }: DueExercise): Promise<boolean> {
    if (withdrawnAt) return false;
    const partners = await this.couples.partnerIds(tx, coupleId);
    const given = await this.work.as(tx, { kind: 'exchange', practiceId, coupleId, assignmentId }, () =>
      this.assignments.givenTo(tx, assignmentId),
    );
    return given.every((personId) => partners.includes(personId));
  }

  /** In the transaction that keeps the words, so that they are never out without having been sent as they are. */
  async send(tx: Tx, who: Who, due: DueExercise, steps: string[]): Promise<void> {
    if (!steps.length || due.withdrawnAt) return;
    const { practiceId, coupleId, assignmentId, occurrenceId } = due;
    const { personId: authorId } = who;
    const members = await this.couples.members(tx, coupleId);
    const isThere = (personId: string) =>
      members.some((member) => member.kind === 'partner' && member.personId === personId);
    const exchange = { kind: 'exchange' as const, practiceId, coupleId, assignmentId };
    const notes = await this.work.as(tx, exchange, async () => {
      const given = await this.assignments.givenTo(tx, assignmentId);
      if (!given.every(isThere)) return [];
      const sent = await tx.find(Answer, {
        where: { occurrenceId, authorId, step: In(steps), level: In(['VP', 'V2']) },
        select: { practiceId: true, authorId: true, occurrenceId: true, step: true, level: true },
      });
      const at = { practiceId, coupleId, occurrenceId, authorId, openedAt: this.clock.now() };
      const openings = sent.map(({ step }) => ({ ...at, step }));
      if (openings.length)
        await tx.createQueryBuilder().insert().into(Opening).values(openings).orIgnore().execute();
      return sent;
    });

    const isForAll = notes.some(({ level }) => readers(level).clinicians);
    const hearing = members.filter(({ kind }) => notes.length && (kind === 'partner' || isForAll));
    this.live.look(
      tx,
      hearing.map(({ personId }) => personId),
    );
  }
}

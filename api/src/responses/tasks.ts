import { Inject, Injectable } from '@nestjs/common';
import { forHome, isForOnePhone, plainly } from '@usward/exercises';
import { dayIn } from '@usward/schedule';
import { AppointmentsService } from '../appointments/appointments.service.ts';
import { AssignmentsService, type DueExercise } from '../assignments/assignments.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present } from '../platform/http/problem.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { presentTask, type OccurrencePage, type Task, type Today } from './responses.present.ts';
import { ResponsesRepository } from './responses.repository.ts';
import { Standings } from './standings.ts';

/** What one partner has before them: Today, and one task to play. */
@Injectable()
export class Tasks {
  constructor(
    @Inject(ResponsesRepository) private readonly repository: ResponsesRepository,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(AppointmentsService) private readonly appointments: AppointmentsService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(Standings) private readonly standings: Standings,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async today(tx: Tx, who: Who): Promise<Today> {
    const couple = await this.couples.ofPartner(tx, who);
    if (!couple) return { tasks: [], standing: [], nextAppointment: null };
    const due = await this.assignments.openNow(tx, couple.id);
    const own = await this.repository.own(
      tx,
      who,
      due.map(({ occurrenceId }) => occurrenceId),
    );
    const endings = new Map(own.map(({ occurrenceId, ending }) => [occurrenceId, ending]));
    const next = await this.appointments.next(tx, couple.id, this.clock.now());
    const practice = await this.practices.of(tx, who);
    return {
      standing: await this.standings.today(tx, who, couple),
      tasks: await Promise.all(due.map((each) => this.task(each, endings.get(each.occurrenceId) ?? null))),
      nextAppointment: next && { startsAt: next.startsAt.toISOString(), timeZone: practice.timeZone },
    };
  }

  async one(tx: Tx, who: Who, occurrenceId: string): Promise<OccurrencePage> {
    const [found] = await this.assignments.byIds(tx, [occurrenceId]);
    const due = present(found);
    const couple = await this.couples.ofPartner(tx, who);
    const [own] = await this.repository.own(tx, who, [occurrenceId]);
    const now = this.clock.now();
    const isOver = due.closedAt !== null || (due.variant === 'couple' && due.closesAt <= now);
    return {
      task: await this.task(due, own?.ending ?? null),
      exercise: couple ? forHome(due.exercise, await this.couples.home(couple)) : plainly(due.exercise),
      partnerName: couple && (await this.partnerName(tx, who, couple)),
      limits: await this.limits(tx, who, couple),
      revision: own?.revision ?? 0,
      between: await this.standings.ofOccurrence(tx, who, couple, due),
      isClosed: isOver,
      isForOnePhone: !isOver && couple !== null && (await this.mayShareOnePhone(tx, couple, due)),
    };
  }

  /** What the therapist opens in the appointment is not heard at home before. */
  private async mayShareOnePhone(tx: Tx, couple: Couple, due: DueExercise): Promise<boolean> {
    if (due.variant !== 'couple' || due.opening === 'appointment' || due.withdrawnAt) return false;
    const { steps = [] } = due.exercise.variants.couple ?? {};
    if (!steps.some((step) => isForOnePhone(due.exercise, step))) return false;
    return couple.id === due.coupleId && (await this.couples.partnerIds(tx, couple.id)).length === 2;
  }

  async partnerName(tx: Tx, who: Who, couple: Couple): Promise<string | null> {
    const other = (await this.couples.partnerIds(tx, couple.id)).find((id) => id !== who.personId);
    return other ? ((await this.people.byId(tx, [other])).get(other)?.displayName ?? null) : null;
  }

  /** What stands beside every field that the therapist reads. */
  async limits(tx: Tx, who: Who, couple: Couple | null): Promise<OccurrencePage['limits']> {
    const practice = await this.practices.of(tx, who);
    if (!couple) return { therapists: [], policy: practice.policy, usuallyBefore: null };
    const members = await this.couples.members(tx, couple.id);
    const clinicians = members.filter(({ kind }) => kind === 'clinician').map(({ personId }) => personId);
    const known = await this.people.byId(tx, clinicians);
    const next = await this.appointments.next(tx, couple.id, this.clock.now());
    return {
      therapists: clinicians.flatMap((id) => known.get(id)?.displayName ?? []),
      policy: practice.policy,
      usuallyBefore: next && dayIn(practice.timeZone, next.startsAt),
    };
  }

  private async task(due: DueExercise, ending: Task['ending']): Promise<Task> {
    const plan = await this.assignments.plan(
      { practiceId: due.practiceId, id: due.coupleId },
      due.assignmentId,
      due.planSealed,
    );
    return presentTask(due, plan, ending);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { forHome, isCoached, isForOnePhone, needsCover, plainly } from '@usward/exercises';
import { dayIn } from '@usward/schedule';
import { AlarmsService } from '../alerts/alarms.service.ts';
import { AppointmentsService } from '../appointments/appointments.service.ts';
import { AssignmentsService, type DueExercise } from '../assignments/assignments.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { CouplesService } from '../couples/couples.service.ts';
import type { Membership } from '../couples/membership.entity.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { present } from '../platform/http/problem.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { presentTask, type OccurrencePage, type Task, type Today } from './responses.present.ts';
import type { Response } from './response.entity.ts';
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
    @Inject(AlarmsService) private readonly alarms: AlarmsService,
  ) {}

  async today(tx: Tx, who: Who): Promise<Today> {
    const couple = await this.couples.ofPartner(tx, who);
    if (!couple) return { tasks: [], standing: [], dialogue: null, nextAppointment: null, showsHelp: false };
    const [due, next, practice, standing, dialogue, showsHelp] = await Promise.all([
      this.assignments.openNow(tx, couple.id),
      this.appointments.next(tx, couple.id),
      this.practices.of(tx, who),
      this.standings.today(tx, who, couple),
      this.standings.dialogue(tx, who, couple),
      this.alarms.isUnheard(tx),
    ]);
    const ids = due.map(({ occurrenceId }) => occurrenceId);
    const own = await this.repository.own(tx, who, ids);
    const found = new Map(own.map((each) => [each.occurrenceId, each]));
    const opens = await this.opens(tx, who, due);
    return {
      showsHelp,
      standing,
      dialogue,
      tasks: await Promise.all(due.map((each) => this.task(each, found.get(each.occurrenceId), opens))),
      nextAppointment: next && { startsAt: next.startsAt.toISOString(), timeZone: practice.timeZone },
    };
  }

  async one(tx: Tx, who: Who, occurrenceId: string): Promise<OccurrencePage> {
    const [found] = await this.assignments.byIds(tx, [occurrenceId]);
    const due = present(found);
    const couple = await this.couples.ofPartner(tx, who);
    const [own] = await this.repository.own(tx, who, [occurrenceId]);
    const isClosed = this.assignments.isClosed(due);
    const members = couple ? await this.couples.members(tx, couple.id) : [];
    const people = await this.people.byId(
      tx,
      members.map(({ personId }) => personId),
    );
    const named = (kind: Membership['kind']) =>
      members
        .filter((one) => one.kind === kind && one.personId !== who.personId)
        .flatMap(({ personId }) => people.get(personId)?.displayName ?? []);
    const isOfTwo =
      couple?.id === due.coupleId && members.filter(({ kind }) => kind === 'partner').length === 2;
    return {
      task: await this.task(due, own, await this.opens(tx, who, [due])),
      exercise: couple ? forHome(due.exercise, await this.couples.home(couple)) : plainly(due.exercise),
      partnerName: named('partner')[0] ?? null,
      limits: await this.limits(tx, who, couple, named('clinician')),
      revision: own?.revision ?? 0,
      between: await this.standings.ofOccurrence(tx, who, couple, due),
      dialogue: couple && (await this.standings.dialogue(tx, who, couple)),
      isClosed,
      opening: due.opening,
      isForOnePhone: !isClosed && isOfTwo && mayShareOnePhone(due),
      verdictFeelings: isCoached(due.exercise) ? await this.practices.verdictFeelings(tx, who) : null,
    };
  }

  /** What stands beside every field that the therapist reads. */
  private async limits(
    tx: Tx,
    who: Who,
    couple: Couple | null,
    therapists: string[],
  ): Promise<OccurrencePage['limits']> {
    const { policy, timeZone } = await this.practices.of(tx, who);
    const next = couple && (await this.appointments.next(tx, couple.id));
    return { therapists, policy, usuallyBefore: next && dayIn(timeZone, next.startsAt) };
  }

  /** Asked only where something is there that asks about harming oneself. */
  private async opens(tx: Tx, who: Who, due: DueExercise[]): Promise<Task['opens']> {
    if (!due.some(({ exercise }) => needsCover(exercise))) return undefined;
    const found = await this.alarms.coverage.opens(tx, who);
    return found && { from: found.from.toISOString(), until: found.until.toISOString() };
  }

  private async task(due: DueExercise, own: Response | undefined, opens: Task['opens']): Promise<Task> {
    const plan = await this.assignments.plan(
      { practiceId: due.practiceId, id: due.coupleId },
      due.assignmentId,
      due.planSealed,
    );
    const isFree = !needsCover(due.exercise) || (own && this.alarms.coverage.mayFinish(own.begunAt));
    return presentTask(due, plan, own?.ending ?? null, isFree ? undefined : opens);
  }
}

/** What the therapist opens in the appointment is not heard at home before. */
function mayShareOnePhone({ variant, opening, withdrawnAt, exercise }: DueExercise): boolean {
  if (variant !== 'couple' || opening === 'appointment' || withdrawnAt) return false;
  return (exercise.variants.couple?.steps ?? []).some((step) => isForOnePhone(exercise, step));
}

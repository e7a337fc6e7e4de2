import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { dayIn, daysLater, instantAt } from '@usward/schedule';
import { AppointmentsService } from '../appointments/appointments.service.ts';
import { AssignmentsService, type DueExercise } from '../assignments/assignments.service.ts';
import { AuditService } from '../audit/audit.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService, type KnownPerson } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import type { Query } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { JointService, promptOf, standingOf, type Joint } from '../responses/joint.service.ts';
import type { BriefPage } from './briefs.present.ts';
import { compose, type JointFact } from './briefs.rules.ts';

const week = 7 * 86_400_000;

/** The one page before the appointment, over a span: by default since the last appointment. Reading it is written down. */
@Injectable()
export class BriefsService {
  constructor(
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(AppointmentsService) private readonly appointments: AppointmentsService,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(JointService) private readonly joint: JointService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async of(tx: Tx, who: Who, coupleId: string, asked: Query<typeof clinic.brief>): Promise<BriefPage> {
    const couple = await this.couples.ofClinician(tx, who, coupleId);
    const { timeZone } = await this.practices.of(tx, who);
    const now = this.clock.now();
    const next = await this.appointments.next(tx, coupleId, now);
    const last = await this.appointments.last(tx, coupleId, now);
    const since = asked.since ?? dayIn(timeZone, last?.startsAt ?? couple.openedAt);
    const until = asked.until ?? dayIn(timeZone, now);
    const partners = await this.couples.partnerIds(tx, coupleId);
    const known = await this.people.byId(tx, partners);
    const named = partners.flatMap((id) => known.get(id) ?? []);
    const from = instantAt(since, '00:00', timeZone);
    const to = instantAt(daysLater(until, 1), '00:00', timeZone);
    const due = (await this.assignments.between(tx, couple.id, from, to)).filter(
      (each) => each.variant === 'couple' && !each.withdrawnAt,
    );
    const occurrenceIds = due.map(({ occurrenceId }) => occurrenceId);
    const joint = await this.joint.of(tx, couple, occurrenceIds, from, to);
    await this.audit.write(tx, who, 'brief.read', { coupleId });
    return {
      coupleId,
      names: named.map(({ displayName }) => displayName),
      since,
      until,
      appointment: next && { startsAt: next.startsAt.toISOString(), timeZone },
      isOwnWeeks: couple.ownWeeks,
      ...compose({
        joint: this.facts(due, joint, named),
        joined: named.filter(({ joinedAt }) => joinedAt).length,
        isFirstWeek: now.getTime() - couple.openedAt.getTime() < week,
      }),
      ...standingOf(couple, joint),
      privateDoors: named.map(({ id, displayName }) => ({ personId: id, displayName })),
    };
  }

  private facts(
    due: DueExercise[],
    { opened, together, kept, spoken }: Joint,
    people: KnownPerson[],
  ): JointFact[] {
    const nameOf = (id: string) => people.find((person) => person.id === id)?.displayName ?? '—';
    const now = this.clock.now();
    return due.map((each) => ({
      key: each.key,
      version: each.exercise.version,
      title: each.exercise.title,
      on: each.on,
      isOver: each.closesAt <= now,
      isTogether: together.has(each.occurrenceId),
      isKept: kept.has(each.occurrenceId) && each.closesAt <= now,
      pieces: opened
        .filter(({ occurrenceId }) => occurrenceId === each.occurrenceId)
        .map(({ authorId, step, value }) => ({
          by: nameOf(authorId),
          step,
          prompt: promptOf(each, step),
          value: value as JointFact['pieces'][number]['value'],
        })),
      onePhone: spoken
        .filter(({ due: { occurrenceId } }) => occurrenceId === each.occurrenceId)
        .map(({ put }) => nameOf(put)),
    }));
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { Exercise, Opening, VariantName } from '@usward/exercises';
import { dayIn, daysLater } from '@usward/schedule';
import { AuditService } from '../audit/audit.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { ExercisesService } from '../exercises/exercises.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Problem, present } from '../platform/http/problem.ts';
import { Live } from '../platform/live.ts';
import type { Tx } from '../platform/work.ts';
import { AssignmentsRepository, type Due } from './assignments.repository.ts';
import { stateOf, type AssignmentRow, type Plan } from './assignments.present.ts';
import { AssignmentMember } from './assignment-member.entity.ts';
import { Days } from './days.ts';
import { Hold } from './hold.entity.ts';
import { Occurrence } from './occurrence.entity.ts';

export const planRow = (assignmentId: string) => `assignment|plan|${assignmentId}`;
const week = 7 * 24 * 3_600_000;

type NewAssignment = {
  id: string;
  exercise: Exercise;
  variant: VariantName;
  opening: Opening;
  plan: Plan;
  people: string[];
  /** By the partner who begins it alone: nobody else is told, and nothing is written down. */
  begunBy?: string;
  due: { on: string; opensAt: string; closesAt: string }[];
};

export type DueExercise = Due & { exercise: Exercise };

/** What has been given to a couple, as the clinician and as each partner may know it. */
@Injectable()
export class AssignmentsService {
  constructor(
    @Inject(AssignmentsRepository) private readonly repository: AssignmentsRepository,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(ExercisesService) private readonly exercises: ExercisesService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Days) private readonly days: Days,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** The couple's plan, newest first; `opened` are the occurrences of which something has opened. */
  async ofCouple(
    tx: Tx,
    couple: Couple,
    names: Map<string, string>,
    opened: Set<string>,
  ): Promise<AssignmentRow[]> {
    const [assignments, members, occurrences, held] = [
      await this.repository.ofCouple(tx, couple.id),
      await this.repository.members(tx, couple.id),
      await this.repository.occurrencesOf(tx, couple.id),
      await this.repository.heldIn(tx, couple.id),
    ];
    const now = this.clock.now();
    const known = await this.exercises.versions(
      tx,
      assignments.map((one) => ({ ...one, key: one.exerciseKey, version: one.exerciseVersion })),
    );
    return Promise.all(
      known.map(async (assignment) => ({
        assignmentId: assignment.id,
        key: assignment.exerciseKey,
        version: assignment.exerciseVersion,
        title: assignment.exercise.title,
        variant: assignment.variant,
        for: members
          .filter(({ assignmentId }) => assignmentId === assignment.id)
          .map(({ personId }) => names.get(personId) ?? '—'),
        plan: await this.plan(couple, assignment.id, assignment.planSealed),
        on: dayIn(couple.timeZone, assignment.assignedAt),
        isWithdrawn: assignment.withdrawnAt !== null,
        waiting: assignment.waiting?.length ?? null,
        occurrences: occurrences
          .filter(({ assignmentId }) => assignmentId === assignment.id)
          .map(({ id, onDay, opensAt, closesAt, closedAt }) => ({
            occurrenceId: id,
            on: onDay,
            opensAt: opensAt.toISOString(),
            closesAt: closesAt.toISOString(),
            state: stateOf(
              {
                opensAt,
                closesAt,
                closedAt,
                isOpened: opened.has(id),
                isWithdrawn: assignment.withdrawnAt !== null,
              },
              now,
            ),
            isHeld: held.has(id),
          })),
      })),
    );
  }

  /** The caller has asked whether it may be given; the database asks once more. */
  async add(
    tx: Tx,
    who: Pick<Who, 'practiceId' | 'personId' | 'audience'>,
    couple: Couple,
    given: NewAssignment,
  ): Promise<void> {
    const { id, exercise, variant, opening, plan, people, due, begunBy = null } = given;
    const place = { practiceId: couple.practiceId, coupleId: couple.id };
    const [first] = due;
    const same = { ...place, exerciseKey: exercise.key, variant };
    const assignment = {
      ...place,
      id,
      firstTurn: first ? await this.repository.turnsBefore(tx, same, people, new Date(first.opensAt)) : 0,
      begunBy,
      exerciseKey: exercise.key,
      exerciseVersion: exercise.version,
      variant,
      opening,
      planSealed: await this.couples.sealJoint(couple, planRow(id), plan),
      assignedAt: this.clock.now(),
      withdrawnAt: null,
      waiting: null,
    };
    await this.repository.insert(tx, assignment, people);
    await this.days.add(tx, couple, assignment, due);
    if (!begunBy) await this.audit.write(tx, who, 'assignment.made', { coupleId: couple.id, subjectId: id });
    this.live.look(tx, [who.personId, ...people]);
  }

  /** What today and the six days after it ask of each, in minutes of the full versions. */
  async minutesOfTheWeek(tx: Tx, couple: Couple): Promise<{ personId: string; minutes: number }[]> {
    const now = this.clock.now();
    const last = daysLater(dayIn(couple.timeZone, now), 6);
    const due = (await this.between(tx, couple.id, now, new Date(now.getTime() + week))).filter(
      ({ on }) => on <= last,
    );
    const members = await this.repository.members(tx, couple.id);
    const perPerson = new Map<string, number>();
    for (const { assignmentId, exercise, withdrawnAt, begunBy } of due)
      for (const member of members)
        if (!withdrawnAt && !begunBy && member.assignmentId === assignmentId)
          perPerson.set(member.personId, (perPerson.get(member.personId) ?? 0) + exercise.minutes.full);
    return [...perPerson].map(([personId, minutes]) => ({ personId, minutes }));
  }

  /** Tasks end for those who had them; what they wrote stays theirs. */
  async withdraw(tx: Tx, who: Who, coupleId: string, assignmentId: string): Promise<void> {
    const withdrawn = await this.repository.withdraw(tx, coupleId, assignmentId, this.clock.now());
    // A second time is the first: what is withdrawn stays so, and nobody is told again.
    if (!withdrawn.affected) return void present(await this.repository.given(tx, coupleId, assignmentId));
    await this.audit.write(tx, who, 'assignment.withdrawn', { coupleId, subjectId: assignmentId });
    const given = (await this.repository.members(tx, coupleId)).filter(
      (member) => member.assignmentId === assignmentId,
    );
    this.live.look(tx, [who.personId, ...given.map(({ personId }) => personId)]);
  }

  /** Keeps an occurrence from opening at its closing time. Nobody but the clinicians learns of it. */
  async hold(tx: Tx, who: Who, coupleId: string, occurrenceId: string, isHeld: boolean): Promise<void> {
    await this.lock(tx, occurrenceId, 'write');
    const [occurrence] = await this.byIds(tx, [occurrenceId]);
    if (!occurrence || occurrence.coupleId !== coupleId || occurrence.variant !== 'couple')
      throw new Problem('absent');
    if (occurrence.closedAt) throw new Problem('response.closed');
    const key = { practiceId: who.practiceId, coupleId, occurrenceId };
    if (isHeld)
      await tx
        .createQueryBuilder()
        .insert()
        .into(Hold)
        .values({ ...key, heldBy: who.personId })
        .orIgnore()
        .execute();
    else await tx.delete(Hold, key);
    await this.audit.write(tx, who, isHeld ? 'opening.held' : 'opening.released', {
      coupleId,
      subjectId: occurrenceId,
    });
  }

  async openNow(tx: Tx, coupleId: string): Promise<DueExercise[]> {
    return this.exercises.versions(tx, await this.repository.openAt(tx, coupleId, this.clock.now()));
  }

  async joint(tx: Tx, coupleId: string, limit: number): Promise<DueExercise[]> {
    return this.exercises.versions(
      tx,
      await this.repository.jointSince(tx, coupleId, this.clock.now(), limit),
    );
  }

  async between(tx: Tx, coupleId: string, since: Date, until: Date): Promise<DueExercise[]> {
    return this.exercises.versions(tx, await this.repository.between(tx, coupleId, since, until));
  }

  async byIds(tx: Tx, ids: string[]): Promise<DueExercise[]> {
    return this.exercises.versions(tx, await this.repository.byIds(tx, ids));
  }

  /** Ids and times only: what a keeper may see of it. */
  occurrence(tx: Tx, occurrenceId: string): Promise<Occurrence | null> {
    return tx.findOneBy(Occurrence, { id: occurrenceId });
  }

  /** To whom it was given, always in the same order. */
  async givenTo(tx: Tx, assignmentId: string): Promise<string[]> {
    const rows = await tx.find(AssignmentMember, { where: { assignmentId }, order: { personId: 'ASC' } });
    return rows.map(({ personId }) => personId);
  }

  isHeld(tx: Tx, occurrenceId: string): Promise<boolean> {
    return tx.existsBy(Hold, { occurrenceId });
  }

  /** Until the transaction ends. */
  lock(tx: Tx, occurrenceId: string, how: 'write' | 'close'): Promise<void> {
    return this.repository.lock(tx, occurrenceId, how);
  }

  /** For one there is no closing time: nothing of it is for the other. */
  isClosed({ variant, closedAt, closesAt }: DueExercise): boolean {
    return closedAt !== null || (variant === 'couple' && closesAt <= this.clock.now());
  }

  /** From now on no answer of this occurrence is in time. */
  async close(tx: Tx, { practiceId, coupleId, occurrenceId }: Due): Promise<void> {
    await tx.update(Occurrence, { practiceId, coupleId, id: occurrenceId }, { closedAt: this.clock.now() });
  }

  /** What may get in the way, by assignment, where the plan names it. Both see it. */
  async obstacles(couple: Pick<Couple, 'practiceId' | 'id'>, due: Due[]): Promise<Map<string, string>> {
    const each = new Map(due.map(({ assignmentId, planSealed }) => [assignmentId, planSealed]));
    const named = [...each].map(
      async ([id, sealed]) => [id, (await this.plan(couple, id, sealed)).obstacle] as const,
    );
    return new Map(
      (await Promise.all(named)).flatMap(([id, obstacle]) => (obstacle ? [[id, obstacle]] : [])),
    );
  }

  plan(couple: Pick<Couple, 'practiceId' | 'id'>, assignmentId: string, sealed: Buffer): Promise<Plan> {
    return this.couples.openJoint<Plan>(couple, planRow(assignmentId), sealed);
  }
}

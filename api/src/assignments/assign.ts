import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { stopsOf } from '@usward/exercises';
import { occurrencesOf } from '@usward/schedule';
import { AuditService } from '../audit/audit.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { ExercisesService } from '../exercises/exercises.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import { Jobs } from '../platform/jobs.ts';
import { Live } from '../platform/live.ts';
import type { Tx } from '../platform/work.ts';
import { OverridesService } from '../safety/overrides.service.ts';
import { SafetyService } from '../safety/safety.service.ts';
import { openingOf, refusalToAssign } from './assignments.policy.ts';
import type { Assign as Asked, Assigned } from './assignments.present.ts';
import { AssignmentsRepository } from './assignments.repository.ts';
import type { Occurrence } from './occurrence.entity.ts';

export const planRow = (assignmentId: string) => `assignment|plan|${assignmentId}`;

const week = 7 * 24 * 3_600_000;

/** Gives an exercise to a couple: to both together, to each alone, or to one of them. The only way an occurrence comes to be. */
@Injectable()
export class Assign {
  constructor(
    @Inject(AssignmentsRepository) private readonly repository: AssignmentsRepository,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(SafetyService) private readonly safety: SafetyService,
    @Inject(OverridesService) private readonly overrides: OverridesService,
    @Inject(ExercisesService) private readonly exercises: ExercisesService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
  ) {}

  async run(tx: Tx, who: Who, couple: Couple, asked: Asked): Promise<Assigned> {
    const exercise = this.exercises.version(asked.key, asked.version);
    const variant = asked.for.kind === 'both' ? 'couple' : 'solo';
    const partners = await this.couples.partnerIds(tx, couple.id);
    const people = await this.people.byId(tx, partners);
    const tags = await this.safety.tagsOf(tx, couple.id);
    const refusal = refusalToAssign({
      exercise,
      variant,
      tags,
      joined: [...people.values()].filter(({ joinedAt }) => joinedAt).length,
      isSuitable: variant === 'solo' || (await this.safety.mayGiveJoint(tx, couple.id)),
      overrideReason: asked.overrideReason,
    });
    if (refusal) throw new Problem(refusal);

    const given = this.given(asked, partners);
    const assignmentIds: string[] = [];
    for (const persons of given) {
      const id = randomUUID();
      assignmentIds.push(id);
      const occurrences = this.occurrences(couple, id, asked);
      await this.repository.insert(
        tx,
        {
          practiceId: who.practiceId,
          coupleId: couple.id,
          id,
          exerciseKey: exercise.key,
          exerciseVersion: exercise.version,
          variant,
          opening: openingOf(exercise, variant, couple, this.clock.now(), asked.opening),
          planSealed: await this.couples.sealJoint(couple, planRow(id), asked.plan),
          assignedAt: this.clock.now(),
          withdrawnAt: null,
        },
        persons,
        occurrences,
      );
      if (variant === 'couple')
        for (const { id: ref, closesAt } of occurrences)
          await this.jobs.send(tx, 'close-occurrence', { practiceId: who.practiceId, ref }, closesAt);
      await this.audit.write(tx, who, 'assignment.made', { coupleId: couple.id, subjectId: id });
    }
    const overridden = stopsOf(exercise, variant, tags);
    if (overridden.length && asked.overrideReason)
      await this.overrides.record(tx, who, couple.id, assignmentIds[0]!, overridden, asked.overrideReason);
    this.live.look(tx, [who.personId, ...given.flat()]);
    const weeklyMinutes = await this.minutesOfTheWeek(tx, couple);
    return {
      assignmentId: assignmentIds[0]!,
      weeklyMinutes,
      isOverWeeklyMinutes: weeklyMinutes > couple.weeklyMinutes,
    };
  }

  /** One assignment for both; or one each, so that nobody learns what the other was given. */
  private given({ for: whom }: Asked, partners: string[]): string[][] {
    if (whom.kind === 'both') return [partners];
    if (whom.kind === 'each') return partners.map((person) => [person]);
    if (!partners.includes(whom.personId)) throw new Problem('absent');
    return [[whom.personId]];
  }

  private occurrences(couple: Couple, assignmentId: string, { schedule }: Asked): Occurrence[] {
    try {
      const due = occurrencesOf(schedule, { closingHour: couple.closingHour, timeZone: couple.timeZone });
      const later = due.filter(({ closesAt }) => new Date(closesAt) > this.clock.now());
      if (!later.length) throw new RangeError('nothing left');
      return later.map(({ on, opensAt, closesAt }) => ({
        practiceId: couple.practiceId,
        coupleId: couple.id,
        assignmentId,
        id: randomUUID(),
        onDay: on,
        opensAt: new Date(opensAt),
        closesAt: new Date(closesAt),
        closedAt: null,
      }));
    } catch (error) {
      if (error instanceof RangeError)
        throw new Problem('request.invalid', [{ path: 'schedule', code: 'schedule.past' }]);
      throw error;
    }
  }

  /** What the coming seven days ask of whoever has most, in minutes of the full versions. */
  private async minutesOfTheWeek(tx: Tx, couple: Couple): Promise<number> {
    const now = this.clock.now();
    const due = (await this.repository.between(tx, couple.id, now, new Date(now.getTime() + week))).filter(
      (row) => !row.withdrawnAt,
    );
    const members = await this.repository.members(tx, couple.id);
    const perPerson = new Map<string, number>();
    for (const { assignmentId, key, version } of due)
      for (const { personId } of members.filter((member) => member.assignmentId === assignmentId))
        perPerson.set(
          personId,
          (perPerson.get(personId) ?? 0) + this.exercises.version(key, version).minutes.full,
        );
    return Math.max(0, ...perPerson.values());
  }
}

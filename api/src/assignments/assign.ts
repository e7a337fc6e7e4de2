import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { needsCover, stopsOf, type Exercise, type StopTag, type VariantName } from '@usward/exercises';
import { occurrencesOf, type Occurrence as Due } from '@usward/schedule';
import { CoverageService } from '../alerts/coverage.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { ExercisesService } from '../exercises/exercises.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Tx } from '../platform/work.ts';
import { OverridesService } from '../safety/overrides.service.ts';
import { SafetyService } from '../safety/safety.service.ts';
import { openingOf, refusalToAssign } from './assignments.policy.ts';
import type { Assign as Asked, Assigned } from './assignments.present.ts';
import { AssignmentsService } from './assignments.service.ts';

/** Gives an exercise to a couple: to both together, to each alone, or to one of them. The only way an occurrence comes to be. */
@Injectable()
export class Assign {
  constructor(
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(SafetyService) private readonly safety: SafetyService,
    @Inject(OverridesService) private readonly overrides: OverridesService,
    @Inject(ExercisesService) private readonly exercises: ExercisesService,
    @Inject(CoverageService) private readonly coverage: CoverageService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(tx: Tx, who: Who, couple: Couple, asked: Asked): Promise<Assigned> {
    const assignmentIds = await this.give(tx, who, couple, asked);
    const each = await this.assignments.minutesOfTheWeek(tx, couple);
    const weeklyMinutes = Math.max(0, ...each.map(({ minutes }) => minutes));
    const isOverWeeklyMinutes = weeklyMinutes > couple.weeklyMinutes;
    return { assignmentId: assignmentIds[0] ?? '', assignmentIds, weeklyMinutes, isOverWeeklyMinutes };
  }

  /** What stops it, or a refusal. `settled`: tags for which there is a reason already. */
  async mayGive(
    tx: Tx,
    couple: Couple,
    asked: { key: string; version: number; variant: VariantName },
    overrideReason?: string,
    settled: readonly StopTag[] = [],
  ): Promise<{ exercise: Exercise; stopping: StopTag[] }> {
    const { variant } = asked;
    const exercise = await this.exercises.version(tx, couple, asked.key, asked.version);
    const people = await this.people.byId(tx, await this.couples.partnerIds(tx, couple.id));
    const tags = (await this.safety.tagsOf(tx, couple.id)).filter((tag) => !settled.includes(tag));
    const refusal = refusalToAssign({
      exercise,
      variant,
      tags,
      joined: [...people.values()].filter(({ joinedAt }) => joinedAt).length,
      isKeptApart: variant === 'couple' && !(await this.safety.mayBeForTwo(tx, couple.id)),
      isSuitable: variant === 'solo' || (await this.safety.mayGiveJoint(tx, couple.id)),
      overrideReason,
      isCovered: !needsCover(exercise) || (await this.coverage.opens(tx, couple)) !== null,
    });
    if (refusal) throw new Problem(refusal);
    return { exercise, stopping: stopsOf(exercise, variant, tags) };
  }

  /** The assignments it became: one for both, or one for each. */
  async give(tx: Tx, who: Who, couple: Couple, asked: Asked): Promise<string[]> {
    const variant = asked.for.kind === 'both' ? 'couple' : 'solo';
    const { exercise, stopping } = await this.mayGive(
      tx,
      couple,
      { ...asked, variant },
      asked.overrideReason,
    );
    const partners = await this.couples.partnerIds(tx, couple.id);
    const due = this.due(couple, asked);
    const opening = openingOf(exercise, variant, couple, this.clock.now(), asked.opening);
    const reason = stopping.length ? asked.overrideReason : undefined;
    const ids: string[] = [];
    for (const people of given(asked, partners)) {
      const id = randomUUID();
      ids.push(id);
      await this.assignments.add(tx, who, couple, {
        id,
        exercise,
        variant,
        opening,
        plan: asked.plan,
        people,
        due,
      });
      if (reason) await this.overrides.record(tx, who, couple.id, id, stopping, reason);
    }
    return ids;
  }

  /** The days of a schedule that are not over. */
  due({ closingHour, timeZone }: Couple, { schedule }: Pick<Asked, 'schedule'>): Due[] {
    const now = this.clock.now();
    const ahead = readSchedule(schedule, { closingHour, timeZone }).filter(
      ({ closesAt }) => new Date(closesAt) > now,
    );
    if (!ahead.length) throw new Problem('request.invalid', [{ path: 'schedule', code: 'schedule.past' }]);
    return ahead;
  }
}

function readSchedule(...asked: Parameters<typeof occurrencesOf>): Due[] {
  const impossible = () =>
    new Problem('request.invalid', [{ path: 'schedule', code: 'schedule.impossible' }]);
  try {
    const due = occurrencesOf(...asked);
    // A year of five digits is written with a sign, and is nobody's week.
    if (due.some(({ on, closesAt }) => !/^\d/.test(on) || !/^\d/.test(closesAt))) throw impossible();
    return due;
  } catch (error) {
    throw error instanceof RangeError ? impossible() : error;
  }
}

/** One assignment for both; or one each, so that nobody learns what the other was given. */
function given({ for: whom }: Asked, partners: string[]): string[][] {
  if (whom.kind === 'both') return [partners];
  if (whom.kind === 'each') return partners.map((person) => [person]);
  if (!partners.includes(whom.personId)) throw new Problem('absent');
  return [[whom.personId]];
}

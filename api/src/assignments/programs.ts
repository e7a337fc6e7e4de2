import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import type { Exercise, Program } from '@usward/exercises';
import { daysLater } from '@usward/schedule';
import { AuditService } from '../audit/audit.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { ExercisesService } from '../exercises/exercises.service.ts';
import type { Who } from '../platform/actors.ts';
import { present } from '../platform/http/problem.ts';
import type { Answer, Body } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { SafetyService } from '../safety/safety.service.ts';
import { Assign } from './assign.ts';
import type { Assign as Asked } from './assignments.present.ts';

type Week = Program['weeks'][number];
type Task = Week['tasks'][number];

/** Exercises over weeks. Each task is given as any other is, by the one way there is. */
@Injectable()
export class Programs {
  constructor(
    @Inject(ExercisesService) private readonly exercises: ExercisesService,
    @Inject(Assign) private readonly assigning: Assign,
    @Inject(SafetyService) private readonly safety: SafetyService,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  async list(tx: Tx, of: { practiceId: string }): Promise<Answer<typeof clinic.programs>> {
    const all = await this.exercises.programs(tx, of);
    const found = await this.exercises.newest(tx, of, exercisesOf(all.map(({ program }) => program)));
    const task = ({ exercise, for: whom, days }: Task) => ({
      exercise,
      for: whom,
      // What was taken from the shelf meanwhile has its key for a name; nobody is given it.
      title: found.get(exercise)?.title ?? { en: exercise, es: exercise },
      days: days === 'once' ? [] : days,
    });
    const programs = all.map(({ program: { weeks, ...program }, version }) => ({
      ...program,
      version,
      weeks: weeks.map(({ title, purpose, isOwn, tasks }) => ({
        title,
        purpose,
        isOwn,
        tasks: tasks.map(task),
      })),
    }));
    return { programs };
  }

  /**
   * The whole of it in one transaction: what may not be given refuses it all. A week of one's own holds nothing joint,
   * whether the program, the clinician or the couple's own weeks make it one.
   */
  async give(
    tx: Tx,
    who: Who,
    couple: Couple,
    { key, start, ownWeeks = [], overrideReason }: Body<typeof clinic.assignProgram>,
  ): Promise<Answer<typeof clinic.assignProgram>> {
    const program = await this.exercises.program(tx, couple, key);
    const found = await this.exercises.newest(tx, couple, exercisesOf([program]));
    const isApart = !(await this.safety.mayBeForTwo(tx, couple.id));
    const assignmentIds: string[] = [];
    for (const [index, week] of program.weeks.entries()) {
      const isOwn = week.isOwn || isApart || ownWeeks.includes(index + 1);
      const from = daysLater(start, 7 * index);
      for (const task of week.tasks) {
        const asked = askedBy(task, present(found.get(task.exercise)), from, isOwn, overrideReason);
        assignmentIds.push(...(await this.assigning.give(tx, who, couple, asked)));
      }
    }
    await this.audit.write(tx, who, 'program.given', { coupleId: couple.id });
    return { assignmentIds };
  }
}

const exercisesOf = (programs: Program[]): string[] =>
  programs.flatMap(({ weeks }) => weeks.flatMap(({ tasks }) => tasks.map(({ exercise }) => exercise)));

function askedBy(
  { for: whom, days }: Task,
  { key, version }: Exercise,
  start: string,
  isOwn: boolean,
  overrideReason?: string,
): Asked {
  return {
    key,
    version,
    for: { kind: whom === 'both' && !isOwn ? 'both' : 'each' },
    schedule:
      days === 'once'
        ? { kind: 'once', start, due: daysLater(start, 6) }
        : { kind: 'weekly', start, weeks: 1, days },
    plan: { atHome: true },
    ...(overrideReason === undefined ? {} : { overrideReason }),
  };
}

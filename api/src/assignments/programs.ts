import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import type { Program } from '@usward/exercises';
import { daysLater } from '@usward/schedule';
import { AuditService } from '../audit/audit.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { ExercisesService } from '../exercises/exercises.service.ts';
import type { Who } from '../platform/actors.ts';
import type { Answer, Body } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
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
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  list(): Answer<typeof clinic.programs> {
    const task = ({ exercise, for: whom, days }: Task) => ({
      exercise,
      for: whom,
      title: this.exercises.newest(exercise).title,
      days: days === 'once' ? [] : days,
    });
    const programs = this.exercises.programs.map(({ weeks, ...program }) => ({
      ...program,
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
    const program = this.exercises.program(key);
    const assignmentIds: string[] = [];
    for (const [index, week] of program.weeks.entries()) {
      const isOwn = week.isOwn || couple.ownWeeks || ownWeeks.includes(index + 1);
      const from = daysLater(start, 7 * index);
      for (const task of week.tasks) {
        const asked = this.asked(task, from, isOwn, overrideReason);
        assignmentIds.push(...(await this.assigning.give(tx, who, couple, asked)));
      }
    }
    await this.audit.write(tx, who, 'program.given', { coupleId: couple.id });
    return { assignmentIds };
  }

  private asked(
    { exercise, for: whom, days }: Task,
    start: string,
    isOwn: boolean,
    overrideReason?: string,
  ): Asked {
    const { key, version } = this.exercises.newest(exercise);
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
}

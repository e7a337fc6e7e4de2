import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AssignmentsService } from '../assignments/assignments.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { MeasuresService, type MovedCourse } from '../measures/measures.service.ts';
import { AgendaService } from '../notes/agenda.service.ts';
import type { Who } from '../platform/actors.ts';
import type { Tx } from '../platform/work.ts';
import { JointService } from '../responses/joint.service.ts';
import type { Gathered } from './briefs.facts.ts';
import type { MeasureFact, Point } from './briefs.rules.ts';
import { Discussion } from './discussion.entity.ts';

type Span = { from: Date; to: Date; since: string; until: string };

const changes: Record<MovedCourse, MeasureFact['change']> = {
  better: 'better',
  worse: 'worse',
  none: 'no-reliable-change',
  'no-figure': 'no-figure',
  'not-enough': 'not-enough-yet',
};

/** What the other rooms know of one span, for the brief. */
@Injectable()
export class Gathering {
  constructor(
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(JointService) private readonly joint: JointService,
    @Inject(AgendaService) private readonly agenda: AgendaService,
    @Inject(MeasuresService) private readonly measures: MeasuresService,
  ) {}

  async of(
    tx: Tx,
    who: Who,
    couple: Couple,
    { from, to, since, until }: Span,
  ): Promise<Pick<Gathered, 'joint' | 'obstacles' | 'discussed' | 'points' | 'measures'>> {
    const joint = await this.joint.of(tx, couple, from, to);
    const kept = joint.kept.map(({ occurrenceId }) => occurrenceId);
    const moved = await this.measures.moved(tx, who, couple, since, until);
    return {
      joint,
      obstacles: await this.assignments.obstacles(couple, joint.due),
      discussed: await this.discussed(tx, couple.id, kept),
      points: await this.points(tx, couple),
      measures: moved.map(({ title, displayName, course }) => ({
        title,
        name: displayName,
        change: changes[course],
      })),
    };
  }

  private async discussed(tx: Tx, coupleId: string, occurrenceIds: string[]): Promise<Map<string, Date>> {
    if (!occurrenceIds.length) return new Map();
    const rows = await tx.findBy(Discussion, { coupleId, occurrenceId: In(occurrenceIds) });
    return new Map(rows.map(({ occurrenceId, at }) => [occurrenceId, at]));
  }

  /** What one of the two put on the agenda. */
  private async points(tx: Tx, couple: Couple): Promise<Point[]> {
    const theirs = (await this.agenda.of(tx, couple)).filter(
      ({ addedAs, doneAt }) => addedAs === 'partner' && !doneAt,
    );
    const names = await this.agenda.names(tx, theirs);
    return theirs.map(({ id, words, addedBy, isNamed }) => ({
      ...{ kind: 'point', id, words },
      by: isNamed ? (names.get(addedBy) ?? null) : null,
    }));
  }
}

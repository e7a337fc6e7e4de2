import { Inject, Injectable } from '@nestjs/common';
import type { Between, StepOf } from '@usward/exercises';
import { AssignmentsService } from '../assignments/assignments.service.ts';
import type { Stands } from '../between/between.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import type { Ideas } from '../draws/draws.service.ts';
import type { Who } from '../platform/actors.ts';
import type { Tx } from '../platform/work.ts';
import { ResponsesRepository } from './responses.repository.ts';

type Recalled = Between['recalled'];

/** So many earlier words come back at most. */
const shown = 6;
const lookedThrough = 200;

/** What both already know, to be read again: agreed, opened or drawn. Never anything that only one of them has. */
@Injectable()
export class Recall {
  constructor(
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(ResponsesRepository) private readonly repository: ResponsesRepository,
  ) {}

  async of(
    tx: Tx,
    who: Who,
    couple: Couple,
    { of: { exercise, step } }: StepOf<'recall'>,
    { stands, ideas }: { stands: Stands; ideas: Ideas[] },
    keepsUnread: boolean,
  ): Promise<Recalled> {
    const joint = (await this.assignments.joint(tx, couple.id, lookedThrough)).filter(
      ({ key }) => key === exercise,
    );
    const due = new Map(joint.map((each) => [each.occurrenceId, each]));
    const agreed = stands
      .agreed()
      .filter((one) => one.due.key === exercise && one.step.id === step)
      .map(({ on, offer }): Recalled[number] => ({ by: 'both', on, value: offer }));
    const isNote = joint[0]?.exercise.fields[step]?.opens === 'sent';
    const opened = (await this.repository.opened(tx, [...due.keys()]))
      .filter((answer) => answer.step === step)
      .map(({ occurrenceId, authorId, value }): Recalled[number] => ({
        by: authorId === who.personId ? 'me' : 'partner',
        on: due.get(occurrenceId)?.on ?? '',
        value,
      }))
      .filter(({ by }) => !(keepsUnread && isNote && by === 'partner'));
    const drawn = ideas
      .filter((idea) => idea.draws === 'both' && idea.key === exercise && idea.step === step)
      .map(({ occurrenceId, cards }): Recalled[number] => ({
        by: 'both',
        on: due.get(occurrenceId)?.on ?? '',
        value: cards,
      }));
    return [...agreed, ...opened, ...drawn]
      .sort((a, b) => b.on.localeCompare(a.on) || a.by.localeCompare(b.by))
      .slice(0, shown);
  }
}

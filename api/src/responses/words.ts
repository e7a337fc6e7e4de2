import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import type { Step } from '@usward/exercises';
import { AssignmentsService } from '../assignments/assignments.service.ts';
import { AuditService } from '../audit/audit.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Answer, Query } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { ResponsesRepository } from './responses.repository.ts';

type Words = Answer<typeof clinic.privateWords>;

/** One partner's words for the therapist. Every reading is written down. */
@Injectable()
export class PrivateWords {
  constructor(
    @Inject(ResponsesRepository) private readonly repository: ResponsesRepository,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async of(
    tx: Tx,
    who: Who,
    couple: Couple,
    personId: string,
    { since, until }: Query<typeof clinic.privateWords>,
  ): Promise<Words> {
    const person = present((await this.people.byId(tx, [personId])).get(personId));
    if (!(await this.couples.hadPartner(tx, couple.id, personId))) throw new Problem('absent');
    const now = this.clock.now();
    const from = since ? new Date(`${since}T00:00:00Z`) : new Date(0);
    const to = until ? new Date(`${until}T23:59:59.999Z`) : new Date(now.getTime() + 1);
    const answers = await this.repository.forClinician(tx, couple.id, personId, from, to);
    const due = new Map(
      (
        await this.assignments.byIds(
          tx,
          answers.map(({ occurrenceId }) => occurrenceId),
        )
      ).map((each) => [each.occurrenceId, each]),
    );
    await this.audit.write(tx, who, 'words.read', { coupleId: couple.id, subjectId: personId });
    await this.repository.markRead(tx, who, couple.id, personId, now);
    return {
      displayName: person.displayName,
      words: answers.flatMap(({ occurrenceId, step, value, level, handedInAt }) => {
        const task = due.get(occurrenceId);
        const found = task?.exercise.variants[task.variant]?.steps.find(({ id }) => id === step);
        if (!task || !found || !handedInAt || (level !== 'V1' && level !== 'V2')) return [];
        const { key, version, exercise, on } = task;
        return [
          {
            occurrenceId,
            key,
            version,
            title: exercise.title,
            step,
            prompt: promptOf(found, exercise.title),
            value: value as Words['words'][number]['value'],
            level,
            on,
            handedInAt: handedInAt.toISOString(),
          },
        ];
      }),
    };
  }
}

export const promptOf = (step: Step, otherwise: Words['words'][number]['prompt']) =>
  'prompt' in step ? step.prompt : otherwise;

import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { kinds, type Kind } from '@usward/coach';
import { plainly, type AnswerOf, type Step } from '@usward/exercises';
import { daysLater, instantAt } from '@usward/schedule';
import { AssignmentsService } from '../assignments/assignments.service.ts';
import { AuditService } from '../audit/audit.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { AccessService } from '../couples/access.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Answer, Query } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { ResponsesRepository } from './responses.repository.ts';

type Words = Answer<typeof clinic.privateWords>;

const topicsMs = 56 * 86_400_000;

/** One partner's words for the therapist. Every reading is written down. */
@Injectable()
export class PrivateWords {
  constructor(
    @Inject(ResponsesRepository) private readonly repository: ResponsesRepository,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(PracticeService) private readonly practices: PracticeService,
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
    const { timeZone } = await this.practices.of(tx, who);
    const startOf = (day: string) => instantAt(day, '00:00', timeZone);
    // What the reader has not seen yet comes along, however long before the span it was written.
    const read = await this.repository.readUntil(tx, who, couple.id, personId);
    const from = since ? new Date(Math.min(+startOf(since), +read + 1)) : new Date(0);
    const to = until ? startOf(daysLater(until, 1)) : new Date(now.getTime() + 1);
    const lately = new Date(now.getTime() - topicsMs);
    const known = await this.repository.forClinician(
      tx,
      couple.id,
      personId,
      earlier(from, lately),
      later(to, now),
    );
    const answers = known.filter(({ handedInAt }) => handedInAt && handedInAt >= from && handedInAt < to);
    const due = new Map(
      (
        await this.assignments.byIds(
          tx,
          known.map(({ occurrenceId }) => occurrenceId),
        )
      ).map((each) => [each.occurrenceId, each]),
    );
    await this.audit.write(tx, who, 'words.read', { coupleId: couple.id, subjectId: personId });
    const newest = answers.at(-1)?.handedInAt;
    if (newest && (await this.access.isOnCase(tx, couple.id)))
      await this.repository.markRead(tx, who, couple.id, personId, newest);
    const stepOf = ({ occurrenceId, step }: (typeof known)[number]) => {
      const task = due.get(occurrenceId);
      return task?.exercise.variants[task.variant]?.steps.find(({ id }) => id === step);
    };
    const isTopics = (answer: (typeof known)[number]) => stepOf(answer)?.kind === 'topics';
    return {
      displayName: person.displayName,
      topics: topicsIn(
        known
          .filter((one) => isTopics(one) && one.handedInAt && one.handedInAt >= lately)
          .map(({ value }) => value),
      ),
      words: answers.flatMap((answer) => {
        const { occurrenceId, step, value, level, handedInAt } = answer;
        const task = due.get(occurrenceId);
        const found = stepOf(answer);
        if (!task || !found || isTopics(answer) || !handedInAt || (level !== 'V1' && level !== 'V2'))
          return [];
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

const promptOf = (step: Step, otherwise: Words['words'][number]['prompt']) =>
  'prompt' in step ? plainly(step.prompt) : otherwise;

/** How often each kind came up: at most once an exercise. */
function topicsIn(agreed: unknown[]): Words['topics'] {
  const named = agreed.flatMap((value) => value as AnswerOf<'topics'>);
  return kinds
    .map((kind: Kind) => ({ kind, times: named.filter((one) => one === kind).length }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times);
}

const earlier = (a: Date, b: Date) => (a < b ? a : b);
const later = (a: Date, b: Date) => (a > b ? a : b);

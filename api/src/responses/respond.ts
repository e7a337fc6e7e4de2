import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  checkAnswers, checkHappened, fieldsOf, newReveal, readers, refusal, type Answers, type Ending,
} from '@usward/exercises'; // prettier-ignore
import { dayIn } from '@usward/schedule';
import type { me } from '@usward/contract/me';
import { AssignmentsService, type DueExercise } from '../assignments/assignments.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Body } from '../platform/http/route.ts';
import { Live } from '../platform/live.ts';
import type { Tx } from '../platform/work.ts';
import type { Response } from './response.entity.ts';
import { ResponsesRepository } from './responses.repository.ts';

type Sent = Body<typeof me.respond>;
export type Responded = { revision: number; isConflict: boolean };

/**
 * Takes what a phone sends for one occurrence. A repeat changes nothing; a write that did not know the last one
 * overwrites nothing: its other words are kept aside for their author. Steps that are not sent stay as they were.
 */
@Injectable()
export class Respond {
  constructor(
    @Inject(ResponsesRepository) private readonly repository: ResponsesRepository,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
  ) {}

  async run(tx: Tx, who: Who, occurrenceId: string, sent: Sent): Promise<Responded> {
    await this.repository.lock(tx, occurrenceId, 'write');
    const due = await this.due(tx, who, occurrenceId);
    const response = await this.repository.ownForWrite(tx, who, due.coupleId, occurrenceId);
    if (!(await this.repository.isNewWrite(tx, who, due.coupleId, occurrenceId, sent.write)))
      return { revision: response.revision, isConflict: false };

    const before = await this.repository.ownAnswers(tx, who, [occurrenceId]);
    const stored: Answers = Object.fromEntries(
      before.map(({ step, value, level }) => [step, { value, level }]),
    );
    const given = this.checked(due, sent);
    const isKnown = sent.base === response.revision;
    const others = isKnown
      ? []
      : Object.keys(given).filter((step) => stored[step] && !isSame(stored[step].value, given[step]!.value));
    const taken = Object.fromEntries(
      Object.entries(given).filter(([step]) => !others.includes(step) && (isKnown || !stored[step])),
    );
    const ending = isKnown ? sent.ending : response.ending;

    await this.write(tx, who, due, response, { ending, before: stored, taken });
    for (const step of others)
      await this.repository.saveAside(
        tx,
        {
          practiceId: who.practiceId,
          coupleId: due.coupleId,
          authorId: who.personId,
          occurrenceId,
          id: randomUUID(),
          write: sent.write,
          step,
        },
        given[step]!.value,
      );
    await this.happen(tx, who, due, sent.happened);
    return { revision: response.revision + 1, isConflict: others.length > 0 };
  }

  /** New levels for words that stay as they are: narrower at any time, wider only as long as a new answer could be given. */
  async chooseLevels(
    tx: Tx,
    who: Who,
    occurrenceId: string,
    levels: Body<typeof me.narrow>['levels'],
  ): Promise<void> {
    await this.repository.lock(tx, occurrenceId, 'write');
    const [due] = await this.assignments.byIds(tx, [occurrenceId]);
    const before = await this.repository.ownAnswers(tx, who, [occurrenceId]);
    const stored: Answers = Object.fromEntries(
      before.map(({ step, value, level }) => [step, { value, level }]),
    );
    const isMine = Object.keys(levels).every((step) => Object.hasOwn(stored, step));
    if (!due || !isMine) throw new Problem('absent');
    const response = await this.repository.ownForWrite(tx, who, due.coupleId, occurrenceId);
    const taken = Object.fromEntries(
      Object.entries(levels).map(([step, level]) => [step, { value: stored[step]!.value, level }]),
    );
    await this.write(tx, who, due, response, { ending: response.ending, before: stored, taken });
    this.live.look(tx, await this.couples.memberIds(tx, due.coupleId));
  }

  private async due(tx: Tx, who: Who, occurrenceId: string): Promise<DueExercise> {
    const [found] = await this.assignments.byIds(tx, [occurrenceId]);
    const due = present(found);
    if (due.opensAt > this.clock.now()) throw new Problem('absent');
    const couple = await this.couples.ofPartner(tx, who);
    if (couple?.id !== due.coupleId) throw new Problem('assignment.ended');
    return due;
  }

  private checked(due: DueExercise, sent: Sent): Answers {
    const checked = checkAnswers(due.exercise, due.variant, sent.answers);
    const problems = checked.ok ? checkHappened(due.exercise, due.variant, sent.happened) : checked.problems;
    if (problems.length) {
      const isTooWide = problems.every(({ code }) => code === 'level.too-wide');
      throw new Problem(
        isTooWide ? 'level.too-wide' : 'answer.invalid',
        problems.map(({ path, code }) => ({ path: `answers.${path}`, code })),
      );
    }
    return checked.ok ? checked.answers : {};
  }

  /** The rules of the exercises decide; this only carries them out on rows. */
  private async write(
    tx: Tx,
    who: Who,
    due: DueExercise,
    response: Response,
    part: { ending: Ending; before: Answers; taken: Answers },
  ): Promise<void> {
    const { ending, before, taken } = part;
    const now = this.clock.now();
    const isClosed = due.closedAt !== null || (due.variant === 'couple' && due.closesAt <= now);
    const state = {
      ...newReveal(fieldsOf(due.exercise, due.variant), due.opening),
      parts: { a: { answers: before, ending: response.ending }, b: { answers: {}, ending: 'open' as const } },
      closed: isClosed,
    };
    const why = refusal(state, { do: 'write', author: 'a', answers: { ...before, ...taken }, ending });
    if (why) throw new Problem(why === 'field.unknown' ? 'answer.invalid' : why);

    const { practiceId, coupleId, assignmentId, occurrenceId } = due;
    for (const [step, { value, level }] of Object.entries(taken))
      await this.repository.saveAnswer(
        tx,
        { practiceId, coupleId, authorId: who.personId, assignmentId, occurrenceId, step, level },
        value,
      );
    // After the closing nothing is in time any more, however still the clock may stand.
    const handedInAt = due.closedAt && due.closedAt >= now ? new Date(due.closedAt.getTime() + 1) : now;
    await this.repository.finish(tx, response, ending, handedInAt);
    const isForClinicians = Object.values({ ...before, ...taken }).some(
      ({ level }) => readers(level).clinicians,
    );
    if (ending !== 'open' && isForClinicians) {
      const members = await this.couples.members(tx, coupleId);
      this.live.look(
        tx,
        members.filter(({ kind }) => kind === 'clinician').map(({ personId }) => personId),
      );
    }
  }

  /** What both were present for is known to both, and has no author. */
  private async happen(tx: Tx, who: Who, due: DueExercise, steps: string[]): Promise<void> {
    if (!steps.length || due.variant === 'solo') return;
    const couple = present(await this.couples.ofPartner(tx, who));
    const onDay = dayIn(couple.timeZone, this.clock.now());
    for (const step of steps)
      await tx.query(
        `INSERT INTO happening (practice_id, couple_id, occurrence_id, step, on_day) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
        [who.practiceId, due.coupleId, due.occurrenceId, step, onDay],
      );
    this.live.look(tx, await this.couples.memberIds(tx, due.coupleId));
  }
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

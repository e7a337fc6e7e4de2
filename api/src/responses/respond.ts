import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  after, fieldsOf, isHandedIn, isNarrower, needsCover, newReveal, readers, refusal,
  type Answers, type Ending, type Level,
} from '@usward/exercises'; // prettier-ignore
import { dayIn } from '@usward/schedule';
import type { ErrorCode } from '@usward/contract/errors';
import type { me } from '@usward/contract/me';
import { AlarmsService } from '../alerts/alarms.service.ts';
import { AssignmentsService, type DueExercise } from '../assignments/assignments.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Body } from '../platform/http/route.ts';
import { Live } from '../platform/live.ts';
import type { Tx } from '../platform/work.ts';
import { raisedBy } from './raised.ts';
import { askedNow, blankSteps, checked, pick, type Sent } from './checked.ts';
import type { Response } from './response.entity.ts';
import { ResponsesRepository } from './responses.repository.ts';
import { Sending } from './sending.ts';
import { TakenBack } from './taken-back.ts';

/** `refused` is told after the commit: the words are kept, and that is what it says. */
type Responded = { revision: number; refused?: ErrorCode };
type Levels = Body<typeof me.narrow>['levels'];
/** `out` are the steps that have opened already, `sends` those that go out now. */
type Part = {
  ending: Ending;
  before: Answers;
  taken: Answers;
  erased?: string[];
  out: string[];
  sends?: string[];
};

/**
 * Takes what a phone sends for one occurrence. A repeat changes nothing; steps that are not sent stay as they were, and
 * one that is sent empty is erased.
 * A write that did not know the last one overwrites nothing, though it may still narrow, and one that comes too late
 * changes nothing: their words are kept aside for their author.
 */
@Injectable()
export class Respond {
  constructor(
    @Inject(ResponsesRepository) private readonly repository: ResponsesRepository,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
    @Inject(TakenBack) private readonly takenBack: TakenBack,
    @Inject(Sending) private readonly sending: Sending,
    @Inject(AlarmsService) private readonly alarms: AlarmsService,
  ) {}

  async run(tx: Tx, who: Who, occurrenceId: string, sent: Sent): Promise<Responded> {
    await this.assignments.lock(tx, occurrenceId, 'write');
    const due = await this.due(tx, occurrenceId);
    const given = checked(due, sent);
    const response = await this.repository.ownForWrite(tx, who, due.coupleId, occurrenceId);
    const { revision } = response;
    if (!(await this.repository.isNewWrite(tx, who, due.coupleId, occurrenceId, sent.write)))
      return this.saidBefore(tx, who, due, sent, revision);
    await this.mustBeCovered(tx, who, due, response);

    const stored = await this.stored(tx, who, occurrenceId);
    const isKnown = sent.base === revision;
    const isAsked = askedNow(due, stored, given, isKnown ? blankSteps(sent) : []);
    const differs = (step: string) => !isSame(stored[step]?.value, given[step]?.value);
    // Also where the words are the same: or a guess would learn what was written without the PIN.
    const isConflict = !isKnown && Object.keys(given).some((step) => stored[step]);
    // A conflict keeps the ending that is there: it must not hand in what was only saved.
    const mayAdd = !isConflict || isHandedIn(sent.ending) || !isHandedIn(response.ending);
    const narrows = (step: string, than: Level) =>
      !differs(step) && isNarrower(given[step]?.level ?? than, than);
    const taken = pick(given, (step) => {
      const before = stored[step];
      if (!isAsked(step)) return false;
      return isKnown || (before ? narrows(step, before.level) : mayAdd);
    });
    const out = await this.repository.ownOpened(tx, who, occurrenceId);
    const isOver = (step: string) => !isAsked(step) && !out.includes(step);
    const blank = blankSteps(sent);
    const erased = isKnown ? Object.keys(stored).filter((step) => blank.includes(step) || isOver(step)) : [];
    const part = {
      ending: isConflict ? response.ending : sent.ending,
      before: stored,
      taken,
      erased,
      out,
      sends: isConflict ? [] : sent.sent,
    };

    const couple = await this.couples.ofPartner(tx, who);
    const refused =
      couple?.id === due.coupleId
        ? (this.refusal(due, response, part) ?? (await this.unsendable(tx, due, part.sends)))
        : 'assignment.ended';
    if (refused) {
      await this.keepAside(tx, who, due, sent.write, pick(given, differs));
      return { revision, refused };
    }
    await this.write(tx, who, due, response, part);
    const before = erased.map((step) => [step, present(stored[step]).level]);
    if (before.length)
      await this.takenBack.tell(tx, who, { ...due, before: Object.fromEntries(before) as Levels, now: {} });
    await this.happen(tx, who, due, sent.happened);
    await this.sending.send(tx, who, due, part.sends);
    // Also words that are not asked for any more: whatever was typed is its author's.
    const aside = pick(given, (step) => differs(step) && !taken[step]);
    // A repeat of this write hears of a conflict where something is kept under it.
    await this.keepAside(tx, who, due, isConflict ? sent.write : randomUUID(), aside);
    return isConflict ? { revision: revision + 1, refused: 'response.conflict' } : { revision: revision + 1 };
  }

  /** Nothing is kept of what comes while nobody is on duty for it: the phone keeps it, shows help, and sends it when it opens. */
  private async mustBeCovered(
    tx: Tx,
    who: Who,
    { exercise }: DueExercise,
    response: Response,
  ): Promise<void> {
    const begunAt = response.revision ? response.begunAt : null;
    if (needsCover(exercise) && !(await this.alarms.coverage.mayAnswer(tx, who, begunAt)))
      throw new Problem('measure.opens-later');
  }

  /** A repeat hears what the first one heard: a phone that took a conflict for an arrival would overwrite what it never saw. */
  private async saidBefore(
    tx: Tx,
    who: Who,
    due: DueExercise,
    { write, sent: notes }: Sent,
    revision: number,
  ): Promise<Responded> {
    if (!(await this.repository.hasKeptAside(tx, who, due.occurrenceId, write))) return { revision };
    const couple = await this.couples.ofPartner(tx, who);
    const isOver = couple?.id !== due.coupleId || (await this.unsendable(tx, due, notes));
    if (isOver) return { revision, refused: 'assignment.ended' };
    return { revision, refused: due.closedAt ? 'response.closed' : 'response.conflict' };
  }

  /** A note that can reach nobody any more must not look as if it had gone. */
  private async unsendable(tx: Tx, due: DueExercise, notes: string[]): Promise<ErrorCode | null> {
    return !notes.length || (await this.sending.isOpen(tx, due)) ? null : 'assignment.ended';
  }

  /** New levels for words that stay as they are: narrower at any time, wider only as long as a new answer could be given. */
  async chooseLevels(tx: Tx, who: Who, occurrenceId: string, levels: Levels): Promise<void> {
    await this.assignments.lock(tx, occurrenceId, 'write');
    const due = await this.due(tx, occurrenceId);
    // First the row for which every other writer of the same person waits: two phones must not undo each other.
    const response = await this.repository.ownForWrite(tx, who, due.coupleId, occurrenceId);
    const stored = await this.stored(tx, who, occurrenceId);
    const taken = Object.fromEntries(
      Object.entries(levels).map(([step, level]) => [step, { ...present(stored[step]), level }]),
    );
    const out = await this.repository.ownOpened(tx, who, occurrenceId);
    const part = { ending: response.ending, before: stored, taken, out };
    const refused = this.refusal(due, response, part);
    if (refused) throw new Problem(refused);
    await this.write(tx, who, due, response, part);
    const before = Object.keys(taken).map((step) => [step, present(stored[step]).level]);
    await this.takenBack.tell(tx, who, { ...due, before: Object.fromEntries(before) as Levels, now: levels });
  }

  private async due(tx: Tx, occurrenceId: string): Promise<DueExercise> {
    const [found] = await this.assignments.byIds(tx, [occurrenceId]);
    const due = present(found);
    if (due.opensAt > this.clock.now()) throw new Problem('absent');
    return due;
  }

  private async stored(tx: Tx, who: Who, occurrenceId: string): Promise<Answers> {
    const rows = await this.repository.ownAnswers(tx, who, [occurrenceId]);
    return Object.fromEntries(rows.map(({ step, value, level }) => [step, { value, level }]));
  }

  /** The rules of the exercises decide; the rest of this file only carries them out on rows. */
  private refusal(
    due: DueExercise,
    { ending: was }: Response,
    { ending, before, taken, erased = [], out, sends = [] }: Part,
  ): ErrorCode | null {
    const answers = pick({ ...before, ...taken }, (step) => !erased.includes(step));
    const state = {
      ...newReveal(fieldsOf(due.exercise, due.variant), due.opening),
      parts: { a: { answers: before, ending: was }, b: { answers: {}, ending: 'open' as const } },
      closed: this.assignments.isClosed(due),
      opened: out.map((field) => ({ author: 'a' as const, field })),
    };
    const write = { do: 'write' as const, author: 'a' as const, answers, ending };
    const written = after(state, write);
    const unsent = sends.map((field) => refusal(written, { do: 'send', author: 'a', field }));
    const why = refusal(state, write) ?? unsent.find((one) => one) ?? null;
    return why === 'field.unknown' || why === 'level.too-narrow' ? 'answer.invalid' : why;
  }

  private async write(
    tx: Tx,
    who: Who,
    due: DueExercise,
    response: Response,
    { ending, before, taken, erased = [], out, sends = [] }: Part,
  ): Promise<void> {
    const now = this.clock.now();
    const { practiceId, coupleId, assignmentId, occurrenceId } = due;
    for (const [step, { value, level }] of Object.entries(taken))
      await this.repository.saveAnswer(
        tx,
        { practiceId, coupleId, authorId: who.personId, assignmentId, occurrenceId, step, level },
        value,
      );
    await this.repository.erase(tx, who, occurrenceId, erased);
    // After the closing nothing is in time any more, however still the clock may stand.
    const handedInAt = due.closedAt && due.closedAt >= now ? new Date(due.closedAt.getTime() + 1) : now;
    await this.repository.finish(tx, response, ending, handedInAt, [...out, ...sends]);
    const isForClinicians = Object.values({ ...before, ...taken }).some(
      ({ level }) => readers(level).clinicians,
    );
    if (ending !== 'open') {
      const said = pick({ ...before, ...taken }, (step) => !erased.includes(step));
      await this.alarms.raise(tx, { practiceId, coupleId, personId: who.personId }, raisedBy(due, said));
    }
    if (ending !== 'open' && isForClinicians) {
      const members = await this.couples.members(tx, coupleId);
      this.live.look(
        tx,
        members.filter(({ kind }) => kind === 'clinician').map(({ personId }) => personId),
      );
    }
  }

  /** Words that found no place, for their author alone, in the private area. */
  private async keepAside(tx: Tx, who: Who, due: DueExercise, write: string, words: Answers): Promise<void> {
    const { practiceId, coupleId, occurrenceId } = due;
    for (const [step, { value }] of Object.entries(words))
      await this.repository.saveAside(
        tx,
        { practiceId, coupleId, authorId: who.personId, occurrenceId, id: randomUUID(), write, step },
        value,
      );
  }

  /** What both were present for is known to both, and has no author. */
  private async happen(tx: Tx, who: Who, due: DueExercise, steps: string[]): Promise<void> {
    if (!steps.length || due.variant === 'solo') return;
    const couple = present(await this.couples.ofPartner(tx, who));
    const onDay = dayIn(couple.timeZone, this.clock.now());
    let isNew = false;
    for (const step of steps) {
      const added = await tx.query<unknown[]>(
        `INSERT INTO happening (practice_id, couple_id, occurrence_id, step, on_day) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING step`,
        [who.practiceId, due.coupleId, due.occurrenceId, step, onDay],
      );
      isNew ||= added.length > 0;
    }
    if (isNew) this.live.look(tx, await this.couples.memberIds(tx, due.coupleId));
  }
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

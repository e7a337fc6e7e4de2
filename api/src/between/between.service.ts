import { Inject, Injectable } from '@nestjs/common';
import { betweenOf, delivers, type Between, type Common, type Step, type Trace } from '@usward/exercises';
import { AssignmentsService, type DueExercise } from '../assignments/assignments.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import type { Tx } from '../platform/work.ts';
import { BetweenRepository, type Placed } from './between.repository.ts';

/** A step at which something was done, and what stands there now. */
export type Stand = { due: DueExercise; step: Step; between: Between };
export type Agreed = Between['agreed'][number] & { due: DueExercise; step: Step; at: Date };
export type Paused = { due: DueExercise; step: Step; at: Date };
export type OnePhone = Extract<Common, { kind: 'one-phone' }> & { due: DueExercise; step: Step };
type Known = Placed & { due: DueExercise };

/** What stands between the two, as one who asks may see it. */
@Injectable()
export class BetweenService {
  constructor(
    @Inject(BetweenRepository) private readonly repository: BetweenRepository,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async ofStep(tx: Tx, who: Who, couple: Couple, due: DueExercise, step: Step): Promise<Between> {
    return this.stand(who, await this.known(tx, couple), due, step);
  }

  /** Of each step of an occurrence that is a message. */
  async ofOccurrence(tx: Tx, who: Who, couple: Couple, due: DueExercise): Promise<Record<string, Between>> {
    const steps = stepsOf(due);
    if (!steps.length) return {};
    const known = await this.known(tx, couple);
    return Object.fromEntries(steps.map((step) => [step.id, this.stand(who, known, due, step)]));
  }

  /** Every step at which something stands, those with the newest first. */
  async all(tx: Tx, who: Who, couple: Couple): Promise<Stand[]> {
    const known = await this.known(tx, couple);
    const places = Map.groupBy(known, ({ occurrenceId, step }) => `${occurrenceId}/${step}`);
    return [...places.values()].reverse().flatMap(([first]) => {
      const step = first && stepsOf(first.due).find(({ id }) => id === first.step);
      return first && step
        ? [{ due: first.due, step, between: this.stand(who, known, first.due, step) }]
        : [];
    });
  }

  /** What both said yes to, newest first: as much of it as the caller may know. */
  async agreed(tx: Tx, couple: Couple): Promise<Agreed[]> {
    return (await this.known(tx, couple)).toReversed().flatMap(({ due, step: id, trace }) => {
      const step = stepsOf(due).find((one) => one.id === id);
      return step && trace.kind === 'agreed' ? [{ ...trace, due, step }] : [];
    });
  }

  /** When the two stopped, newest first. By whom, nobody knows. */
  async pauses(tx: Tx, couple: Couple): Promise<Paused[]> {
    return (await this.known(tx, couple)).toReversed().flatMap(({ due, step: id, trace }) => {
      const step = stepsOf(due).find((one) => one.id === id);
      return step && trace.kind === 'pause' ? [{ at: trace.at, due, step }] : [];
    });
  }

  /** What both said on one phone, newest first. */
  async onePhone(tx: Tx, couple: Couple): Promise<OnePhone[]> {
    return (await this.known(tx, couple)).toReversed().flatMap(({ due, step: id, trace }) => {
      const step = due.exercise.variants.couple?.steps.find((one) => one.id === id);
      return step && trace.kind === 'one-phone' ? [{ ...trace, due, step }] : [];
    });
  }

  /** What was agreed at the same step of the same exercise stands wherever it is played again. */
  private stand({ personId }: Who, known: Known[], due: DueExercise, { id, kind }: Step): Between {
    const here = known.filter(
      (one) =>
        one.step === id &&
        (one.occurrenceId === due.occurrenceId || (one.trace.kind === 'agreed' && one.due.key === due.key)),
    );
    return betweenOf(
      kind,
      personId,
      this.clock.now(),
      here.map(({ trace }) => trace),
    );
  }

  /** Oldest first. Of what was withdrawn, and where one of the two has left, only what both said or agreed is left. */
  private async known(tx: Tx, couple: Couple): Promise<Known[]> {
    const placed = await this.repository.traces(tx, couple);
    const ids = [...new Set(placed.map(({ occurrenceId }) => occurrenceId))];
    const due = new Map((await this.assignments.byIds(tx, ids)).map((each) => [each.occurrenceId, each]));
    const isTwo = (await this.couples.partnerIds(tx, couple.id)).length === 2;
    return placed.flatMap((one) => {
      const its = due.get(one.occurrenceId);
      const isThere = its && ((isTwo && !its.withdrawnAt) || staying.includes(one.trace.kind));
      return isThere ? [{ ...one, due: its }] : [];
    });
  }
}

const staying: Trace['kind'][] = ['agreed', 'one-phone'];
const messages = ['offer', 'ready', 'pause'];
const stepsOf = ({ exercise, variant }: DueExercise): Step[] =>
  variant === 'couple'
    ? (exercise.variants.couple?.steps ?? []).filter(({ kind }) => messages.includes(delivers(kind)))
    : [];

import {
  betweenOf,
  delivers,
  outcomeOf,
  type Between,
  type Common,
  type Step,
  type Trace,
} from '@usward/exercises';
import type { DueExercise } from '../assignments/assignments.service.ts';
import type { Placed } from './between.repository.ts';

/** A step at which something was done, and what stands there now. */
export type Stand = { due: DueExercise; step: Step; between: Between };
export type Agreed = Between['agreed'][number] & { due: DueExercise; step: Step; at: Date };
/** `isOpen`: its time is over, and nobody knows whether they came back to it. */
export type Paused = { due: DueExercise; step: Step; at: Date; isOpen: boolean };
export type OnePhone = Extract<Common, { kind: 'one-phone' }> & { due: DueExercise; step: Step };
export type Known = Placed & { due: DueExercise };

/** What stands between the two, read once, as far as one who asked may know it; asked in many ways from then on. */
export class Stands {
  /** Oldest first. */
  private readonly known: readonly Known[];
  private readonly now: Date;

  constructor(known: readonly Known[], now: Date) {
    this.known = known;
    this.now = now;
  }

  /** What was agreed at the same step of the same exercise stands wherever it is played again. */
  at(reader: string, due: DueExercise, step: Step): Between {
    const here = this.here(reader, due, step);
    if (step.kind !== 'pause' || here.pause?.outcome === 'waiting') return here;
    // The two stop once, not at every step: a pause that runs elsewhere is shown here too.
    const elsewhere = this.newest('pause').find(({ trace: { until } }) => until > this.now);
    return elsewhere ? this.here(reader, elsewhere.due, elsewhere.step) : here;
  }

  private here(reader: string, due: DueExercise, { id, kind }: Step): Between {
    const here = this.known.filter(
      (one) =>
        one.step === id &&
        (one.occurrenceId === due.occurrenceId || (one.trace.kind === 'agreed' && one.due.key === due.key)),
    );
    return betweenOf(
      kind,
      reader,
      this.now,
      here.map(({ trace }) => trace),
    );
  }

  /** Of each step of an occurrence that is a message, by its id. */
  ofOccurrence(reader: string, due: DueExercise): Record<string, Between> {
    return Object.fromEntries(messagesOf(due).map((step) => [step.id, this.at(reader, due, step)]));
  }

  /** Every step at which something stands, those with the newest first. */
  all(reader: string): Stand[] {
    const places = Map.groupBy(this.known, ({ occurrenceId, step }) => `${occurrenceId}/${step}`);
    return [...places.values()].reverse().flatMap(([first]) => {
      const step = first && messagesOf(first.due).find(({ id }) => id === first.step);
      return first && step ? [{ due: first.due, step, between: this.here(reader, first.due, step) }] : [];
    });
  }

  /** What both said yes to, newest first. */
  agreed(): Agreed[] {
    return this.newest('agreed').map(({ due, step, trace }) => ({ ...trace, due, step }));
  }

  /** When the two stopped, newest first. By whom, nobody knows. */
  pauses(): Paused[] {
    const traces = this.known.map(({ trace }) => trace);
    return this.newest('pause').map(({ due, step, trace }) => {
      const isOpen = outcomeOf(trace, this.now, traces) === 'later';
      return { at: trace.at, due, step, isOpen };
    });
  }

  /** What both said on one phone, newest first. */
  onePhone(): OnePhone[] {
    return this.newest('one-phone').map(({ due, step, trace }) => ({ ...trace, due, step }));
  }

  private newest<K extends Trace['kind']>(kind: K) {
    return this.known.toReversed().flatMap(({ due, step: id, trace }) => {
      const step = due.exercise.variants.couple?.steps.find((one) => one.id === id);
      return step && isOf(kind, trace) ? [{ due, step, trace }] : [];
    });
  }
}

const isOf = <K extends Trace['kind']>(kind: K, trace: Trace): trace is Extract<Trace, { kind: K }> =>
  trace.kind === kind;

const messages = ['offer', 'ready', 'pause'];

/** The steps of a task for two at which something may be done. */
const messagesOf = ({ exercise, variant }: DueExercise): Step[] =>
  variant === 'couple'
    ? (exercise.variants.couple?.steps ?? []).filter(({ kind }) => messages.includes(delivers(kind)))
    : [];

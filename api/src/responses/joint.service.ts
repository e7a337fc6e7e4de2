import { Inject, Injectable } from '@nestjs/common';
import { plainly, type Step } from '@usward/exercises';
import { dayIn } from '@usward/schedule';
import { AssignmentsService, type DueExercise } from '../assignments/assignments.service.ts';
import {
  BetweenService,
  type Agreed,
  type OnePhone,
  type Paused,
  type Stands,
} from '../between/between.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { DialoguesService, jointly, type PastTalk } from '../dialogues/dialogues.service.ts';
import type { Tx } from '../platform/work.ts';
import { ResponsesRepository, type OpenAnswer } from './responses.repository.ts';

/** What may be common to all three over a span of days, as far as the caller may know it: tasks of one of them too. */
export type Joint = {
  /** Tasks that were due in the span, or of which something opened in it. */
  due: DueExercise[];
  /** Words of theirs that opened to the other and may still be read. */
  opened: OpenAnswer[];
  /** Occurrences for which both were present. */
  together: Set<string>;
  /** Tasks in which somebody shared with all three and kept it for the appointment, however long ago. */
  kept: DueExercise[];
  /** What both said on one phone at one of them. */
  spoken: OnePhone[];
} & Stood;

/** What stands between the two, of a span. */
type Stood = {
  /** What both said yes to in the span, newest first. */
  agreed: Agreed[];
  /** When they paused in it, newest first. */
  pauses: Paused[];
  /** Listening talks begun in it, newest first. */
  talks: PastTalk[];
};

/** For rooms that compose what is common to all three. */
@Injectable()
export class JointService {
  constructor(
    @Inject(ResponsesRepository) private readonly repository: ResponsesRepository,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(BetweenService) private readonly between: BetweenService,
    @Inject(DialoguesService) private readonly dialogues: DialoguesService,
  ) {}

  async of(tx: Tx, couple: Couple, since: Date, until: Date): Promise<Joint> {
    const spanned = await this.assignments.between(tx, couple.id, since, until);
    const openedThen = await this.repository.openedBetween(tx, couple.id, since, until);
    const keptEver = await this.repository.keptForAppointment(tx, couple.id);
    const here = new Set(spanned.map(({ occurrenceId }) => occurrenceId));
    const elsewhere = [...new Set([...openedThen, ...keptEver])].filter((id) => !here.has(id));
    const known = [...spanned, ...(await this.assignments.byIds(tx, elsewhere))];
    const inSpan = new Set([...here, ...openedThen]);
    const due = known.filter(({ occurrenceId }) => inSpan.has(occurrenceId));
    const ids = due.map(({ occurrenceId }) => occurrenceId);
    const opened = await this.repository.opened(tx, ids);
    const happenings = await this.repository.happenings(tx, ids);
    const kept = new Set(keptEver);
    // Something may have been said at one of them before the span.
    const from = new Date(Math.min(+since, ...due.map(({ opensAt }) => +opensAt)));
    const stands = await this.between.since(tx, couple, from);
    return {
      due,
      opened,
      together: new Set(happenings.map(({ occurrenceId }) => occurrenceId)),
      kept: known.filter(({ occurrenceId }) => kept.has(occurrenceId)),
      spoken: stands.onePhone(),
      ...(await this.within(tx, couple, stands, since, until)),
    };
  }

  /** Of these occurrences, what opened and is shared with all three. */
  async opened(tx: Tx, occurrenceIds: string[]): Promise<OpenAnswer[]> {
    return (await this.repository.opened(tx, occurrenceIds)).filter(({ level }) => level === 'V2');
  }

  async stood(tx: Tx, couple: Couple, since: Date, until: Date): Promise<Stood> {
    return this.within(tx, couple, await this.between.since(tx, couple, since), since, until);
  }

  private async within(tx: Tx, couple: Couple, stands: Stands, since: Date, until: Date): Promise<Stood> {
    const talks = await this.dialogues.history(tx, couple, since);
    const isWithin = ({ at }: { at: Date }) => at >= since && at < until;
    return {
      agreed: stands.agreed().filter(isWithin),
      pauses: stands.pauses().filter(isWithin),
      talks: talks.filter(({ begunAt: at }) => isWithin({ at })),
    };
  }
}

/** What both said yes to, the days on which they paused, never by whom, and how they talked. */
export function standingOf(couple: Couple, { agreed, pauses, talks }: Stood) {
  const { timeZone } = couple;
  return {
    agreed: agreed.map(presentAgreed),
    pauses: pauses.map(({ at }) => dayIn(timeZone, at)),
    dialogues: talks.map((talk) => jointly(talk, couple)),
  };
}

export const presentAgreed = ({ due, step, offer, on }: Agreed) => ({
  title: plainly(due.exercise.title),
  prompt: promptOf(due, step.id),
  words: offer.words,
  quick: quickOf(step, offer.quick),
  for: { on: offer.on ?? null, at: offer.at ?? null },
  on,
});

/** The words of a change of one tap. */
function quickOf(step: Step, id: string | undefined) {
  const found = step.kind === 'agree' ? step.quick?.find((one) => one.id === id) : undefined;
  return found ? plainly(found.words) : null;
}

/** What was asked at a step of an occurrence. */
export function promptOf({ exercise, variant }: DueExercise, step: string) {
  const found = exercise.variants[variant]?.steps.find(({ id }) => id === step);
  return found && 'prompt' in found ? plainly(found.prompt) : exercise.title;
}

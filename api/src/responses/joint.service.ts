import { Inject, Injectable } from '@nestjs/common';
import { plainly, type Step } from '@usward/exercises';
import { dayIn } from '@usward/schedule';
import type { DueExercise } from '../assignments/assignments.service.ts';
import { BetweenService, type Agreed, type OnePhone, type Paused } from '../between/between.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { DialoguesService, jointly, type PastTalk } from '../dialogues/dialogues.service.ts';
import type { Tx } from '../platform/work.ts';
import { ResponsesRepository, type OpenAnswer } from './responses.repository.ts';

/** What is common to all three over a span of days, as far as the caller may know it. */
export type Joint = {
  /** Words that opened to both and may still be read. */
  opened: OpenAnswer[];
  /** Occurrences for which both were present. */
  together: Set<string>;
  /** Occurrences in which somebody shared with all three and kept it for the appointment, and it has not opened. */
  kept: Set<string>;
  /** What both said on one phone, whenever it was. */
  spoken: OnePhone[];
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
    @Inject(BetweenService) private readonly between: BetweenService,
    @Inject(DialoguesService) private readonly dialogues: DialoguesService,
  ) {}

  async of(tx: Tx, couple: Couple, occurrenceIds: string[], since: Date, until: Date): Promise<Joint> {
    const opened = (await this.repository.opened(tx, occurrenceIds)).filter(({ level }) => level === 'V2');
    const happenings = await this.repository.happenings(tx, occurrenceIds);
    const kept = await this.repository.keptForAppointment(tx, occurrenceIds);
    const stands = await this.between.of(tx, couple);
    const talks = await this.dialogues.history(tx, couple);
    const ids = (rows: { occurrenceId: string }[]) => new Set(rows.map(({ occurrenceId }) => occurrenceId));
    const out = new Set(opened.map(placeOf));
    const isWithin = ({ at }: { at: Date }) => at >= since && at < until;
    return {
      opened,
      together: ids(happenings),
      kept: ids(kept.filter((row) => !out.has(placeOf(row)))),
      spoken: stands.onePhone(),
      agreed: stands.agreed().filter(isWithin),
      pauses: stands.pauses().filter(isWithin),
      talks: talks.filter(({ begunAt: at }) => isWithin({ at })),
    };
  }
}

const placeOf = ({ occurrenceId, authorId, step }: Pick<OpenAnswer, 'occurrenceId' | 'authorId' | 'step'>) =>
  `${occurrenceId}/${authorId}/${step}`;

/** What both said yes to, the days on which they paused, never by whom, and how they talked. */
export function standingOf(
  couple: Couple,
  { agreed, pauses, talks }: Pick<Joint, 'agreed' | 'pauses' | 'talks'>,
) {
  const { timeZone } = couple;
  return {
    agreed: agreed.map(({ due, step, offer, on }) => ({
      title: plainly(due.exercise.title),
      prompt: promptOf(due, step.id),
      words: offer.words,
      quick: quickOf(step, offer.quick),
      for: { on: offer.on ?? null, at: offer.at ?? null },
      on,
    })),
    pauses: pauses.map(({ at }) => dayIn(timeZone, at)),
    dialogues: talks.map((talk) => jointly(talk, couple)),
  };
}

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

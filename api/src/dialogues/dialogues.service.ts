import { Inject, Injectable } from '@nestjs/common';
import { listening } from '@usward/catalogue';
import type { Couple } from '../couples/couple.entity.ts';
import { dayIn } from '@usward/schedule';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import type { Tx } from '../platform/work.ts';
import { Course } from './course.ts';
import { presentInvitation, presentPast } from './dialogues.present.ts';
import { DialoguesRepository, type Told } from './dialogues.repository.ts';

export type PastTalk = Told & { begunAt: Date };

/** What both know of it; who had the floor how long, and how it ended, is for the therapist alone. */
export const jointly = (
  { begunAt, mode, minutes, answered, confirmedAtFirst, keptForAppointment, pauses }: PastTalk,
  { timeZone }: Pick<Couple, 'timeZone'>,
) => ({
  on: dayIn(timeZone, begunAt),
  mode,
  minutes,
  answered,
  confirmedAtFirst,
  keptForAppointment,
  pauses,
});

/** What the other rooms may know of talks. */
@Injectable()
export class DialoguesService {
  constructor(
    @Inject(DialoguesRepository) private readonly repository: DialoguesRepository,
    @Inject(Course) private readonly course: Course,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The one that is before the two now. */
  async goingOn(tx: Tx, { personId }: Who, couple: Couple) {
    const row = await this.repository.goingOn(tx, couple.id, this.clock.now(), listening.stoppedBy);
    return row && presentInvitation(row, personId);
  }

  /**
   * Those that are over, newest first, as either of the two knows them: one that may not go on stands there as soon as
   * one that was stopped. For a while it acts as the exchange: nothing else goes on in the transaction meanwhile.
   */
  async past(tx: Tx, couple: Couple) {
    const rows = await this.repository.all(tx, couple.id);
    const hasEndedNow = rows.some(({ ended }) => !ended) && !(await this.course.running(tx, couple.id));
    const known = hasEndedNow ? await this.repository.all(tx, couple.id) : rows;
    return known.flatMap((row) => presentPast(row, couple.timeZone));
  }

  /** Those in which somebody had the floor, newest first, for the couple's clinician. */
  history(tx: Tx, couple: Pick<Couple, 'practiceId' | 'id'>, since?: Date): Promise<PastTalk[]> {
    return this.repository.summaries(tx, couple, since);
  }
}

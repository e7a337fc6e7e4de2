import { Inject, Injectable } from '@nestjs/common';
import { listening } from '@usward/catalogue';
import type { Couple } from '../couples/couple.entity.ts';
import { dayIn } from '@usward/schedule';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import type { Tx } from '../platform/work.ts';
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
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The one that is before the two now. */
  async goingOn(tx: Tx, { personId }: Who, couple: Couple) {
    const row = await this.repository.goingOn(tx, couple.id, this.clock.now(), listening.stoppedBy);
    return row && presentInvitation(row, personId);
  }

  /** Those that are over, newest first, as either of the two knows them. */
  async past(tx: Tx, couple: Couple) {
    const rows = await this.repository.past(tx, couple.id);
    return rows.flatMap((row) => presentPast(row, couple.timeZone));
  }

  /** Those in which somebody had the floor, newest first, for the couple's clinician. */
  history(tx: Tx, couple: Pick<Couple, 'practiceId' | 'id'>): Promise<PastTalk[]> {
    return this.repository.summaries(tx, couple);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { readers, type Level } from '@usward/exercises';
import { In } from 'typeorm';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import { Live } from '../platform/live.ts';
import type { Tx } from '../platform/work.ts';
import { Opening } from './opening.entity.ts';
import { RepliesService } from './replies.service.ts';

type Levels = Record<string, Level>;
type Change = { coupleId: string; occurrenceId: string; before: Levels; now: Levels };

/** Tells those who had words before them that these have changed, and nobody else: what one does alone is not an event. */
@Injectable()
export class TakenBack {
  constructor(
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(Live) private readonly live: Live,
    @Inject(RepliesService) private readonly replies: RepliesService,
  ) {}

  /** The levels the steps had before and have now; one that is gone has none. Who keeps the words hears nothing. */
  async tell(tx: Tx, who: Who, { coupleId, occurrenceId, before, now }: Change): Promise<void> {
    await this.replies.goWith(
      tx,
      who,
      occurrenceId,
      Object.keys(before).filter((step) => !isRead(before[step], now[step])),
    );
    const wereRead = Object.values(before).some((level) => readers(level).clinicians);
    const reaches = (level: Level | undefined) => level !== undefined && readers(level).partner;
    const lost = Object.keys(before).filter((step) => reaches(before[step]) && !reaches(now[step]));
    const wereOpen = await tx.existsBy(Opening, { occurrenceId, authorId: who.personId, step: In(lost) });
    const members = await this.couples.members(tx, coupleId);
    const hearing = members.filter(({ kind, personId }) =>
      kind === 'clinician' ? wereRead : wereOpen || personId === who.personId,
    );
    this.live.look(
      tx,
      hearing.map(({ personId }) => personId),
    );
  }
}

/** Were they the therapist's to read, and are they still? */
const isRead = (before: Level | undefined, now: Level | undefined) =>
  !before || !readers(before).clinicians || (now !== undefined && readers(now).clinicians);

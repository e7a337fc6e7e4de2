import { Inject, Injectable } from '@nestjs/common';
import { readers, type Level } from '@usward/exercises';
import { In } from 'typeorm';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import { Live } from '../platform/live.ts';
import type { Tx } from '../platform/work.ts';
import { Opening } from './opening.entity.ts';

type Before = { coupleId: string; occurrenceId: string; levels: Record<string, Level> };

/** Tells those who had words before them that these have changed, and nobody else: what one does alone is not an event. */
@Injectable()
export class TakenBack {
  constructor(
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** `levels` are those the steps had before. */
  async tell(tx: Tx, who: Who, { coupleId, occurrenceId, levels }: Before): Promise<void> {
    const wereRead = Object.values(levels).some((level) => readers(level).clinicians);
    const shared = Object.keys(levels).filter((step) => levels[step] && readers(levels[step]).partner);
    const wereOpen = await tx.existsBy(Opening, { occurrenceId, authorId: who.personId, step: In(shared) });
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

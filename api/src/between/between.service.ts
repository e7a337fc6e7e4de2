import { Inject, Injectable } from '@nestjs/common';
import type { Trace } from '@usward/exercises';
import { AssignmentsService } from '../assignments/assignments.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { Clock } from '../platform/clock.ts';
import type { Tx } from '../platform/work.ts';
import { BetweenRepository, type Placed } from './between.repository.ts';
import { Stands } from './stands.ts';

export type { Agreed, OnePhone, Paused, Stand, Stands } from './stands.ts';

/** What stays where one of the two has left, or the task was withdrawn: what both said or agreed. */
const staying: Trace['kind'][] = ['agreed', 'one-phone'];

/** What stands between the two, as one who asks may see it. */
@Injectable()
export class BetweenService {
  constructor(
    @Inject(BetweenRepository) private readonly repository: BetweenRepository,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** All of it at once: whoever asks for more than one thing reads it once. */
  async of(tx: Tx, couple: Couple): Promise<Stands> {
    return this.standing(tx, couple, await this.repository.traces(tx, couple));
  }

  /** What is common to both from that moment on, for whoever looks back no further. */
  async since(tx: Tx, couple: Couple, from: Date): Promise<Stands> {
    return this.standing(tx, couple, await this.repository.commonSince(tx, couple, from));
  }

  private async standing(tx: Tx, couple: Couple, placed: Placed[]): Promise<Stands> {
    if (!placed.length) return new Stands([], this.clock.now());
    const ids = [...new Set(placed.map(({ occurrenceId }) => occurrenceId))];
    const due = new Map((await this.assignments.byIds(tx, ids)).map((each) => [each.occurrenceId, each]));
    const isTwo = (await this.couples.partnerIds(tx, couple.id)).length === 2;
    const known = placed.flatMap((one) => {
      const its = due.get(one.occurrenceId);
      const isThere = its && ((isTwo && !its.withdrawnAt) || staying.includes(one.trace.kind));
      return isThere ? [{ ...one, due: its }] : [];
    });
    return new Stands(known, this.clock.now());
  }
}

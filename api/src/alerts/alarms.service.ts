import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CouplesService } from '../couples/couples.service.ts';
import { Clock } from '../platform/clock.ts';
import { present } from '../platform/http/problem.ts';
import { Work, type Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { AlarmsRepository, type Asked } from './alarms.repository.ts';
import { hoursFor, later } from './alarms.rules.ts';
import { CoverageService } from './coverage.service.ts';
import { LadderService } from './ladder.service.ts';
import type { RiskEvent } from './risk-event.entity.ts';

type Place = Pick<RiskEvent, 'practiceId' | 'coupleId' | 'personId'>;
/** `source` names the answer: the same one raises an alarm once. */
export type Raised = Asked & { source: string };

/** Answers that somebody must see soon: raised where they are stored. */
@Injectable()
export class AlarmsService {
  constructor(
    @Inject(CoverageService) readonly coverage: CoverageService,
    @Inject(AlarmsRepository) private readonly repository: AlarmsRepository,
    @Inject(LadderService) private readonly ladder: LadderService,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * In the transaction of the answer, and as a keeper: its author may not read what is raised. `enteredBy`: whoever typed it
   * from paper has seen it first, and it is theirs.
   */
  async raise(tx: Tx, place: Place, raised: readonly Raised[], enteredBy?: string): Promise<void> {
    if (!raised.length) return;
    const { practiceId, coupleId } = place;
    await this.work.as(tx, { kind: 'keeper', practiceId }, async () => {
      const ownerId = enteredBy ?? present(await this.ladder.ownerNow(tx, place));
      const { alarmHours } = await this.practices.of(tx, place);
      for (const { source, ...asked } of raised) {
        const at = this.clock.now();
        const hours = hoursFor(asked.asksOf, alarmHours);
        const dueAt = later(at, hours);
        const sourceHash = this.repository.sourceHash(source);
        const event = { ...place, id: randomUUID(), sourceHash, at, dueAt, hours, ownerId, nextAt: dueAt };
        if (await this.repository.add(tx, event, asked)) await this.ladder.begin(tx, event as RiskEvent);
      }
      await this.couples.tellClinicians(tx, coupleId);
    });
  }

  /** Of the caller: everybody was told, and nobody has acknowledged it. */
  async isUnheard(tx: Tx): Promise<boolean> {
    const [row] = await tx.query<{ is: boolean }[]>('SELECT app.is_unheard() AS is');
    return row?.is === true;
  }
}

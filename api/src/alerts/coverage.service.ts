import { Inject, Injectable } from '@nestjs/common';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Work, type Tx } from '../platform/work.ts';
import { DutyService } from '../practice/duty.service.ts';
import { mayFinish, opensBetween } from './alarms.rules.ts';

type OfPractice = Pick<Who, 'practiceId'>;

/** When what asks about harming oneself may be begun at home: a partner learns of the hours only that. */
@Injectable()
export class CoverageService {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(DutyService) private readonly duty: DutyService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** From when until when, over the next seven days; null where nobody is on duty for it. */
  opens(tx: Tx, { practiceId }: OfPractice): Promise<{ from: Date; until: Date } | null> {
    return this.work.as(tx, { kind: 'keeper', practiceId }, async () =>
      opensBetween(await this.duty.of(tx, { practiceId }), this.clock.now()),
    );
  }

  /** It was begun while it was open, and may be finished. */
  mayFinish(begunAt: Date): boolean {
    return mayFinish(begunAt, this.clock.now());
  }

  /** Now; or what was begun while it was open, for as long as somebody was sure to be there. */
  async mayAnswer(tx: Tx, who: OfPractice, begunAt: Date | null): Promise<boolean> {
    const now = this.clock.now();
    if (begunAt && this.mayFinish(begunAt)) return true;
    const open = await this.opens(tx, who);
    return open !== null && open.from <= now;
  }
}

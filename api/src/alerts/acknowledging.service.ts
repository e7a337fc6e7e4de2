import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present } from '../platform/http/problem.ts';
import { Live } from '../platform/live.ts';
import { Work, type Tx } from '../platform/work.ts';
import { AlarmsRepository } from './alarms.repository.ts';

/** Somebody has seen it and acts: everybody who was told learns that it waits no longer. */
@Injectable()
export class AcknowledgingService {
  constructor(
    @Inject(AlarmsRepository) private readonly repository: AlarmsRepository,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Work) private readonly work: Work,
    @Inject(Live) private readonly live: Live,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The ladder ends with the first; saying so again changes the note. */
  async acknowledge(tx: Tx, who: Who, id: string, note: string): Promise<void> {
    const event = present(await this.repository.one(tx, id));
    await this.repository.change(tx, event, {
      acknowledgedAt: event.acknowledgedAt ?? this.clock.now(),
      acknowledgedBy: event.acknowledgedBy ?? who.personId,
      noteSealed: await this.repository.sealNote(event, note),
    });
    const { coupleId, personId } = event;
    await this.audit.write(tx, who, 'safety.alarm-acknowledged', { coupleId, subjectId: personId });
    const told = (await this.repository.steps(tx, id)).flatMap((step) => step.personId ?? []);
    this.live.look(tx, [...new Set([...told, who.personId])]);
    await this.work.as(tx, { kind: 'keeper', practiceId: who.practiceId }, () =>
      this.couples.tellClinicians(tx, coupleId),
    );
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { score } from '@usward/measures';
import { AuditService } from '../audit/audit.service.ts';
import { AccessService } from '../couples/access.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Body } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import type { Measurement } from './measurement.entity.ts';
import { MeasuresRepository } from './measures.repository.ts';
import { RightsService } from './rights.service.ts';

type Entered = Body<typeof clinic.enterMeasure>;

/** What a clinician types in the room from one partner's paper; it can be corrected and taken back. */
@Injectable()
export class EntriesService {
  constructor(
    @Inject(MeasuresRepository) private readonly repository: MeasuresRepository,
    @Inject(RightsService) private readonly rights: RightsService,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Its revision. The same once more, when an answer was lost on its way, changes nothing. */
  async enter(tx: Tx, who: Who, coupleId: string, id: string, entered: Entered): Promise<number> {
    await this.access.ofClinician(tx, who, coupleId);
    await this.check(tx, who, coupleId, entered);
    await this.repository.lock(tx, id);
    const { base, personId, rightId, on, answers, parent } = entered;
    const newest = await this.repository.newest(tx, coupleId, id);
    const now = newest?.revision ?? 0;
    if (newest && (await this.isRepeat(newest, who, entered))) return now;
    const isGone = newest !== null && !newest.bodySealed;
    if (now !== base || isGone || (newest && newest.personId !== personId))
      throw new Problem('measure.changed');
    const revision = base + 1;
    const row = { practiceId: who.practiceId, coupleId, id, revision, personId, rightId, onDay: on };
    await this.repository.add(
      tx,
      { ...row, enteredBy: who.personId, enteredAt: this.clock.now() },
      { answers, parent },
    );
    await this.audit.write(tx, who, base ? 'measure.corrected' : 'measure.entered', {
      coupleId,
      subjectId: id,
    });
    await this.couples.tellClinicians(tx, coupleId);
    return revision;
  }

  /** It counts in nothing from now on. What was typed before stays in the record. */
  async withdraw(tx: Tx, who: Who, coupleId: string, id: string): Promise<void> {
    await this.access.ofClinician(tx, who, coupleId);
    await this.repository.lock(tx, id);
    const newest = await this.repository.newest(tx, coupleId, id);
    if (!newest) throw new Problem('absent');
    if (!newest.bodySealed) return;
    const { practiceId, personId, rightId, onDay, revision } = newest;
    const row = { practiceId, coupleId, id, personId, rightId, onDay, revision: revision + 1 };
    await this.repository.add(tx, { ...row, enteredBy: who.personId, enteredAt: this.clock.now() }, null);
    await this.audit.write(tx, who, 'measure.withdrawn', { coupleId, subjectId: id });
    await this.couples.tellClinicians(tx, coupleId);
  }

  private async check(
    tx: Tx,
    who: Who,
    coupleId: string,
    { personId, rightId, on, answers }: Entered,
  ): Promise<void> {
    if (!(await this.couples.partnerIds(tx, coupleId)).includes(personId)) throw new Problem('absent');
    const { instrument } = await this.rights.standing(tx, rightId);
    if (on > (await this.practices.today(tx, who)))
      throw new Problem('request.invalid', [{ path: 'on', code: 'day.ahead' }]);
    const scored = score(instrument, answers);
    if (scored.total === null && scored.why === 'not-as-many-as-items')
      throw new Problem('measure.not-as-many-items');
    const wrong = scored.total === null && scored.why === 'not-an-answer' ? scored.items : [];
    if (wrong.length || answers.every((answer) => answer === null))
      throw new Problem(
        'measure.not-an-answer',
        wrong.map((item) => ({ path: `answers.${item - 1}`, code: 'not-an-answer' })),
      );
  }

  private async isRepeat(newest: Measurement, who: Who, { base, ...entered }: Entered): Promise<boolean> {
    if (!newest.bodySealed || newest.revision !== base + 1 || newest.enteredBy !== who.personId) return false;
    const { personId, rightId, onDay: on, answers, parent } = await this.repository.open(newest);
    return JSON.stringify({ personId, rightId, on, answers, parent }) === JSON.stringify(inOrder(entered));
  }
}

const inOrder = ({ personId, rightId, on, answers, parent }: Omit<Entered, 'base'>) => ({
  personId, rightId, on, answers, parent,
}); // prettier-ignore

import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { In, IsNull } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { AccessService } from '../couples/access.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Answer } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { ErasureDays } from './erasure-days.ts';
import { ErasureRow } from './erasure.entity.ts';
import { ErasuresRepository } from './erasures.repository.ts';

/** What the couple's clinicians see of an erasure, ask for under the practice's duty, and must hold. */
@Injectable()
export class ErasureService {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(ErasureDays) private readonly days: ErasureDays,
    @Inject(ErasuresRepository) private readonly repository: ErasuresRepository,
  ) {}

  async ofCouple(tx: Tx, who: Who, coupleId: string): Promise<Answer<typeof clinic.erasures>['erasures']> {
    const partners = await this.partners(tx, who, coupleId);
    const rows = await tx.find(ErasureRow, { where: { personId: In(partners), takenBackAt: IsNull() } });
    const people = await this.people.byId(tx, partners);
    await this.audit.write(tx, who, 'erasure.read', { coupleId });
    return rows.map((row) => ({
      personId: row.personId,
      displayName: people.get(row.personId)?.displayName ?? '—',
      isByThemselves: row.askedBy === row.personId,
      askedAt: row.askedAt.toISOString(),
      dueAt: row.dueAt.toISOString(),
      heldUntil: row.heldUntil,
      state: row.doneAt ? 'erased' : row.restrictedAt ? 'restricted' : 'coming',
    }));
  }

  async askFor(tx: Tx, who: Who, coupleId: string, personId: string): Promise<Date> {
    if (!(await this.partners(tx, who, coupleId)).includes(personId)) throw new Problem('absent');
    const dueAt = await this.repository.add(tx, who, personId);
    await this.audit.write(tx, who, 'erasure.asked', { coupleId, subjectId: personId });
    return dueAt;
  }

  /** What the law makes the practice keep: shut away, and not shredded before that day. */
  async hold(tx: Tx, who: Who, coupleId: string, personId: string, until: string | null): Promise<void> {
    if (!(await this.partners(tx, who, coupleId)).includes(personId)) throw new Problem('absent');
    const row = present(await this.repository.standing(tx, personId));
    const { practiceId, id } = row;
    await tx.update(
      ErasureRow,
      { practiceId, id },
      { heldUntil: until, heldBy: until ? who.personId : null },
    );
    await this.days.plan(tx, { ...row, heldUntil: until });
    await this.audit.write(tx, who, until ? 'erasure.held' : 'erasure.released', {
      coupleId,
      subjectId: personId,
    });
  }

  private async partners(tx: Tx, who: Who, coupleId: string): Promise<string[]> {
    if (!who.confirmedUntil || who.confirmedUntil <= this.clock.now()) throw new Problem('confirm.needed');
    await this.access.ofClinician(tx, who, coupleId);
    const ever = await this.couples.everMembers(tx, coupleId);
    return ever.filter(({ kind }) => kind === 'partner').map(({ personId }) => personId);
  }
}

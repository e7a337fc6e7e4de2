import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.ts';
import type { Who } from '../platform/actors.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Tx } from '../platform/work.ts';
import { AccessService } from './access.service.ts';
import { CouplesService } from './couples.service.ts';

/** Who lost their PIN is known to their therapist, who says so here; a day later they may set a new one. */
@Injectable()
export class VouchingService {
  constructor(
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
  ) {}

  async vouch(tx: Tx, who: Who, coupleId: string, personId: string): Promise<{ from: string }> {
    await this.access.ofClinician(tx, who, coupleId);
    if (!(await this.couples.partnerIds(tx, coupleId)).includes(personId)) throw new Problem('absent');
    const [row] = await tx.query<{ from: Date | null }[]>('SELECT app.vouch($1) AS "from"', [personId]);
    const from = present(row?.from);
    await this.audit.write(tx, who, 'partner.vouched-for', { coupleId, subjectId: personId });
    return { from: from.toISOString() };
  }
}

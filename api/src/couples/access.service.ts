import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.ts';
import type { Who } from '../platform/actors.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Tx } from '../platform/work.ts';
import { Couple } from './couple.entity.ts';

/** Whom of the staff a couple lets in, and as what. Row level security already hides the others; this says it in one place. */
@Injectable()
export class AccessService {
  constructor(@Inject(AuditService) private readonly audit: AuditService) {}

  /** The couple, if the caller is its clinician now; otherwise it was never there. */
  async ofClinician(tx: Tx, who: Who, coupleId: string): Promise<Couple> {
    if (who.audience !== 'clinic') throw new Problem('absent');
    return present(await tx.findOneBy(Couple, { practiceId: who.practiceId, id: coupleId }));
  }

  /** The couple, for whoever may read it now: its clinicians, or somebody by a grant, whose every reading is written down. */
  async ofReader(tx: Tx, who: Who, coupleId: string): Promise<Couple> {
    if (who.audience !== 'clinic') throw new Problem('absent');
    const place = { practiceId: who.practiceId, id: coupleId };
    const own = await tx.findOneBy(Couple, place);
    if (own) return own;
    const [row] = await tx.query<{ by: string | null }[]>('SELECT app.read_by_grant($1) AS by', [coupleId]);
    const couple = present(await tx.findOneBy(Couple, place));
    await this.audit.write(tx, who, `${present(row?.by)}.read`, { coupleId });
    return couple;
  }

  /** Whoever plans its appointments: its clinicians, and the front desk. */
  async mustPlan(tx: Tx, who: Who, coupleId: string): Promise<void> {
    const asked = 'SELECT $1 = ANY (app.couples() || app.desk()) AS may';
    const [row] = await tx.query<{ may: boolean }[]>(asked, [coupleId]);
    if (who.audience !== 'clinic' || !row?.may) throw new Problem('absent');
  }

  /** Not by a grant: one of the couple's own. */
  async isOnCase(tx: Tx, coupleId: string): Promise<boolean> {
    const [row] = await tx.query<{ is: boolean }[]>('SELECT $1 = ANY (app.couples()) AS is', [coupleId]);
    return row?.is ?? false;
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import { present } from '../platform/http/problem.ts';
import type { Tx } from '../platform/work.ts';
import { ShownLine } from './shown-line.entity.ts';

/**
 * Whether the therapist may show one's line while both are there. Each chooses alone; nobody learns what one of them
 * chose, so it is not written down either: only whether both agreed.
 */
@Injectable()
export class LinesService {
  constructor(@Inject(CouplesService) private readonly couples: CouplesService) {}

  async mine(tx: Tx, who: Who): Promise<boolean> {
    const { id: coupleId } = present(await this.couples.ofPartner(tx, who));
    const place = { practiceId: who.practiceId, coupleId, personId: who.personId };
    return (await tx.findOneBy(ShownLine, place))?.mayShow ?? false;
  }

  async change(tx: Tx, who: Who, mayShow: boolean): Promise<void> {
    const { id: coupleId } = present(await this.couples.ofPartner(tx, who));
    await tx.query(
      `INSERT INTO shown_line (practice_id, couple_id, person_id, may_show) VALUES ($1, $2, $3, $4)
       ON CONFLICT (practice_id, couple_id, person_id) DO UPDATE SET may_show = EXCLUDED.may_show`,
      [who.practiceId, coupleId, who.personId, mayShow],
    );
    await this.couples.tellClinicians(tx, coupleId);
  }

  /** To the couple's clinician: did both agree? */
  async mayShowTogether(tx: Tx, coupleId: string): Promise<boolean> {
    const [row] = await tx.query<{ may: boolean | null }[]>('SELECT app.may_show_lines($1) AS may', [
      coupleId,
    ]);
    return row?.may ?? false;
  }
}

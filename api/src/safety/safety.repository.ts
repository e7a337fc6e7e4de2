import { Injectable } from '@nestjs/common';
import type { StopTag } from '@usward/exercises';
import type { Tx } from '../platform/work.ts';
import { CoupleStopTag } from './couple-stop-tag.entity.ts';
import { Suitability } from './suitability.entity.ts';

@Injectable()
export class SafetyRepository {
  /** Asks the function that the database's own policy on assignments asks. */
  async isSuitable(tx: Tx, coupleId: string): Promise<boolean> {
    const [row] = await tx.query<{ is_suitable: boolean }[]>('SELECT app.is_suitable($1)', [coupleId]);
    return row?.is_suitable ?? false;
  }

  /** Whether what this transaction reads by a grant is a risk consult. */
  async isConsulted(tx: Tx): Promise<boolean> {
    const [row] = await tx.query<{ is: boolean }[]>('SELECT app.consulted() IS NOT NULL AS is');
    return row?.is ?? false;
  }

  decisions(tx: Tx, coupleId: string): Promise<Suitability[]> {
    return tx.find(Suitability, { where: { coupleId }, order: { decidedAt: 'ASC', id: 'ASC' } });
  }

  async decide(tx: Tx, decision: Suitability): Promise<void> {
    await tx.insert(Suitability, decision);
  }

  tags(tx: Tx, coupleId: string): Promise<CoupleStopTag[]> {
    return tx.find(CoupleStopTag, { where: { coupleId }, order: { tag: 'ASC' } });
  }

  /** A tag that is set already keeps the moment at which it was set. */
  async setTags(tx: Tx, tags: CoupleStopTag[]): Promise<void> {
    if (!tags.length) return;
    await tx.createQueryBuilder().insert().into(CoupleStopTag).values(tags).orIgnore().execute();
  }

  async liftTags(tx: Tx, coupleId: string, tags: StopTag[]): Promise<void> {
    for (const tag of tags) await tx.delete(CoupleStopTag, { coupleId, tag });
  }
}

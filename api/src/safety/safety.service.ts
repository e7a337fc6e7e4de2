import { Injectable } from '@nestjs/common';
import type { StopTag } from '@usward/exercises';
import type { Tx } from '../platform/work.ts';
import { CoupleStopTag } from './couple-stop-tag.entity.ts';

/** What the other rooms may ask: whether a joint task may be given, and what stops an exercise. Never why. */
@Injectable()
export class SafetyService {
  /** The database decides, with the same function that its policy on assignments asks. */
  async mayGiveJoint(tx: Tx, coupleId: string): Promise<boolean> {
    const [row] = await tx.query<{ is_suitable: boolean }[]>('SELECT app.is_suitable($1)', [coupleId]);
    return row?.is_suitable ?? false;
  }

  async tagsOf(tx: Tx, coupleId: string): Promise<StopTag[]> {
    const rows = await tx.find(CoupleStopTag, { where: { coupleId }, order: { tag: 'ASC' } });
    return rows.map(({ tag }) => tag);
  }
}

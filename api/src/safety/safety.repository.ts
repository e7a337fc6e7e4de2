import { Injectable } from '@nestjs/common';
import type { StopTag } from '@usward/exercises';
import { IsNull } from 'typeorm';
import type { Tx } from '../platform/work.ts';
import { CoupleStopTag } from './couple-stop-tag.entity.ts';
import { LifeEvent } from './life-event.entity.ts';
import type { HandedIn, Phones } from './patterns.rules.ts';
import { SafetyMode } from './safety-mode.entity.ts';
import { Screen } from './screen.entity.ts';
import { Suitability } from './suitability.entity.ts';

/** Where a decision for safety stands. */
export type Stage = 'none' | 'waiting' | 'standing' | 'ending';

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

  /** Neither own weeks nor a decision for safety: which of the two, nobody is told. */
  async mayBeForTwo(tx: Tx, coupleId: string): Promise<boolean> {
    const [row] = await tx.query<{ may: boolean }[]>('SELECT app.may_be_for_two($1) AS may', [coupleId]);
    return row?.may ?? false;
  }

  async stage(tx: Tx, coupleId: string): Promise<Stage> {
    const [row] = await tx.query<{ stage: Stage | null }[]>('SELECT app.safety_mode($1) AS stage', [
      coupleId,
    ]);
    return row?.stage ?? 'none';
  }

  async aloneWithMode(tx: Tx, coupleId: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`mode/${coupleId}`]);
  }

  mode(tx: Tx, coupleId: string): Promise<SafetyMode | null> {
    return tx.findOneBy(SafetyMode, { coupleId, endedAt: IsNull() });
  }

  async addMode(
    tx: Tx,
    decided: Pick<SafetyMode, 'practiceId' | 'coupleId' | 'id' | 'decidedAt' | 'decidedBy' | 'reasonSealed'>,
  ): Promise<void> {
    await tx.insert(SafetyMode, decided);
  }

  /** The one that has not ended, if there is one. */
  async changeMode(
    tx: Tx,
    coupleId: string,
    changed: Partial<Pick<SafetyMode, 'endDecidedAt' | 'endDecidedBy' | 'endedAt'>>,
  ): Promise<void> {
    await tx.update(SafetyMode, { coupleId, endedAt: IsNull() }, changed);
  }

  async addLifeEvent(tx: Tx, noted: LifeEvent): Promise<void> {
    await tx.insert(LifeEvent, noted);
  }

  lifeEvents(tx: Tx, coupleId: string): Promise<LifeEvent[]> {
    return tx.find(LifeEvent, { where: { coupleId }, order: { notedAt: 'DESC', id: 'ASC' } });
  }

  /** When an alarm came, whosever it was: it stops nothing by itself, and says that it is time to ask. */
  async alarms(tx: Tx, coupleId: string): Promise<Date[]> {
    const asked = 'SELECT at FROM risk_event WHERE couple_id = $1 ORDER BY at DESC, id';
    return (await tx.query<{ at: Date }[]>(asked, [coupleId])).map(({ at }) => at);
  }

  screens(tx: Tx, coupleId: string): Promise<Screen[]> {
    return tx.find(Screen, { where: { coupleId }, order: { answeredAt: 'DESC', id: 'ASC' } });
  }

  /** Of these couples, those of whom somebody is to be asked again: the same rule as for one of them, for a whole day. */
  async dueAgain(tx: Tx, coupleIds: string[], today: string): Promise<Set<string>> {
    const rows = await tx.query<{ couple_id: string }[]>(
      `SELECT DISTINCT m.couple_id FROM membership m CROSS JOIN LATERAL (
         SELECT s.decided_at, s.ask_again_on FROM safety.suitability s
         WHERE s.couple_id = m.couple_id AND s.person_id = m.person_id ORDER BY s.decided_at DESC LIMIT 1) AS last
       WHERE m.couple_id = ANY ($1) AND m.kind = 'partner' AND m.ended_at IS NULL AND (last.ask_again_on <= $2
         OR EXISTS (SELECT FROM safety.life_event e WHERE e.couple_id = m.couple_id AND e.noted_at >= last.decided_at)
         OR EXISTS (SELECT FROM risk_event r WHERE r.couple_id = m.couple_id AND r.at >= last.decided_at))`,
      [coupleIds, today],
    );
    return new Set(rows.map(({ couple_id }) => couple_id));
  }

  async phones(tx: Tx, coupleId: string): Promise<Phones> {
    const [row] = await tx.query<{ is_shared: boolean; is_passed_on: boolean }[]>(
      'SELECT * FROM app.phones_of($1)',
      [coupleId],
    );
    return { isShared: row?.is_shared ?? false, isPassedOn: row?.is_passed_on ?? false };
  }

  /** Of what the reader may read of both: that it was handed in, never what. */
  async handedIn(tx: Tx, coupleId: string, since: Date): Promise<HandedIn[]> {
    const rows = await tx.query<{ occurrence_id: string; author_id: string; at: Date; alone: boolean }[]>(
      `SELECT occurrence_id, author_id, handed_in_at AS at, level = 'V1' AS alone FROM answer
       WHERE couple_id = $1 AND handed_in_at > $2 AND level IN ('V1', 'V2')`,
      [coupleId, since],
    );
    return rows.map(({ occurrence_id, author_id, at, alone }) => ({
      occurrenceId: occurrence_id,
      personId: author_id,
      at,
      isForTherapistAlone: alone,
    }));
  }
}

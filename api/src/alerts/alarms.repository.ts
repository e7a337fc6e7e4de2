import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Harm, Words } from '@usward/exercises';
import { Clock } from '../platform/clock.ts';
import { Keys, type Scope } from '../platform/keys.ts';
import type { Tx } from '../platform/work.ts';
import type { Call } from './alarms.rules.ts';
import { RiskEvent } from './risk-event.entity.ts';
import { RiskStep } from './risk-step.entity.ts';

/** What was asked, for those who treat the couple. `item`: where no words of the question are ours to hold. */
export type Asked = {
  asksOf: Harm;
  isOnPaper: boolean;
  title: Words;
  prompt: Words | null;
  item: number | null;
};
type Place = Pick<RiskEvent, 'practiceId' | 'coupleId' | 'personId' | 'id'>;

const shown = 100;
/** That of the person's safety record. */
const scopeOf = ({ practiceId, coupleId, personId }: Place): Scope =>
  `safety/${practiceId}/${coupleId}/${personId}`;
const rowOf = (column: 'body' | 'note', { practiceId, id }: Place) =>
  `risk_event|${column}|${practiceId}|${id}`;

@Injectable()
export class AlarmsRepository {
  constructor(
    @Inject(Keys) private readonly keys: Keys,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** False where the same answer has raised it before. */
  async add(
    tx: Tx,
    event: Omit<RiskEvent, 'bodySealed' | 'acknowledgedAt' | 'acknowledgedBy' | 'noteSealed'>,
    asked: Asked,
  ): Promise<boolean> {
    const bodySealed = await this.keys.seal(scopeOf(event), rowOf('body', event), asked);
    const added = await tx
      .createQueryBuilder()
      .insert()
      .into(RiskEvent)
      .values({ ...event, bodySealed })
      .orIgnore()
      .returning('id')
      .execute();
    return (added.raw as unknown[]).length > 0;
  }

  sourceHash(source: string): Buffer {
    return this.keys.blind('alarm', source);
  }

  /** Those that wait first, by when they are due; then the others, newest first. */
  all(tx: Tx): Promise<RiskEvent[]> {
    return tx.find(RiskEvent, {
      order: { acknowledgedAt: { direction: 'DESC', nulls: 'FIRST' }, dueAt: 'ASC', id: 'ASC' },
      take: shown,
    });
  }

  one(tx: Tx, id: string): Promise<RiskEvent | null> {
    return tx.findOneBy(RiskEvent, { id });
  }

  /** Until the transaction ends nobody else calls for it. */
  locked(tx: Tx, id: string): Promise<RiskEvent | null> {
    return tx.findOne(RiskEvent, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async change(
    tx: Tx,
    { practiceId, id }: RiskEvent,
    changed: Partial<
      Pick<RiskEvent, 'ownerId' | 'nextAt' | 'acknowledgedAt' | 'acknowledgedBy' | 'noteSealed'>
    >,
  ): Promise<void> {
    await tx.update(RiskEvent, { practiceId, id }, changed);
  }

  steps(tx: Tx, eventId: string): Promise<RiskStep[]> {
    return tx.find(RiskStep, {
      where: { eventId },
      order: { at: 'ASC', rung: 'ASC', channel: 'ASC', id: 'ASC' },
    });
  }

  async addStep(tx: Tx, { practiceId, id }: Place, call: Call, channel: RiskStep['channel']): Promise<void> {
    const at = this.clock.now();
    await tx.insert(RiskStep, { practiceId, eventId: id, id: randomUUID(), at, channel, ...call });
  }

  asked(event: RiskEvent): Promise<Asked> {
    return this.keys.open<Asked>(scopeOf(event), rowOf('body', event), event.bodySealed);
  }

  sealNote(event: RiskEvent, note: string): Promise<Buffer> {
    return this.keys.seal(scopeOf(event), rowOf('note', event), note);
  }

  async note(event: RiskEvent): Promise<string | null> {
    return event.noteSealed && this.keys.open<string>(scopeOf(event), rowOf('note', event), event.noteSealed);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { Offer, PauseChoice, Said, Tap, Trace } from '@usward/exercises';
import { dayIn } from '@usward/schedule';
import { IsNull, MoreThanOrEqual, Not } from 'typeorm';
import type { Couple } from '../couples/couple.entity.ts';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import type { Tx } from '../platform/work.ts';
import { GestureRow } from './gesture.entity.ts';
import { StandingRow } from './standing.entity.ts';

/** Where something was done. */
export type Place = Pick<GestureRow, 'practiceId' | 'coupleId' | 'assignmentId' | 'occurrenceId' | 'step'>;
export type Placed = { occurrenceId: string; step: string; trace: Trace };
type Home = Pick<Couple, 'practiceId' | 'id' | 'timeZone'>;
type Level = StandingRow['level'];
type OnePhone = { put: string; said: Said[] };

const tapRow = ({ practiceId, authorId, id }: Pick<GestureRow, 'practiceId' | 'authorId' | 'id'>) =>
  `gesture|body|${practiceId}|${authorId}|${id}`;
const commonRow = ({ practiceId, coupleId, id }: Pick<StandingRow, 'practiceId' | 'coupleId' | 'id'>) =>
  `standing|body|${practiceId}|${coupleId}|${id}`;

/** The traces of what passes between the two. Row level security shows each actor its own part of them. */
@Injectable()
export class BetweenRepository {
  constructor(@Inject(CouplesService) private readonly couples: CouplesService) {}

  /** Until the transaction ends nobody else does anything at this step: two taps at one moment find each other. */
  async lock(tx: Tx, { occurrenceId, step }: Pick<Place, 'occurrenceId' | 'step'>): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${occurrenceId}|${step}`]);
  }

  /** Has this gesture been here before? Known until it ends. */
  isKnown(
    tx: Tx,
    { practiceId, personId }: Pick<Who, 'practiceId' | 'personId'>,
    id: string,
  ): Promise<boolean> {
    return tx.existsBy(GestureRow, { practiceId, authorId: personId, id });
  }

  /** Those that the actor may see, of the whole couple or of one step. */
  async traces(tx: Tx, couple: Home, at?: Pick<Place, 'occurrenceId' | 'step'>): Promise<Placed[]> {
    const where = { coupleId: couple.id, ...(at ? { occurrenceId: at.occurrenceId, step: at.step } : {}) };
    const taps = await tx.find(GestureRow, { where, order: { at: 'ASC', id: 'ASC' } });
    const common = await tx.find(StandingRow, { where, order: { at: 'ASC', id: 'ASC' } });
    const placed = taps.filter(({ kind }) => kind !== 'spent').map((row) => this.tapOf(couple, row));
    return [...(await Promise.all(placed)), ...(await this.openCommon(couple, common))];
  }

  async commonSince(tx: Tx, couple: Home, from: Date): Promise<Placed[]> {
    const where = { coupleId: couple.id, at: MoreThanOrEqual(from) };
    return this.openCommon(couple, await tx.find(StandingRow, { where, order: { at: 'ASC', id: 'ASC' } }));
  }

  private openCommon(couple: Home, rows: StandingRow[]): Promise<Placed[]> {
    const there = rows.filter(({ kind, bodySealed }) => kind !== 'one-phone' || bodySealed);
    return Promise.all(there.map((row) => this.commonOf(couple, row)));
  }

  /** False where it had been there before: an id that ended is no longer visible, and makes nothing new. */
  async add(tx: Tx, couple: Home, place: Place, trace: Trace, at: Date, level: Level): Promise<boolean> {
    if ('author' in trace) return this.addTap(tx, couple, place, trace, at);
    return this.addCommon(tx, couple, place, trace, level);
  }

  /** They count no more; what was in them is gone. */
  async spend(tx: Tx, { practiceId }: Place, taps: readonly Tap[]): Promise<void> {
    for (const { author, id } of taps)
      await tx.update(GestureRow, { practiceId, authorId: author, id }, { kind: 'spent', bodySealed: null });
  }

  /** What was said on one phone is gone for both. */
  async takeBack(tx: Tx, { practiceId, coupleId, occurrenceId, step }: Place, id: string): Promise<boolean> {
    const bodySealed = Not(IsNull());
    const piece = { practiceId, coupleId, occurrenceId, step, id, kind: 'one-phone' as const, bodySealed };
    return (await tx.update(StandingRow, piece, { bodySealed: null })).affected !== 0;
  }

  /** The policies let the keeper remove what has ended, and see none of it: so nothing is named here. */
  async forget(tx: Tx): Promise<void> {
    await tx.query('DELETE FROM gesture');
    await tx.query('DELETE FROM standing');
  }

  private async addTap(tx: Tx, couple: Home, place: Place, tap: Tap, at: Date): Promise<boolean> {
    const row = { ...place, authorId: tap.author, id: tap.id, kind: tap.kind, at, until: tap.until };
    const body =
      tap.kind === 'offer'
        ? tap.offer
        : tap.kind === 'choice'
          ? { pauseId: tap.pauseId, choice: tap.choice }
          : null;
    const bodySealed = body && (await this.couples.sealJoint(couple, tapRow(row), body));
    const values = { ...row, bodySealed };
    await tx.createQueryBuilder().insert().into(GestureRow).values(values).orIgnore().execute();
    return this.isKnown(tx, { practiceId: row.practiceId, personId: row.authorId }, row.id);
  }

  private async addCommon(
    tx: Tx,
    couple: Home,
    place: Place,
    common: Exclude<Trace, Tap>,
    level: Level,
  ): Promise<boolean> {
    const { id, kind, at } = common;
    const row = { ...place, id, kind, level, at, until: 'until' in common ? common.until : null };
    const body =
      common.kind === 'agreed'
        ? common.offer
        : common.kind === 'one-phone'
          ? { put: common.put, said: common.said }
          : null;
    const bodySealed = body && (await this.couples.sealJoint(couple, commonRow(row), body));
    const { practiceId, coupleId } = place;
    if (await tx.existsBy(StandingRow, { practiceId, coupleId, id, kind })) return false;
    await tx
      .createQueryBuilder()
      .insert()
      .into(StandingRow)
      .values({ ...row, bodySealed })
      .orIgnore()
      .execute();
    return true;
  }

  private async tapOf(couple: Home, row: GestureRow): Promise<Placed> {
    const { occurrenceId, step, authorId: author, id, until } = row;
    const body =
      row.bodySealed && (await this.couples.openJoint<unknown>(couple, tapRow(row), row.bodySealed));
    const trace: Trace =
      row.kind === 'offer'
        ? { kind: 'offer', id, author, until, offer: body as Offer }
        : row.kind === 'choice'
          ? { kind: 'choice', id, author, until, ...(body as { pauseId: string; choice: PauseChoice }) }
          : { kind: 'ready', id, author, until };
    return { occurrenceId, step, trace };
  }

  private async commonOf(couple: Home, row: StandingRow): Promise<Placed> {
    const { occurrenceId, step, id, kind, at } = row;
    const until = row.until ?? at;
    if ((kind !== 'agreed' && kind !== 'one-phone') || !row.bodySealed)
      return {
        occurrenceId,
        step,
        trace: kind === 'go-on' ? { kind, id, at } : { kind: kind as 'pause', id, at, until },
      };
    if (kind === 'one-phone') {
      const body = await this.couples.openJoint<OnePhone>(couple, commonRow(row), row.bodySealed);
      return { occurrenceId, step, trace: { kind, id, at, ...body } };
    }
    const offer = await this.couples.openJoint<Offer>(couple, commonRow(row), row.bodySealed);
    return { occurrenceId, step, trace: { kind, id, offer, at, on: dayIn(couple.timeZone, at) } };
  }
}

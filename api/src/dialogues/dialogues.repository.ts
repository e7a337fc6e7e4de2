import { Inject, Injectable } from '@nestjs/common';
import type { Dialogue, EndedHow, Role, Summary, Word, WordKind } from '@usward/dialogue';
import { IsNull, MoreThanOrEqual } from 'typeorm';
import { CouplesService } from '../couples/couples.service.ts';
import type { Tx } from '../platform/work.ts';
import { DialogueRow } from './dialogue.entity.ts';
import { DialogueState } from './dialogue-state.entity.ts';
import { DialogueSummary } from './dialogue-summary.entity.ts';
import { DialogueWord } from './dialogue-word.entity.ts';

export type Told = Summary & {
  mode: DialogueRow['mode'];
  ended: EndedHow;
  people: Record<Role, string>;
};
type Home = { practiceId: string; id: string };

const homeOf = ({ practiceId, coupleId }: DialogueRow): Home => ({ practiceId, id: coupleId });
const keyOf = ({ practiceId, coupleId, id }: DialogueRow) => ({ practiceId, coupleId, dialogueId: id });
const placeOf = (row: DialogueRow) => ({ ...keyOf(row), assignmentId: row.assignmentId });
const nameOf = ({ practiceId, coupleId, dialogueId }: ReturnType<typeof keyOf>) =>
  `${practiceId}|${coupleId}|${dialogueId}`;

/** All that is kept of talks. Who does not act as the exchange of its assignment sees that there is one, and no more. */
@Injectable()
export class DialoguesRepository {
  constructor(@Inject(CouplesService) private readonly couples: CouplesService) {}

  /** Until the transaction ends nobody else begins one of the same couple. */
  async lockBeginning(tx: Tx, coupleId: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`dialogue/${coupleId}`]);
  }

  find(tx: Tx, id: string): Promise<DialogueRow | null> {
    return tx.findOneBy(DialogueRow, { id });
  }

  /** Also where its time is over, and nobody has looked since. */
  running(tx: Tx, coupleId: string): Promise<DialogueRow | null> {
    return tx.findOneBy(DialogueRow, { coupleId, ended: IsNull() });
  }

  /** The one that is before the two now. */
  async goingOn(
    tx: Tx,
    coupleId: string,
    now: Date,
    stoppedBy: readonly string[],
  ): Promise<DialogueRow | null> {
    return tx
      .createQueryBuilder(DialogueRow, 'one')
      .where('one.couple_id = :coupleId AND one.ended IS NULL AND one.ends_at > :now', { coupleId, now })
      .andWhere('app.may_meet(one.couple_id, one.assignment_id, :stoppedBy)', { stoppedBy })
      .getOne();
  }

  /** Newest first. */
  all(tx: Tx, coupleId: string): Promise<DialogueRow[]> {
    return tx.find(DialogueRow, { where: { coupleId }, order: { begunAt: 'DESC', id: 'ASC' } });
  }

  /** As a partner or as the exchange. */
  async mayMeet(
    tx: Tx,
    { coupleId, assignmentId }: Pick<DialogueRow, 'coupleId' | 'assignmentId'>,
    stoppedBy: readonly string[],
  ): Promise<boolean> {
    const [row] = await tx.query<{ may: boolean }[]>('SELECT app.may_meet($1, $2, $3) AS may', [
      coupleId,
      assignmentId,
      stoppedBy,
    ]);
    return row?.may ?? false;
  }

  async add(tx: Tx, row: DialogueRow, state: Dialogue): Promise<void> {
    await tx.insert(DialogueRow, row);
    await tx.insert(DialogueState, { ...placeOf(row), stateSealed: await this.sealState(row, state) });
  }

  async state(tx: Tx, row: DialogueRow): Promise<Dialogue> {
    return this.openState(row, await tx.findOneByOrFail(DialogueState, keyOf(row)));
  }

  /** Until the transaction ends nobody else moves it; two taps at one moment come one after the other. */
  async lockedState(tx: Tx, row: DialogueRow): Promise<Dialogue> {
    const lock = { mode: 'pessimistic_write' as const };
    return this.openState(row, await tx.findOneOrFail(DialogueState, { where: keyOf(row), lock }));
  }

  async save(tx: Tx, row: DialogueRow, state: Dialogue): Promise<void> {
    await tx.update(DialogueState, keyOf(row), { stateSealed: await this.sealState(row, state) });
  }

  async show(
    tx: Tx,
    row: DialogueRow,
    shown: Pick<DialogueRow, 'endsAt' | 'ended' | 'isKept'>,
  ): Promise<void> {
    const { practiceId, coupleId, id } = row;
    await tx.update(DialogueRow, { practiceId, coupleId, id }, shown);
  }

  async words(tx: Tx, row: DialogueRow): Promise<Word[]> {
    const rows = await tx.find(DialogueWord, { where: keyOf(row), order: { place: 'ASC', kind: 'ASC' } });
    return Promise.all(
      rows.map(async ({ place, kind, bodySealed }) => {
        const body = await this.couples.openJoint<Omit<Word, 'kind'>>(
          homeOf(row),
          wordRow(row, place, kind),
          bodySealed,
        );
        return { kind, ...body };
      }),
    );
  }

  /** `place` orders them: what both say at one `seq` has two. */
  async addWords(tx: Tx, row: DialogueRow, place: number, words: readonly Word[]): Promise<void> {
    for (const { kind, ...body } of words)
      await tx.insert(DialogueWord, {
        ...placeOf(row),
        place,
        kind,
        bodySealed: await this.couples.sealJoint(homeOf(row), wordRow(row, place, kind), body),
      });
  }

  async dropWords(tx: Tx, row: DialogueRow, kind?: WordKind): Promise<void> {
    await tx.delete(DialogueWord, { ...keyOf(row), ...(kind ? { kind } : {}) });
  }

  async tell(tx: Tx, row: DialogueRow, told: Told): Promise<void> {
    const bodySealed = await this.couples.sealJoint(homeOf(row), summaryRow(keyOf(row)), told);
    await tx.insert(DialogueSummary, { ...placeOf(row), begunAt: row.begunAt, bodySealed });
  }

  /** Newest first, as the clinician. */
  async summaries(tx: Tx, couple: Home, since?: Date): Promise<(Told & { begunAt: Date })[]> {
    const rows = await tx.find(DialogueSummary, {
      where: { coupleId: couple.id, ...(since ? { begunAt: MoreThanOrEqual(since) } : {}) },
      order: { begunAt: 'DESC', dialogueId: 'ASC' },
    });
    return Promise.all(
      rows.map(async (row) => ({
        ...(await this.couples.openJoint<Told>(couple, summaryRow(row), row.bodySealed)),
        begunAt: row.begunAt,
      })),
    );
  }

  private openState(row: DialogueRow, { stateSealed }: DialogueState): Promise<Dialogue> {
    return this.couples.openJoint<Dialogue>(
      homeOf(row),
      `dialogue_state|state|${nameOf(keyOf(row))}`,
      stateSealed,
    );
  }

  private sealState(row: DialogueRow, state: Dialogue): Promise<Buffer> {
    return this.couples.sealJoint(homeOf(row), `dialogue_state|state|${nameOf(keyOf(row))}`, state);
  }
}

const wordRow = (row: DialogueRow, place: number, kind: WordKind) =>
  `dialogue_word|body|${nameOf(keyOf(row))}|${place}|${kind}`;
const summaryRow = (key: ReturnType<typeof keyOf>) => `dialogue_summary|body|${nameOf(key)}`;

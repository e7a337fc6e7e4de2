import { Inject, Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Keys, type Scope } from '../platform/keys.ts';
import type { Tx } from '../platform/work.ts';
import { Draw } from './draw.entity.ts';

/** Ids of cards, and nothing that says which of them were both's and which the house's. */
export type OpenDraw = Omit<Draw, 'ideasSealed'> & { ideas: string[] };

type Place = Pick<Draw, 'practiceId' | 'coupleId' | 'occurrenceId' | 'step' | 'personId'>;

/** With the marks of that person it becomes unreadable, too. */
const scopeOf = ({ practiceId, coupleId, personId }: Place): Scope =>
  `answer/${practiceId}/${coupleId}/${personId}/VM`;
const rowOf = ({ practiceId, occurrenceId, step, personId }: Place) =>
  `draw|ideas|${practiceId}|${occurrenceId}|${step}|${personId}`;

@Injectable()
export class DrawsRepository {
  constructor(@Inject(Keys) private readonly keys: Keys) {}

  /** Two menus of a couple that close at one moment are drawn one after the other: the second knows of the first. */
  async lock(tx: Tx, coupleId: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`draw/${coupleId}`]);
  }

  async add(tx: Tx, { ideas, ...row }: OpenDraw): Promise<void> {
    await tx.insert(Draw, { ...row, ideasSealed: await this.keys.seal(scopeOf(row), rowOf(row), ideas) });
  }

  /** Newest first, of one person as their own, or of both as the exchange. */
  async since(tx: Tx, coupleId: string, since: Date, personId?: string): Promise<OpenDraw[]> {
    const rows = await tx.find(Draw, {
      where: { coupleId, drawnAt: MoreThan(since), ...(personId ? { personId } : {}) },
      order: { drawnAt: 'DESC', occurrenceId: 'ASC', step: 'ASC', personId: 'ASC' },
    });
    return Promise.all(
      rows.map(async ({ ideasSealed, ...row }) => ({
        ...row,
        ideas: await this.keys.open<string[]>(scopeOf(row), rowOf(row), ideasSealed),
      })),
    );
  }
}

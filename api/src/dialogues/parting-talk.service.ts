import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '../platform/work.ts';
import { Course } from './course.ts';
import { DialoguesRepository } from './dialogues.repository.ts';

type Said = { coupleId: string; occurrenceId: string; authorId: string; text: string };

/** A talk that goes on while the two part: it ends, and what each had typed goes back to them. */
@Injectable()
export class PartingTalk {
  constructor(
    @Inject(DialoguesRepository) private readonly repository: DialoguesRepository,
    @Inject(Course) private readonly course: Course,
  ) {}

  /** In the transaction in which they part, when nobody may meet any more. */
  async end(tx: Tx, coupleId: string): Promise<Said[]> {
    const row = await this.repository.running(tx, coupleId);
    if (!row) return [];
    const { occurrenceId } = row;
    return this.course.asExchange(tx, row, async () => {
      const words = await this.repository.words(tx, row);
      await this.course.locked(tx, row);
      return words.map(({ by, text }) => ({
        coupleId,
        occurrenceId,
        authorId: by === 'a' ? row.begunBy : row.invited,
        text,
      }));
    });
  }
}

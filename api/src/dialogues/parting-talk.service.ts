import { Inject, Injectable } from '@nestjs/common';
import type { me } from '@usward/contract/me';
import { isBlank, plainText } from '@usward/exercises';
import type { Who } from '../platform/actors.ts';
import type { Body, Params } from '../platform/http/route.ts';
import { Work, type Tx } from '../platform/work.ts';
import { Course } from './course.ts';
import { DialoguesRepository } from './dialogues.repository.ts';

export type Said = {
  practiceId: string;
  coupleId: string;
  occurrenceId: string;
  authorId: string;
  text: string;
};
type Keep = (tx: Tx, said: Said, write: string) => Promise<void>;

/** A talk that goes on while the two part: it ends, and what each had typed goes back to them. */
@Injectable()
export class PartingTalk {
  private keep: Keep = async () => undefined;

  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(DialoguesRepository) private readonly repository: DialoguesRepository,
    @Inject(Course) private readonly course: Course,
  ) {}

  /** Where a room below keeps words that find no place here any more. */
  keepsLate(keep: Keep): void {
    this.keep = keep;
  }

  /**
   * A move that was on its way when the two parted: what its author typed is kept for them alone, and what somebody typed
   * on the other's phone goes nowhere. Of a talk of others nobody learns.
   */
  async late(
    tx: Tx,
    who: Who,
    { dialogueId, moveId }: Params<typeof me.moveDialogue>,
    { by, words }: Body<typeof me.moveDialogue>,
  ): Promise<'absent' | 'assignment.ended'> {
    const { practiceId, personId: authorId } = who;
    const row = await this.work.as(tx, { kind: 'keeper', practiceId }, () =>
      this.repository.find(tx, dialogueId),
    );
    if (!row || ![row.begunBy, row.invited].includes(authorId)) return 'absent';
    const { coupleId, occurrenceId } = row;
    const texts = Object.values(words).map(plainText);
    const text = texts.filter((one) => !isBlank(one)).join('\n');
    if (text && by === 'me')
      await this.keep(tx, { practiceId, coupleId, occurrenceId, authorId, text }, moveId);
    return 'assignment.ended';
  }

  /** In the transaction in which they part, when nobody may meet any more. */
  async end(tx: Tx, coupleId: string): Promise<Said[]> {
    const row = await this.repository.running(tx, coupleId);
    if (!row) return [];
    const { practiceId, occurrenceId } = row;
    return this.course.asExchange(tx, row, async () => {
      const words = await this.repository.words(tx, row);
      await this.course.locked(tx, row);
      return words.map(({ by, text }) => ({
        practiceId,
        coupleId,
        occurrenceId,
        authorId: by === 'a' ? row.begunBy : row.invited,
        text,
      }));
    });
  }
}

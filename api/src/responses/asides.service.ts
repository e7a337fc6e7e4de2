import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '../platform/work.ts';
import type { Aside } from './aside.entity.ts';
import { ResponsesRepository } from './responses.repository.ts';

/** For the rooms below: words that found no place go to their author alone. */
@Injectable()
export class AsidesService {
  constructor(@Inject(ResponsesRepository) private readonly repository: ResponsesRepository) {}

  /** As their author. Where they had nothing yet in this occurrence, it appears among what is theirs. */
  async keep(tx: Tx, aside: Omit<Aside, 'bodySealed'>, value: unknown): Promise<void> {
    const { practiceId, authorId: personId, coupleId, occurrenceId } = aside;
    await this.repository.ownForWrite(tx, { practiceId, personId }, coupleId, occurrenceId);
    await this.repository.saveAside(tx, aside, value);
  }
}

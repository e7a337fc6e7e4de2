import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CouplesService } from '../couples/couples.service.ts';
import { PartingTalk, type Said } from '../dialogues/parting-talk.service.ts';
import { Jobs } from '../platform/jobs.ts';
import { Work, type Tx } from '../platform/work.ts';
import { AsidesService } from '../responses/asides.service.ts';

/** Does what a clinician has planned: at its moment, for both at once, and no text is lost to whoever wrote it. */
@Injectable()
export class Parting {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PartingTalk) private readonly talk: PartingTalk,
    @Inject(AsidesService) private readonly asides: AsidesService,
    @Inject(Jobs) jobs: Jobs,
  ) {
    jobs.does('uncouple', ({ practiceId = '', ref }) => this.part(practiceId, ref));
    talk.keepsLate((tx, said, write) => this.keep(tx, said, write));
  }

  /** Safe to repeat; before its time it does nothing. */
  private part(practiceId: string, uncouplingId: string): Promise<void> {
    return this.work.run({ kind: 'keeper', practiceId }, async (tx) => {
      const [row] = await tx.query<{ id: string | null }[]>('SELECT app.uncouple($1) AS id', [uncouplingId]);
      if (!row?.id) return;
      await this.ended(tx, practiceId, row.id);
    });
  }

  /** By the keeper, after it: what each had typed goes back to each alone, and both screens look again. */
  async ended(tx: Tx, practiceId: string, coupleId: string): Promise<void> {
    for (const said of await this.talk.end(tx, coupleId)) {
      const author = {
        kind: 'person' as const,
        audience: 'me' as const,
        practiceId,
        personId: said.authorId,
      };
      await this.work.as(tx, author, () => this.keep(tx, said, randomUUID()));
    }
    const exchange = {
      kind: 'exchange' as const,
      practiceId,
      coupleId,
      assignmentId: randomUUID(),
    };
    const ever = await this.work.as(tx, exchange, () => this.couples.everMembers(tx, coupleId));
    await this.couples.tellAll(
      tx,
      ever.map(({ personId }) => personId),
    );
  }

  /** As its author, to whom alone it goes; once, however often it is sent. */
  private async keep(tx: Tx, { text, ...place }: Said, write: string): Promise<void> {
    await this.asides.keep(tx, { ...place, id: write, write, step: 'talk' }, text);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../platform/clock.ts';
import type { Job } from '../platform/jobs.ts';
import { Live } from '../platform/live.ts';
import { Work } from '../platform/work.ts';
import { DepartureFile } from './departure-file.ts';
import { ExportFile } from './export-file.entity.ts';
import { ExportFiles } from './export-files.ts';
import { Papers } from './papers.ts';

/** Makes the file that somebody asked for, as that person. */
@Injectable()
export class Making {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(ExportFiles) private readonly files: ExportFiles,
    @Inject(Papers) private readonly papers: Papers,
    @Inject(DepartureFile) private readonly departure: DepartureFile,
  ) {}

  /** Under the rights of whoever asked. Done twice, it is done once. */
  async make({ practiceId, ref: id }: Job): Promise<void> {
    if (!practiceId) return;
    const row = await this.row(practiceId, id);
    if (!row || row.madeAt || row.expiresAt <= this.clock.now()) return;
    const { personId, audience } = row;
    const actor = { kind: 'person', audience, practiceId, personId } as const;
    const made = row.departureId ? await this.departure.of(row) : await this.papers.of(row);
    if (!made) return;
    await this.files.write(row, made);
    await this.work.run(actor, async (tx) => {
      await tx.update(ExportFile, { practiceId, id }, { madeAt: this.clock.now() });
      await this.audit.write(tx, row, 'export.made', row.coupleId ? { coupleId: row.coupleId } : {});
      this.live.look(tx, [personId]);
    });
  }

  private row(practiceId: string, id: string): Promise<ExportFile | null> {
    return this.work.run({ kind: 'keeper', practiceId }, (tx) =>
      tx.findOneBy(ExportFile, { practiceId, id }),
    );
  }
}

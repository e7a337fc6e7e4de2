import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present, Problem } from '../platform/http/problem.ts';
import { Jobs, type Job } from '../platform/jobs.ts';
import { Work, type Tx } from '../platform/work.ts';
import { ExportFile } from './export-file.entity.ts';
import { ExportFiles } from './export-files.ts';
import { Making } from './making.ts';
import { ReleasesService } from './releases.service.ts';

const livesMs = 24 * 3_600_000;
/** So many files one may ask for in a day. */
const enough = 5;

type Fetched = { name: string; zip: string };
type Of = { coupleId: string; releaseId: string } | { departureId: string };
type Placed = { coupleId: string; departureId: string };

/** Files for whoever asked: made by a job as that person, given once to that sign-in, and gone after a day. */
@Injectable()
export class ExportsService {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(ExportFiles) private readonly files: ExportFiles,
    @Inject(ReleasesService) private readonly releases: ReleasesService,
    @Inject(Making) making: Making,
  ) {
    jobs.does('make-export', (job) => making.make(job));
    jobs.does('forget-export', (job) => this.forget(job));
  }

  /** Those of this sign-in, the newest first. */
  list(tx: Tx, { practiceId, personId, signInId }: Who): Promise<ExportFile[]> {
    return tx.find(ExportFile, { where: { practiceId, personId, signInId }, order: { askedAt: 'DESC', id: 'ASC' } });
  } // prettier-ignore

  async ask(tx: Tx, who: Who, of: Of | null = null): Promise<{ exportId: string; expiresAt: string }> {
    const { practiceId, personId, audience, signInId } = who;
    if ((await tx.countBy(ExportFile, { practiceId, personId })) >= enough)
      throw new Problem('export.enough');
    const [id, askedAt] = [randomUUID(), this.clock.now()];
    const expiresAt = new Date(+askedAt + livesMs);
    const place = { coupleId: null, releaseId: null, departureId: null, ...of };
    await tx.insert(ExportFile, {
      practiceId,
      id,
      personId,
      audience,
      signInId,
      ...place,
      askedAt,
      expiresAt,
    });
    await this.audit.write(
      tx,
      who,
      place.departureId ? 'departure.file-asked' : of ? 'release.asked' : 'export.asked',
      place.coupleId ? { coupleId: place.coupleId } : {},
    );
    await this.jobs.send(tx, 'make-export', { practiceId, ref: id });
    await this.jobs.send(tx, 'forget-export', { practiceId, ref: id }, expiresAt);
    return { exportId: id, expiresAt: expiresAt.toISOString() };
  }

  /** Once. Whatever it is not, it was never there: another's, another sign-in's, fetched, or over. */
  async fetch(tx: Tx, who: Who, id: string, of: Partial<Placed> = {}): Promise<Fetched> {
    const { practiceId, personId, signInId } = who;
    const row = present(await tx.findOneBy(ExportFile, { practiceId, id, personId, signInId }));
    const { coupleId = null, departureId = null } = of;
    const isOf = row.coupleId === coupleId && row.departureId === departureId;
    const isThere = row.madeAt && isOf && row.expiresAt > this.clock.now();
    if (!isThere) throw new Problem('absent');
    const [taken] = await tx.query<[unknown[], number]>(
      'UPDATE export_file SET fetched_at = $3 WHERE practice_id = $1 AND id = $2 AND fetched_at IS NULL RETURNING 1',
      [practiceId, id, this.clock.now()],
    );
    if (!taken.length) throw new Problem('absent');
    const zip = present(await this.files.read(row));
    if (row.releaseId) await this.releases.fetched(tx, who, row.releaseId);
    else await this.audit.write(tx, who, departureId ? 'departure.fetched' : 'export.fetched');
    this.work.afterCommit(tx, () => this.files.remove(row));
    return { name: `usward-${id.slice(0, 8)}.${departureId ? 'usward' : 'zip'}`, zip };
  }

  /** After a day the row goes, and with it whatever is left on the disk. */
  private async forget({ practiceId, ref: id }: Job): Promise<void> {
    if (!practiceId) return;
    await this.files.remove({ practiceId, id });
    await this.work.run({ kind: 'keeper', practiceId }, async (tx) => {
      await tx.delete(ExportFile, { practiceId, id });
    });
  }
}

import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { fitAction } from '@usward/theme';
import { AuditService } from '../audit/audit.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Answer, Body } from '../platform/http/route.ts';
import { Live } from '../platform/live.ts';
import type { Tx } from '../platform/work.ts';
import { typeOf } from './logo.rules.ts';
import { PracticeLogo } from './practice-logo.entity.ts';
import { Practice } from './practice.entity.ts';
import { mayChangePractice } from './practice.policy.ts';

/** How the practice looks: one colour where it can be read, and a logo. */
@Injectable()
export class BrandService {
  constructor(
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Live) private readonly live: Live,
  ) {}

  async change(tx: Tx, who: Who, { light, night }: Body<typeof clinic.changeBrand>): Promise<void> {
    if (!mayChangePractice(who)) throw new Problem('role.not-allowed');
    const holds = (!light || fitAction(light, 'light').holds) && (!night || fitAction(night, 'night').holds);
    if (!holds) throw new Problem('brand.contrast');
    await this.wrote(tx, who, { actionLight: light, actionNight: night });
  }

  async logo(tx: Tx, { practiceId }: Who): Promise<Answer<typeof clinic.logo>> {
    const found = await tx.findOneBy(PracticeLogo, { practiceId });
    return { logo: found && { type: found.type, data: found.file.toString('base64') } };
  }

  /** What a file says of itself counts for nothing: its first bytes do. */
  async keepLogo(tx: Tx, who: Who, data: string): Promise<void> {
    if (!mayChangePractice(who)) throw new Problem('role.not-allowed');
    const file = Buffer.from(data, 'base64');
    const type = typeOf(file);
    if (!type) throw new Problem('logo.unreadable');
    await tx.query(
      `INSERT INTO practice_logo (practice_id, type, file) VALUES ($1, $2, $3)
       ON CONFLICT (practice_id) DO UPDATE SET type = EXCLUDED.type, file = EXCLUDED.file`,
      [who.practiceId, type, file],
    );
    const logoVersion = createHash('sha256').update(file).digest('hex').slice(0, 16);
    await this.wrote(tx, who, { logoVersion });
  }

  async dropLogo(tx: Tx, who: Who): Promise<void> {
    if (!mayChangePractice(who)) throw new Problem('role.not-allowed');
    await tx.delete(PracticeLogo, { practiceId: who.practiceId });
    await this.wrote(tx, who, { logoVersion: null });
  }

  private async wrote(tx: Tx, who: Who, changed: Partial<Practice>): Promise<void> {
    await tx.update(Practice, { practiceId: who.practiceId }, changed);
    await this.audit.write(tx, who, 'practice.changed');
    const staff = await this.people.staff(tx);
    this.live.look(
      tx,
      staff.map(({ id }) => id),
    );
  }
}

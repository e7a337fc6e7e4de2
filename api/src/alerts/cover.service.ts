import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { AuditService } from '../audit/audit.service.ts';
import type { Who } from '../platform/actors.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Answer, Body } from '../platform/http/route.ts';
import { Keys, type Scope } from '../platform/keys.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { AlarmCover } from './alarm-cover.entity.ts';

type Settings = Answer<typeof clinic.alarmSettings>;
type Cover = NonNullable<Settings['cover']>;

const scopeOf = (practiceId: string): Scope => `practice/${practiceId}`;
const rowOf = (practiceId: string) => `alarm_cover|body|${practiceId}`;

/** How long an alarm waits before it goes on, and who outside of the practice is told in the end: its owner's to say. */
@Injectable()
export class CoverService {
  constructor(
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Keys) private readonly keys: Keys,
  ) {}

  async of(tx: Tx, practiceId: string): Promise<Cover | null> {
    const found = await tx.findOneBy(AlarmCover, { practiceId });
    return found && this.keys.open<Cover>(scopeOf(practiceId), rowOf(practiceId), found.bodySealed);
  }

  async shown(tx: Tx, who: Who): Promise<Settings> {
    this.mustOwn(who);
    const { alarmHours } = await this.practices.of(tx, who);
    return { hours: alarmHours, cover: await this.of(tx, who.practiceId) };
  }

  async change(tx: Tx, who: Who, { hours, cover }: Body<typeof clinic.changeAlarmSettings>): Promise<void> {
    this.mustOwn(who);
    const { practiceId } = who;
    await this.practices.changeAlarmHours(tx, who, hours);
    await tx.delete(AlarmCover, { practiceId });
    if (cover) {
      const bodySealed = await this.keys.seal(scopeOf(practiceId), rowOf(practiceId), cover);
      await tx.insert(AlarmCover, { practiceId, bodySealed });
    }
    await this.audit.write(tx, who, 'practice.alarms');
  }

  private mustOwn(who: Who): void {
    if (!this.practices.mayChange(who)) throw new Problem('role.not-allowed');
  }
}

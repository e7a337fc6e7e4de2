import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { covered, weekdays, type Duty } from '@usward/schedule';
import { AuditService } from '../audit/audit.service.ts';
import { PeopleService, type KnownPerson } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Answer, Body } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { DutyWindow } from './duty-window.entity.ts';
import { Practice } from './practice.entity.ts';
import { mayChangePractice } from './practice.policy.ts';

const lookedAhead = 14 * 86_400_000;

/** Who covers when. `libs/schedule` says of these hours what they cover, across zones and changes of the clocks. */
@Injectable()
export class DutyService {
  constructor(
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The hours of the practice; also for the keeper, who knows no names. */
  async of(tx: Tx, { practiceId }: Pick<Who, 'practiceId'>): Promise<Duty> {
    const { timeZone } = present(await tx.findOneBy(Practice, { practiceId }));
    const rows = await tx.find(DutyWindow, { where: { practiceId }, order: { starts: 'ASC', id: 'ASC' } });
    const windowOf = ({ starts, ends, personId }: DutyWindow) => ({
      from: starts ?? '',
      until: ends ?? '',
      personId: personId ?? '',
    });
    const days = [...new Set(rows.flatMap(({ onDay }) => onDay ?? []))].sort();
    return {
      timeZone,
      weekly: rows
        .flatMap((row) => (row.weekday ? [{ ...windowOf(row), day: row.weekday }] : []))
        .sort((a, b) => weekdays.indexOf(a.day) - weekdays.indexOf(b.day)),
      days: days.map((on) => ({
        on,
        windows: rows.filter(({ onDay, starts }) => onDay === on && starts !== null).map(windowOf),
      })),
    };
  }

  async shown(tx: Tx, who: Who): Promise<Answer<typeof clinic.duty>> {
    const duty = await this.of(tx, who);
    const now = this.clock.now();
    const [first] = covered(duty, now, new Date(now.getTime() + lookedAhead));
    return {
      timeZone: duty.timeZone,
      weekly: [...duty.weekly],
      days: duty.days.map(({ on, windows }) => ({ on, windows: [...windows] })),
      people: (await this.mayCover(tx)).map(({ id, displayName }) => ({ personId: id, displayName })),
      coveredUntil: first && first.from <= now ? first.until.toISOString() : null,
    };
  }

  async change(tx: Tx, who: Who, { weekly, days }: Body<typeof clinic.changeDuty>): Promise<void> {
    if (!mayChangePractice(who)) throw new Problem('role.not-allowed');
    const known = new Set((await this.mayCover(tx)).map(({ id }) => id));
    const asked = [...weekly, ...days.flatMap(({ windows }) => windows)];
    if (!asked.every(({ personId }) => known.has(personId))) throw new Problem('absent');
    if (new Set(days.map(({ on }) => on)).size < days.length) throw new Problem('request.invalid');
    const { practiceId } = who;
    const row = (one: Partial<DutyWindow>): DutyWindow => ({
      practiceId, id: randomUUID(), weekday: null, onDay: null, starts: null, ends: null, personId: null, ...one,
    }); // prettier-ignore
    const hours = ({ from, until, personId }: (typeof asked)[number]) => ({
      starts: from,
      ends: until,
      personId,
    });
    await tx.delete(DutyWindow, { practiceId });
    await tx.insert(DutyWindow, [
      ...weekly.map((one) => row({ weekday: one.day, ...hours(one) })),
      ...days.flatMap(({ on, windows }) =>
        windows.length ? windows.map((one) => row({ onDay: on, ...hours(one) })) : [row({ onDay: on })],
      ),
    ]);
    await this.audit.write(tx, who, 'practice.duty');
  }

  /** Whoever treats may be called. */
  private async mayCover(tx: Tx): Promise<KnownPerson[]> {
    return (await this.people.staff(tx)).filter(({ roles }) =>
      roles.some((role) => role === 'clinician' || role === 'owner'),
    );
  }
}

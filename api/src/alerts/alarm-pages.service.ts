import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { dayIn } from '@usward/schedule';
import { AuditService } from '../audit/audit.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { SafeContactService } from '../couples/safe-contact.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { present } from '../platform/http/problem.ts';
import type { Answer } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { AlarmsRepository } from './alarms.repository.ts';
import type { RiskEvent } from './risk-event.entity.ts';

type List = Answer<typeof clinic.alarms>;
type Page = Answer<typeof clinic.alarm>;

/** Alarms as those read them who must act. */
@Injectable()
export class AlarmPagesService {
  constructor(
    @Inject(AlarmsRepository) private readonly repository: AlarmsRepository,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(SafeContactService) private readonly contacts: SafeContactService,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  async list(tx: Tx, who: Who): Promise<List> {
    const events = await this.repository.all(tx);
    const [beyond] = await tx.query<{ count: string; since: Date | null }[]>(
      'SELECT * FROM app.alarms_beyond()',
    );
    return {
      alarms: await Promise.all(
        events.map(async (event) => ({
          alarmId: event.id,
          displayName: await this.whom(tx, event),
          at: event.at.toISOString(),
          dueAt: event.dueAt.toISOString(),
          isMine: event.ownerId === who.personId,
          acknowledgedAt: event.acknowledgedAt?.toISOString() ?? null,
        })),
      ),
      beyond: beyond?.since ? { count: Number(beyond.count), since: beyond.since.toISOString() } : null,
    };
  }

  /** What was asked in its words is for those who treat the couple; whoever is on duty learns what kind of question it was. */
  async one(tx: Tx, who: Who, id: string): Promise<Page> {
    const event = present(await this.repository.one(tx, id));
    const { coupleId, personId } = event;
    await this.audit.write(tx, who, 'safety.alarm-read', { coupleId, subjectId: personId });
    const isTreated = (await this.couples.idsOfClinician(tx)).includes(coupleId);
    const { timeZone } = await this.practices.of(tx, who);
    const { asksOf, isOnPaper, ...asked } = await this.repository.asked(event);
    const steps = await this.repository.steps(tx, id);
    const staff = [event.ownerId, event.acknowledgedBy, ...steps.map((step) => step.personId)];
    const known = await this.people.byId(
      tx,
      staff.flatMap((one) => one ?? []),
    );
    const named = (one: string | null) => (one ? (known.get(one)?.displayName ?? '—') : null);
    return {
      alarmId: id,
      coupleId: isTreated ? coupleId : null,
      personId,
      displayName: await this.whom(tx, event),
      at: event.at.toISOString(),
      dueAt: event.dueAt.toISOString(),
      asksOf,
      isOnPaper,
      asked: isTreated ? { ...asked, on: dayIn(timeZone, event.at) } : null,
      owner: named(event.ownerId) ?? '—',
      contact: await this.contacts.of(tx, event),
      steps: steps.map(({ at, rung, personId: to, channel }) => ({
        at: at.toISOString(),
        rung,
        to: named(to),
        channel,
      })),
      acknowledgedAt: event.acknowledgedAt?.toISOString() ?? null,
      acknowledgedBy: named(event.acknowledgedBy),
      note: await this.repository.note(event),
    };
  }

  private async whom(tx: Tx, { personId }: RiskEvent): Promise<string> {
    return (await this.people.byId(tx, [personId])).get(personId)?.displayName ?? '—';
  }
}

import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { dayIn } from '@usward/schedule';
import { AuditService } from '../audit/audit.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { SafeContactService } from '../couples/safe-contact.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present } from '../platform/http/problem.ts';
import type { Answer } from '../platform/http/route.ts';
import { Live } from '../platform/live.ts';
import { Work, type Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { AlarmsRepository, type Asked } from './alarms.repository.ts';
import { hoursFor, later } from './alarms.rules.ts';
import { LadderService } from './ladder.service.ts';
import type { RiskEvent } from './risk-event.entity.ts';

type List = Answer<typeof clinic.alarms>;
type Page = Answer<typeof clinic.alarm>;
type Place = Pick<RiskEvent, 'practiceId' | 'coupleId' | 'personId'>;
/** `source` names the answer: the same one raises an alarm once. */
export type Raised = Asked & { source: string };

/** Answers that somebody must see soon: raised where they are stored, read and acknowledged by whoever must act. */
@Injectable()
export class AlarmsService {
  constructor(
    @Inject(AlarmsRepository) private readonly repository: AlarmsRepository,
    @Inject(LadderService) private readonly ladder: LadderService,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(SafeContactService) private readonly contacts: SafeContactService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Work) private readonly work: Work,
    @Inject(Live) private readonly live: Live,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * In the transaction of the answer, and as a keeper: its author may not read what is raised. `enteredBy`: whoever typed it
   * from paper has seen it first, and it is theirs.
   */
  async raise(tx: Tx, place: Place, raised: readonly Raised[], enteredBy?: string): Promise<void> {
    if (!raised.length) return;
    const { practiceId, coupleId } = place;
    await this.work.as(tx, { kind: 'keeper', practiceId }, async () => {
      const ownerId = enteredBy ?? present(await this.ladder.ownerNow(tx, place));
      const { alarmHours } = await this.practices.of(tx, place);
      for (const { source, ...asked } of raised) {
        const at = this.clock.now();
        const hours = hoursFor(asked.asksOf, alarmHours);
        const dueAt = later(at, hours);
        const sourceHash = this.repository.sourceHash(source);
        const event = { ...place, id: randomUUID(), sourceHash, at, dueAt, hours, ownerId, nextAt: dueAt };
        if (await this.repository.add(tx, event, asked)) await this.ladder.begin(tx, event as RiskEvent);
      }
      await this.couples.tellClinicians(tx, coupleId);
    });
  }

  async list(tx: Tx, who: Who): Promise<List> {
    const events = await this.repository.all(tx);
    const [beyond] = await tx.query<{ count: string; since: Date | null }[]>('SELECT * FROM app.alarms_beyond()');
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
    const known = await this.people.byId(tx, staff.flatMap((one) => one ?? []));
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

  /** The ladder ends with the first; saying so again changes the note. */
  async acknowledge(tx: Tx, who: Who, id: string, note: string): Promise<void> {
    const event = present(await this.repository.one(tx, id));
    await this.repository.change(tx, event, {
      acknowledgedAt: event.acknowledgedAt ?? this.clock.now(),
      acknowledgedBy: event.acknowledgedBy ?? who.personId,
      noteSealed: await this.repository.sealNote(event, note),
    });
    const { coupleId, personId } = event;
    await this.audit.write(tx, who, 'safety.alarm-acknowledged', { coupleId, subjectId: personId });
    const told = (await this.repository.steps(tx, id)).flatMap((step) => step.personId ?? []);
    this.live.look(tx, [...new Set([...told, who.personId])]);
    await this.work.as(tx, { kind: 'keeper', practiceId: who.practiceId }, () =>
      this.couples.tellClinicians(tx, coupleId),
    );
  }

  /** Of the caller: everybody was told, and nobody has acknowledged it. */
  async isUnheard(tx: Tx): Promise<boolean> {
    const [row] = await tx.query<{ is: boolean }[]>('SELECT app.is_unheard() AS is');
    return row?.is === true;
  }

  private async whom(tx: Tx, { personId }: RiskEvent): Promise<string> {
    return (await this.people.byId(tx, [personId])).get(personId)?.displayName ?? '—';
  }
}

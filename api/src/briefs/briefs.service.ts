import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { dayIn, daysLater, instantAt } from '@usward/schedule';
import { AppointmentsService } from '../appointments/appointments.service.ts';
import { AuditService } from '../audit/audit.service.ts';
import { AccessService } from '../couples/access.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService, type KnownPerson } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import type { Query } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { factsOf } from './briefs.facts.ts';
import type { BriefPage } from './briefs.present.ts';
import { compose } from './briefs.rules.ts';
import { Gathering } from './gathering.ts';

/** The one page before the appointment, over a span: by default since the last appointment. Reading it is written down. */
@Injectable()
export class BriefsService {
  constructor(
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(AppointmentsService) private readonly appointments: AppointmentsService,
    @Inject(Gathering) private readonly gathering: Gathering,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async of(tx: Tx, who: Who, coupleId: string, asked: Query<typeof clinic.brief>): Promise<BriefPage> {
    const couple = await this.access.ofReader(tx, who, coupleId);
    const { timeZone } = await this.practices.of(tx, who);
    const now = this.clock.now();
    const { last, next } = await this.appointments.around(tx, coupleId, now);
    const since = asked.since ?? dayIn(timeZone, last?.startsAt ?? couple.openedAt);
    const until = asked.until ?? dayIn(timeZone, now);
    const { people, hasEnded } = await this.partners(tx, coupleId);
    const from = instantAt(since, '00:00', timeZone);
    const to = instantAt(daysLater(until, 1), '00:00', timeZone);
    const today = instantAt(dayIn(timeZone, now), '00:00', timeZone);
    const found = await this.gathering.of(tx, who, couple, { from, to, since, until });
    await this.audit.write(tx, who, 'brief.read', { coupleId });
    return {
      coupleId,
      names: people.map(({ displayName }) => displayName),
      since,
      until,
      appointment: next && { startsAt: next.startsAt.toISOString(), timeZone },
      ...compose(factsOf({ ...found, people, hasEnded, couple, from, to, now, today })),
      privateDoors: people.map(({ id, displayName }) => ({ personId: id, displayName })),
    };
  }

  /** The two as they are now; once both have left, as they were. */
  private async partners(tx: Tx, coupleId: string): Promise<{ people: KnownPerson[]; hasEnded: boolean }> {
    const ever = (await this.couples.everMembers(tx, coupleId)).filter(({ kind }) => kind === 'partner');
    const current = ever.filter(({ endedAt }) => !endedAt);
    const known = await this.people.byId(
      tx,
      ever.map(({ personId }) => personId),
    );
    const hasEnded = ever.length > 0 && current.length === 0;
    const people = (hasEnded ? ever : current).flatMap(({ personId }) => known.get(personId) ?? []);
    return { people, hasEnded };
  }
}

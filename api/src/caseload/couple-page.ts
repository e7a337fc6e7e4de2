import { Inject, Injectable } from '@nestjs/common';
import { dayIn } from '@usward/schedule';
import { AppointmentsService } from '../appointments/appointments.service.ts';
import { AuditService } from '../audit/audit.service.ts';
import type { clinic } from '@usward/contract/clinic';
import type { Answer } from '../platform/http/route.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { CouplesService, isMember } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { JointService, standingOf } from '../responses/joint.service.ts';
import { SafetyService } from '../safety/safety.service.ts';

type Page = Answer<typeof clinic.couple>;

const lookedBackMs = 56 * 86_400_000;

/** The head of everything about one couple. It says that a task for two may be given, never why not. */
@Injectable()
export class CouplePage {
  constructor(
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(SafetyService) private readonly safety: SafetyService,
    @Inject(AppointmentsService) private readonly appointments: AppointmentsService,
    @Inject(JointService) private readonly joint: JointService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async of(tx: Tx, who: Who, couple: Couple): Promise<Page> {
    const coupleId = couple.id;
    const { timeZone } = await this.practices.of(tx, who);
    const members = await this.couples.everMembers(tx, coupleId);
    const known = await this.people.byId(
      tx,
      members.map(({ personId }) => personId),
    );
    const invited = await this.couples.invitations(tx, coupleId);
    const acknowledged = await this.couples.acknowledgements(tx, coupleId);
    const now = this.clock.now();
    const since = new Date(now.getTime() - lookedBackMs);
    const joint = await this.joint.stood(tx, couple, since, new Date(now.getTime() + 1));
    await this.audit.write(tx, who, 'couple.read', { coupleId });
    return {
      coupleId,
      isOpen: members.some(({ kind, endedAt }) => kind === 'partner' && !endedAt),
      settings: await this.couples.settings(couple),
      partners: members
        .filter(({ kind }) => kind === 'partner')
        .flatMap(({ personId, endedAt }) => {
          const person = known.get(personId);
          if (!person) return [];
          const standing = invited.get(personId);
          const on = acknowledged.get(personId);
          return [
            {
              personId,
              displayName: person.displayName,
              locale: person.locale,
              address: person.address,
              state: endedAt ? 'ended' : person.joinedAt ? 'joined' : (standing?.state ?? 'uninvited'),
              invitation:
                standing?.state === 'invited'
                  ? { invitationId: standing.invitationId, expiresAt: standing.expiresAt.toISOString() }
                  : null,
              acknowledgedPolicyOn: on ? dayIn(timeZone, on) : null,
            },
          ];
        }),
      clinicians: members
        .filter((one) => one.kind === 'clinician' && isMember(one, now))
        .map(({ personId }) => ({ personId, displayName: known.get(personId)?.displayName ?? '—' })),
      suitability: await this.safety.suitabilityOf(tx, who, coupleId),
      tags: await this.safety.tagsOf(tx, coupleId),
      mayBeForTwo: await this.safety.mayBeForTwo(tx, coupleId),
      appointments: await this.appointments.all(tx, coupleId),
      nextWithBoth: (await this.appointments.next(tx, coupleId, now))?.startsAt.toISOString() ?? null,
      ...standingOf(couple, joint),
    };
  }
}

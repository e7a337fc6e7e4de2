import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { dayIn } from '@usward/schedule';
import { AuditService } from '../audit/audit.service.ts';
import { PeopleService, type KnownPerson } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Body } from '../platform/http/route.ts';
import { Live } from '../platform/live.ts';
import type { Tx } from '../platform/work.ts';
import { mayChangePractice, mayChangeVerdictFeelings } from './practice.policy.ts';
import { Practice } from './practice.entity.ts';
import { presentBrand } from './practice.present.ts';
import { VerdictListsRepository, type Lists } from './verdict-lists.repository.ts';

/** The organisation: its name, its clock, what it does with secrets, and who works there. */
@Injectable()
export class PracticeService {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(VerdictListsRepository) private readonly lists: VerdictListsRepository,
  ) {}

  /** The caller's own practice. */
  async of(tx: Tx, who: Pick<Who, 'practiceId'>): Promise<Practice> {
    return present(await tx.findOneBy(Practice, { practiceId: who.practiceId }));
  }

  /** Its colour, and which logo it has now. */
  brandOf = presentBrand;

  /** The day it is now on the practice's wall. */
  async today(tx: Tx, who: Pick<Who, 'practiceId'>): Promise<string> {
    return dayIn((await this.of(tx, who)).timeZone, this.clock.now());
  }

  async change(tx: Tx, who: Who, changed: Body<typeof clinic.changePractice>): Promise<void> {
    if (!mayChangePractice(who)) throw new Problem('role.not-allowed');
    if (!Object.keys(changed).length) return;
    await tx.update(Practice, { practiceId: who.practiceId }, changed);
    await this.audit.write(tx, who, 'practice.changed');
    await this.lookAgain(tx);
  }

  mayChange = mayChangePractice;

  /** Until an alarm goes on to the next. */
  async changeAlarmHours(tx: Tx, { practiceId }: Who, alarmHours: number): Promise<void> {
    await tx.update(Practice, { practiceId }, { alarmHours });
  }

  /** So many years after somebody's last couple has ended. */
  async keepFor(tx: Tx, who: Who, years: number): Promise<void> {
    if (!mayChangePractice(who)) throw new Problem('role.not-allowed');
    await tx.update(Practice, { practiceId: who.practiceId }, { retentionYears: years });
    await this.audit.write(tx, who, 'retention.changed');
  }

  /** The practice's own lists for the coach; null where it has the coach's. */
  verdictFeelings(tx: Tx, who: Pick<Who, 'practiceId'>): Promise<Lists> {
    return this.lists.all(tx, who);
  }

  async changeVerdictFeelings(
    tx: Tx,
    who: Who,
    { en, es }: Body<typeof clinic.changeVerdictFeelings>,
  ): Promise<void> {
    if (!mayChangeVerdictFeelings(who)) throw new Problem('role.not-allowed');
    if (en === undefined && es === undefined) return;
    await this.lists.change(tx, who, { en: en && [...new Set(en)], es: es && [...new Set(es)] });
    await this.audit.write(tx, who, 'practice.verdict-feelings');
    await this.lookAgain(tx);
  }

  /** Everybody who works here, invited or joined. */
  async team(tx: Tx): Promise<KnownPerson[]> {
    return this.people.staff(tx);
  }

  private async lookAgain(tx: Tx): Promise<void> {
    const staff = await this.people.staff(tx);
    this.live.look(
      tx,
      staff.map(({ id }) => id),
    );
  }
}

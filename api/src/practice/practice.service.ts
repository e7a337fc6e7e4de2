import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { locales, type Locale } from '@usward/exercises';
import { dayIn } from '@usward/schedule';
import { AuditService } from '../audit/audit.service.ts';
import { PeopleService, type KnownPerson } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Answer, Body } from '../platform/http/route.ts';
import { Live } from '../platform/live.ts';
import type { Tx } from '../platform/work.ts';
import { mayChangePractice, mayChangeVerdictFeelings } from './practice.policy.ts';
import { Practice } from './practice.entity.ts';
import { VerdictList } from './verdict-list.entity.ts';

type VerdictFeelings = Answer<typeof clinic.practice>['verdictFeelings'];

/** The organisation: its name, its clock, what it does with secrets, and who works there. */
@Injectable()
export class PracticeService {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(PeopleService) private readonly people: PeopleService,
  ) {}

  /** The caller's own practice. */
  async of(tx: Tx, who: Pick<Who, 'practiceId'>): Promise<Practice> {
    return present(await tx.findOneBy(Practice, { practiceId: who.practiceId }));
  }

  /** The day it is now on the practice's wall. */
  async today(tx: Tx, who: Pick<Who, 'practiceId'>): Promise<string> {
    return dayIn((await this.of(tx, who)).timeZone, this.clock.now());
  }

  async change(tx: Tx, who: Who, changed: Body<typeof clinic.changePractice>): Promise<void> {
    if (!mayChangePractice(who)) throw new Problem('role.not-allowed');
    if (!Object.keys(changed).length) return;
    await tx.update(Practice, { practiceId: who.practiceId }, changed);
    await this.audit.write(tx, who, 'practice.changed');
    this.live.look(
      tx,
      (await this.people.staff(tx)).map(({ id }) => id),
    );
  }

  /** The practice's own lists for the coach; null where it has the coach's. */
  async verdictFeelings(tx: Tx, { practiceId }: Pick<Who, 'practiceId'>): Promise<VerdictFeelings> {
    const lists = await tx.findBy(VerdictList, { practiceId });
    const own = (locale: Locale) => lists.find((one) => one.locale === locale)?.words ?? null;
    return { en: own('en'), es: own('es') };
  }

  async changeVerdictFeelings(
    tx: Tx,
    who: Who,
    changed: Body<typeof clinic.changeVerdictFeelings>,
  ): Promise<void> {
    if (!mayChangeVerdictFeelings(who)) throw new Problem('role.not-allowed');
    const { practiceId } = who;
    for (const locale of locales) {
      const words = changed[locale];
      if (words === undefined) continue;
      if (words)
        await tx.query(
          `INSERT INTO verdict_list (practice_id, locale, words) VALUES ($1, $2, $3)
           ON CONFLICT (practice_id, locale) DO UPDATE SET words = EXCLUDED.words`,
          [practiceId, locale, [...new Set(words)]],
        );
      else await tx.delete(VerdictList, { practiceId, locale });
    }
    await this.audit.write(tx, who, 'practice.verdict-feelings');
    this.live.look(
      tx,
      (await this.people.staff(tx)).map(({ id }) => id),
    );
  }

  /** Everybody who works here, invited or joined. */
  async team(tx: Tx): Promise<KnownPerson[]> {
    return this.people.staff(tx);
  }
}

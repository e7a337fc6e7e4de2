import { Inject, Injectable } from '@nestjs/common';
import type { StopTag } from '@usward/exercises';
import { AccessService } from '../couples/access.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { mayOpenSafety } from './safety.policy.ts';
import { SafetyRepository } from './safety.repository.ts';
import { summaryOf, type Summary } from './safety.rules.ts';

/** What the other rooms may ask: whether a joint task may be given, and what stops an exercise. Never why. */
@Injectable()
export class SafetyService {
  constructor(
    @Inject(SafetyRepository) private readonly repository: SafetyRepository,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** To the safety pages. Asked before the couple is looked up, so that the refusal is the same for one that is hidden and one that never was. */
  async enter(tx: Tx, who: Who, coupleId: string): Promise<void> {
    if (!mayOpenSafety(who, this.clock.now())) throw new Problem('confirm.needed');
    await this.access.ofClinician(tx, who, coupleId);
  }

  /** Its clinicians read them, and a supervisor asked for a risk consult. */
  async enterToRead(tx: Tx, who: Who, coupleId: string): Promise<void> {
    if (!mayOpenSafety(who, this.clock.now())) throw new Problem('confirm.needed');
    await this.access.ofReader(tx, who, coupleId);
    if (!(await this.access.isOnCase(tx, coupleId)) && !(await this.repository.isConsulted(tx)))
      throw new Problem('absent');
  }

  mayGiveJoint(tx: Tx, coupleId: string): Promise<boolean> {
    return this.repository.isSuitable(tx, coupleId);
  }

  /** Not in own weeks, nor where their clinician decided the like. Which of the two it is, nobody is told. */
  mayBeForTwo(tx: Tx, coupleId: string): Promise<boolean> {
    return this.repository.mayBeForTwo(tx, coupleId);
  }

  async tagsOf(tx: Tx, coupleId: string): Promise<StopTag[]> {
    return (await this.repository.tags(tx, coupleId)).map(({ tag }) => tag);
  }

  /** Of these couples, those whose suitability is to be asked again. */
  async dueAgain(tx: Tx, who: Who, coupleIds: string[]): Promise<Set<string>> {
    if (!coupleIds.length) return new Set();
    return this.repository.dueAgain(tx, coupleIds, await this.practices.today(tx, who));
  }

  async suitabilityOf(tx: Tx, who: Who, coupleId: string): Promise<Summary> {
    const partners = await this.couples.partnerIds(tx, coupleId);
    const decisions = await this.repository.decisions(tx, coupleId);
    const tags = await this.tagsOf(tx, coupleId);
    const [changed] = await this.repository.lifeEvents(tx, coupleId);
    const today = await this.practices.today(tx, who);
    return summaryOf(partners, decisions, tags, today, changed?.notedAt ?? null);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { dayIn } from '@usward/schedule';
import { AuditService } from '../audit/audit.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import type { Answer } from '../platform/http/route.ts';
import { Keys } from '../platform/keys.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import type { LifeEvent } from './life-event.entity.ts';
import { signsOf } from './patterns.rules.ts';
import { bodyRow, lifeEventRow, modeRow, scopeOf, scopeOfBoth, screenRow } from './safety.place.ts';
import { presentPartner, type Asked, type Left } from './safety.present.ts';
import { SafetyRepository } from './safety.repository.ts';
import { lastOfEach } from './safety.rules.ts';
import { SafetyService } from './safety.service.ts';
import type { Screen } from './screen.entity.ts';
import { unpadded } from './screen.rules.ts';
import type { Suitability } from './suitability.entity.ts';

type Page = Answer<typeof clinic.safety>;

/** How far back the rows are asked what they could mean. */
const lookedBackMs = 84 * 86_400_000;

/** The safety record as the couple's clinicians read it: the last decision about each partner of today. */
@Injectable()
export class SafetyPage {
  constructor(
    @Inject(Keys) private readonly keys: Keys,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(SafetyRepository) private readonly repository: SafetyRepository,
    @Inject(SafetyService) private readonly safety: SafetyService,
  ) {}

  async read(tx: Tx, who: Who, coupleId: string): Promise<Page> {
    await this.safety.enterToRead(tx, who, coupleId);
    const partners = await this.couples.partnerIds(tx, coupleId);
    const names = await this.people.byId(tx, partners);
    const { timeZone } = await this.practices.of(tx, who);
    const last = lastOfEach(await this.repository.decisions(tx, coupleId));
    const left = await this.repository.screens(tx, coupleId);
    const changed = await this.repository.lifeEvents(tx, coupleId);
    const now = this.clock.now();
    const handedIn = await this.repository.handedIn(tx, coupleId, new Date(now.getTime() - lookedBackMs));
    const signs = signsOf(await this.repository.phones(tx, coupleId), handedIn, now);
    await this.audit.write(tx, who, 'safety.read', { coupleId });
    const shown = partners.map(async (personId) => {
      const decided = last.get(personId);
      const asked = decided && (await this.asked(decided));
      const screens = await this.opened(left.filter((one) => one.personId === personId));
      return presentPartner(personId, names.get(personId), timeZone, decided, asked, screens);
    });
    return {
      suitability: await this.safety.suitabilityOf(tx, who, coupleId),
      partners: await Promise.all(shown),
      tags: await this.safety.tagsOf(tx, coupleId),
      mode: await this.mode(tx, coupleId, timeZone),
      lifeEvents: await this.sinceDecided(
        changed,
        await this.repository.alarms(tx, coupleId),
        partners.map((id) => last.get(id)),
        timeZone,
      ),
      signs,
    };
  }

  private async mode(tx: Tx, coupleId: string, timeZone: string): Promise<Page['mode']> {
    const stage = await this.repository.stage(tx, coupleId);
    const decided = stage === 'none' ? null : await this.repository.mode(tx, coupleId);
    if (!decided) return { stage: 'none', decidedOn: null, reason: null };
    const reason = await this.keys.open<string>(scopeOfBoth(decided), modeRow(decided), decided.reasonSealed);
    return { stage, decidedOn: dayIn(timeZone, decided.decidedAt), reason };
  }

  /** Those after which somebody has not been asked again; an alarm is one without anybody noting it. */
  private async sinceDecided(
    changed: LifeEvent[],
    alarms: Date[],
    last: (Suitability | undefined)[],
    timeZone: string,
  ): Promise<Page['lifeEvents']> {
    const isOpen = (at: Date) => last.some((decided) => !decided || decided.decidedAt <= at);
    const noted = await Promise.all(
      changed
        .filter(({ notedAt }) => isOpen(notedAt))
        .map(async (event) => ({
          kind: await this.keys.open<Page['lifeEvents'][number]['kind']>(
            scopeOfBoth(event),
            lifeEventRow(event),
            event.kindSealed,
          ),
          on: dayIn(timeZone, event.notedAt),
        })),
    );
    const [alarm] = alarms.filter(isOpen);
    return [...(alarm ? [{ kind: 'alarm' as const, on: dayIn(timeZone, alarm) }] : []), ...noted];
  }

  private opened(screens: Screen[]): Promise<Left[]> {
    return Promise.all(
      screens.map(async (screen) => ({
        screenId: screen.id,
        on: screen.answeredAt.toISOString(),
        ...unpadded(await this.keys.open<string>(scopeOf(screen), screenRow(screen), screen.bodySealed)),
      })),
    );
  }

  private asked(decided: Suitability): Promise<Asked> {
    return this.keys.open<Asked>(scopeOf(decided), bodyRow(decided), decided.bodySealed);
  }
}

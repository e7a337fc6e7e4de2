import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Locale } from '@usward/exercises';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../platform/clock.ts';
import { Work } from '../platform/work.ts';
import { EntrantsService } from './entrants.service.ts';
import { PeopleService } from './people.service.ts';

type NewPractice = {
  name: string;
  timeZone: string;
  country: 'US' | 'ES' | 'CO';
  policy?: 'no-secrets' | 'limited-secrets';
  isDemo?: boolean;
  owner: { displayName: string; signInName: string; password: string; locale: Locale };
};
type Founded = { practiceId: string; ownerId: string; accountId: string };

/** A practice begins with its first owner, who is a clinician too. Everybody else comes in by invitation. */
@Injectable()
export class FoundingService {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(EntrantsService) private readonly entrants: EntrantsService,
    @Inject(PeopleService) private readonly people: PeopleService,
  ) {}

  hasPractice(): Promise<boolean> {
    return this.work.run({ kind: 'stranger' }, async (tx) => {
      const [row] = await tx.query<{ has: boolean }[]>('SELECT app.has_practice() AS has');
      return row?.has ?? false;
    });
  }

  async found({ owner, policy = 'no-secrets', isDemo = false, ...practice }: NewPractice): Promise<Founded> {
    const entrant = await this.entrants.staff(owner);
    const practiceId = randomUUID();
    return this.work.run({ kind: 'founder', practiceId }, async (tx) => {
      // The practice's own room is further down; here is only its beginning.
      await tx.query(
        `INSERT INTO practice (practice_id, name, time_zone, country, policy, is_demo, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [practiceId, practice.name, practice.timeZone, practice.country, policy, isDemo, this.clock.now()],
      );
      const { displayName, locale } = owner;
      const person = {
        displayName,
        roles: ['owner' as const, 'clinician' as const],
        locale,
        address: 'usted' as const,
      };
      const personId = await this.people.add(tx, practiceId, person);
      const accountId = await this.entrants.enter(tx, entrant);
      await this.work.become(tx, { kind: 'person', audience: 'clinic', practiceId, personId, accountId });
      await this.entrants.settle(tx, { practiceId, personId }, accountId, owner);
      await this.audit.write(tx, { practiceId, personId, audience: 'clinic' }, 'practice.founded');
      return { practiceId, ownerId: personId, accountId };
    });
  }
}

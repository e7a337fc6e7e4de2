import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { open } from '@usward/contract/open';
import { AuditService } from '../audit/audit.service.ts';
import { EmailsService } from '../identity/emails.service.ts';
import { EntrantsService, type Entrant } from '../identity/entrants.service.ts';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Body } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { CouplesService } from './couples.service.ts';
import type { Invitation } from './invitation.entity.ts';
import { JoiningLinks } from './joining.links.ts';
import { PolicyAcknowledgement } from './policy-acknowledgement.entity.ts';
import { SafeContactService } from './safe-contact.service.ts';

type Join = Body<typeof open.join>;
type JoinStaff = Body<typeof open.joinStaff>;

/** From an invitation to a person with an account. From then on only that person changes their name and language. */
@Injectable()
export class JoiningService {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(EntrantsService) private readonly entrants: EntrantsService,
    @Inject(EmailsService) private readonly emails: EmailsService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(SafeContactService) private readonly safeContact: SafeContactService,
    @Inject(JoiningLinks) private readonly links: JoiningLinks,
  ) {}

  /** Joins a couple. Returns the account. `entrant` is already made or proven: hashing waits for no transaction. */
  join(asked: Join, entrant: Entrant): Promise<string> {
    return this.links.spend(asked.token, 'usedAt', async (tx, invitation) => {
      const { coupleId, practiceId, personId } = invitation;
      if (!coupleId) throw new Problem('link.spent');
      const accountId = await this.enter(tx, invitation, entrant, asked);
      const place = { practiceId, coupleId, personId };
      await this.mustBeNewTo(tx, coupleId, personId);
      const at = this.clock.now();
      await tx.insert(PolicyAcknowledgement, { ...place, policy: asked.acknowledges, at });
      await this.safeContact.keep(tx, place, asked.safeContact);
      if (entrant.isNew && asked.email) await this.emails.ask(tx, accountId, asked.locale, null, asked.email);
      await this.audit.write(tx, { practiceId, personId, audience: 'me' }, 'partner.joined', { coupleId });
      await this.couples.tellClinicians(tx, coupleId);
      return accountId;
    });
  }

  joinStaff(asked: JoinStaff, entrant: Entrant): Promise<string> {
    return this.links.spend(asked.token, 'usedAt', async (tx, invitation) => {
      const { coupleId, practiceId, personId } = invitation;
      if (coupleId) throw new Problem('link.spent');
      const accountId = await this.enter(tx, invitation, entrant, asked);
      await this.audit.write(tx, { practiceId, personId, audience: 'clinic' }, 'staff.joined');
      return accountId;
    });
  }

  /** "Not for me": told to the couple's clinician alone. */
  decline(token: string): Promise<void> {
    return this.links.spend(token, 'declinedAt', async (tx, { practiceId, coupleId, personId }) => {
      if (!coupleId) return;
      // Requests are a room further down; this room writes the one kind that is made before joining.
      await tx.query(
        `INSERT INTO request (practice_id, couple_id, person_id, id, kind) VALUES ($1, $2, $3, $4, 'declined-invitation')`,
        [practiceId, coupleId, personId, randomUUID()],
      );
      await this.couples.tellClinicians(tx, coupleId);
    });
  }

  private async enter(
    tx: Tx,
    invitation: Invitation,
    entrant: Entrant,
    asked: Join | JoinStaff,
  ): Promise<string> {
    const accountId = await this.entrants.enter(tx, entrant);
    await this.links.becomeInvited(tx, invitation, accountId);
    await this.entrants.settle(tx, invitation, accountId, asked);
    return accountId;
  }

  /** One account is one of the two, never both; of two who come at once the second finds the first. */
  private async mustBeNewTo(tx: Tx, coupleId: string, personId: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`join/${coupleId}`]);
    const others = (await this.couples.partnerIds(tx, coupleId)).filter((id) => id !== personId);
    if (await this.entrants.isAmong(tx, others)) throw new Problem('name.taken');
  }
}

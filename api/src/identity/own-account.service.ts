import { Inject, Injectable } from '@nestjs/common';
import type { Address, Locale } from '@usward/exercises';
import { dayIn } from '@usward/schedule';
import { AuditService } from '../audit/audit.service.ts';
import type { TokenActor, Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Limits } from '../platform/limits.ts';
import { Work, type Tx } from '../platform/work.ts';
import { Account } from './account.entity.ts';
import { AccountsService } from './accounts.service.ts';
import type { Browser } from '../platform/http/browser.ts';
import { EmailsService } from './emails.service.ts';
import { PeopleService } from './people.service.ts';
import { Person } from './person.entity.ts';
import { SignInsService } from './sign-ins.service.ts';

type Self = { displayName?: string; locale?: Locale; address?: Address; keepsUnread?: boolean };

/** What everybody may change about themselves, partner or staff. */
@Injectable()
export class OwnAccountService {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(EmailsService) private readonly emails: EmailsService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(SignInsService) private readonly signIns: SignInsService,
  ) {}

  async change(tx: Tx, who: Who, { displayName, keepsUnread, ...self }: Self): Promise<void> {
    const { practiceId, personId } = who;
    const named =
      displayName === undefined
        ? {}
        : { nameSealed: await this.people.sealName(practiceId, personId, displayName) };
    const changed = { ...self, ...named };
    if (Object.keys(changed).length) await tx.update(Person, { practiceId, id: personId }, changed);
    if (keepsUnread !== undefined) await tx.update(Account, { id: who.accountId }, { keepsUnread });
  }

  /** Signs out everywhere else, and gives this browser a new token. */
  async changePassword(
    actor: TokenActor,
    browser: Browser,
    { current, next }: { current: string; next: string },
  ): Promise<void> {
    const account = await this.accounts.proven(actor, current);
    const passwordHash = await this.accounts.newPassword(next, await this.accounts.name(account));
    await this.work.run(actor, async (tx, who) => {
      await tx.update(Account, { id: who.accountId }, { passwordHash });
      await this.signIns.endAll(tx, who.accountId, who.signInId);
      await this.signIns.rotate(tx, browser, who, {});
      await this.note(tx, who, 'password.changed');
    });
  }

  async changeSignInName(actor: TokenActor, password: string, name: string): Promise<void> {
    await this.accounts.proven(actor, password);
    await this.work.run(actor, (tx, who) => this.accounts.rename(tx, who.accountId, name));
  }

  /** Nothing changes before the mailboxes have agreed. */
  async changeEmail(actor: TokenActor, password: string, email: string | null): Promise<void> {
    const account = await this.accounts.proven(actor, password);
    await this.limits.hit('mail by name', account.id);
    await this.work.run(actor, async (tx, who) => {
      await this.emails.ask(tx, who.accountId, who.locale, await this.accounts.email(account), email);
      await this.note(tx, who, 'email.asked');
    });
  }

  async devices(tx: Tx, who: Who) {
    const timeZone = await this.timeZone(tx, who);
    const found = await this.signIns.devices(tx, who);
    return found.map(({ signIn, label }) => ({
      id: signIn.id,
      label,
      isThisOne: signIn.id === who.signInId,
      isOwnPhone: signIn.isOwnPhone,
      since: dayIn(timeZone, signIn.createdAt),
      lastSeen: dayIn(timeZone, signIn.seenAt),
    }));
  }

  /** Nobody signs in with it any more. What was written for the therapist stays in the practice's record. */
  async close(actor: TokenActor, browser: Browser, password: string): Promise<void> {
    await this.accounts.proven(actor, password);
    await this.work.run(actor, async (tx, who) => {
      await this.signIns.signOut(tx, browser, who);
      await this.signIns.endAll(tx, who.accountId);
      await this.accounts.setEmail(tx, who.accountId, null);
      await tx.update(Account, { id: who.accountId }, { closedAt: this.clock.now() });
    });
  }

  async timeZone(tx: Tx, { practiceId }: Who): Promise<string> {
    const [row] = await tx.query<{ time_zone: string }[]>(
      'SELECT time_zone FROM practice WHERE practice_id = $1',
      [practiceId],
    );
    return row?.time_zone ?? 'UTC';
  }

  private async note(tx: Tx, who: Who, act: string): Promise<void> {
    if (who.audience === 'clinic') await this.audit.write(tx, who, act);
  }
}

import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Locale } from '@usward/exercises';
import { In, IsNull } from 'typeorm';
import { Clock } from '../platform/clock.ts';
import { CONFIG } from '../platform/config.token.ts';
import type { Config } from '../platform/config.ts';
import { hashToken } from '../platform/http/cookies.ts';
import { Problem } from '../platform/http/problem.ts';
import { Limits } from '../platform/limits.ts';
import { log } from '../platform/log.ts';
import { Mail } from '../platform/mail.ts';
import { Work, type Tx } from '../platform/work.ts';
import { Account } from './account.entity.ts';
import { AccountLink } from './account-link.entity.ts';
import { AccountsService } from './accounts.service.ts';
import { newToken } from '../platform/http/browser.ts';
import { letter } from './letters.ts';
import { Person } from './person.entity.ts';
import { RecoveryService } from './recovery.service.ts';
import { SignInsService } from './sign-ins.service.ts';

const open = 3600_000;
const nowhere = hashToken('');

/**
 * A lost password: one link, one hour, one use, by mail or shown by the therapist in the room. It opens no second factor
 * and no private area.
 */
@Injectable()
export class PasswordsService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(Mail) private readonly mail: Mail,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(RecoveryService) private readonly recovery: RecoveryService,
    @Inject(SignInsService) private readonly signIns: SignInsService,
  ) {}

  /** One answer for every name. It does not wait for the letter: the time would tell. */
  async forgotten(name: string): Promise<void> {
    await this.limits.hit('mail by name', this.accounts.nameHash(name).toString('hex'));
    const { account } = await this.accounts.byName(name, nowhere);
    if (account?.emailSealed && !account.closedAt)
      void this.sendLink(account).catch((error: Error) => log.error({ failure: error.name }, 'link'));
  }

  async reset(token: string, password: string): Promise<void> {
    const { account } = await this.work.run(holding(token), (tx) => this.linked(tx, token));
    const passwordHash = await this.accounts.newPassword(password, await this.accounts.name(account));
    await this.work.run(holding(token), async (tx) => {
      const {
        account: { id, pinHash },
        isVouched,
      } = await this.linked(tx, token);
      await this.spendLinks(tx, id, ['password', 'vouched']);
      const byMail = { pinMayBeSetFrom: null, vouchHash: null, passwordByMail: true, anewFrom: null };
      const isRecovering = pinHash !== null;
      await tx.update(Account, { id }, { passwordHash, isRecovering, ...(isVouched ? {} : byMail) });
      await this.signIns.endAll(tx, id);
      if (pinHash !== null && !isVouched) await this.recovery.tell(tx, id);
    });
  }

  /** The account of a link that still works; goes on as that account. */
  private async linked(tx: Tx, token: string): Promise<{ account: Account; isVouched: boolean }> {
    const place = { tokenHash: hashToken(token), kind: In(['password', 'vouched']) };
    const link = await tx.findOneBy(AccountLink, place);
    if (!link) throw new Problem('link.spent');
    await this.work.become(tx, { kind: 'account', accountId: link.accountId });
    const lock = { mode: 'pessimistic_write' } as const;
    const account = await tx.findOneOrFail(Account, { where: { id: link.accountId }, lock });
    const { usedAt, expiresAt } = await tx.findOneByOrFail(AccountLink, place);
    if (usedAt || expiresAt <= this.clock.now() || account.closedAt) throw new Problem('link.spent');
    return { account, isVouched: link.kind === 'vouched' };
  }

  private async sendLink(account: Account): Promise<void> {
    const to = await this.accounts.email(account);
    if (to === null) return;
    await this.work.run({ kind: 'account', accountId: account.id }, async (tx) => {
      const token = newToken();
      const expiresAt = new Date(this.clock.now().getTime() + open);
      await this.spendLinks(tx, account.id, ['password']);
      await tx.insert(AccountLink, {
        id: randomUUID(),
        accountId: account.id,
        kind: 'password',
        tokenHash: hashToken(token),
        expiresAt,
      });
      const { isStaff, locale } = await this.newestPerson(tx, account.id);
      const page = isStaff ? `/admin/#/reset?token=${token}` : `/reset#${token}`;
      await this.mail.send(tx, { to, ...letter('password', locale, this.config.publicOrigin + page) });
    });
  }

  private async spendLinks(tx: Tx, accountId: string, kinds: AccountLink['kind'][]): Promise<void> {
    const unused = { accountId, kind: In(kinds), usedAt: IsNull() };
    await tx.update(AccountLink, unused, { usedAt: this.clock.now() });
  }

  /** Goes on as that person. */
  async newestPerson(tx: Tx, accountId: string): Promise<{ isStaff: boolean; locale: Locale }> {
    const [first] = await this.accounts.people(tx);
    if (!first) return { isStaff: false, locale: 'en' };
    const { practiceId, personId, roles } = first;
    const isStaff = !roles.includes('partner');
    await this.work.become(tx, {
      kind: 'person',
      audience: isStaff ? 'clinic' : 'me',
      practiceId,
      personId,
      accountId,
    });
    const { locale } = await tx.findOneByOrFail(Person, { practiceId, id: personId });
    return { isStaff, locale };
  }
}

const holding = (token: string) => ({ kind: 'stranger', claim: hashToken(token) }) as const;
